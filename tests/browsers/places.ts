import type { Locale } from '../../data/ui/locale.ts'
import { join } from 'node:path'
import { deckFile } from '../../data/ui/site.ts'

/** Where the lane's setup builds. */
export const builtFolder = 'node_modules/.cache/hooked-tests/browsers'

/** The hosted deck, its editions side by side. */
export const hostedFolder = join(builtFolder, 'hosted')

/** Both editions as one file each, and their reading editions, as on a memory stick. */
export const filesFolder = join(builtFolder, 'files')

/** An edition as one file. */
export function fileOf(locale: Locale): string {
  return join(filesFolder, deckFile(locale))
}
