import { join } from 'node:path'
import { buildEdition } from '../../scripts/lib/build.ts'
import { editionsFrom, mustBeSound } from '../../scripts/lib/deck.ts'
import { builtFolder } from './built.ts'

/** Builds every edition once for all tests of the lane. */
export default async function setup(): Promise<void> {
  for (const locale of editionsFrom([])) {
    mustBeSound(locale)
    // As it is hosted: the other edition beside it, PDFs to take along.
    await buildEdition(locale, join(builtFolder, locale), { beside: true, prints: true })
  }
}
