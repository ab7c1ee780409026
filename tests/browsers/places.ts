import type { Locale } from '../../data/ui/locale.ts'
import { join } from 'node:path'
import { deckFile } from '../../data/ui/site.ts'

/** Where the lane's setup builds. */
export const builtFolder = 'node_modules/.cache/hooked-tests/browsers'

/** The hosted deck, its editions side by side. */
export const hostedFolder = join(builtFolder, 'hosted')

/** An edition as one file, alone in its folder as on a memory stick. */
export function fileOf(locale: Locale): string {
  return join(builtFolder, `file-${locale}`, deckFile(locale))
}
