import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { buildEdition } from '../../scripts/lib/build.ts'
import { editionsFrom, mustBeSound } from '../../scripts/lib/deck.ts'
import { builtFolder, failedFolder, pageScript } from './built.ts'

/** Builds every edition once for all tests of the lane, and what the lane asks the pages. */
export default async function setup(): Promise<void> {
  rmSync(failedFolder, { recursive: true, force: true })
  const editions = editionsFrom([])
  editions.forEach(mustBeSound)
  console.log('deck lane: building both editions …')
  // As they are hosted: the other edition beside each, PDFs to take along.
  await Promise.all([bundle(), ...editions.map(locale => buildEdition(locale, join(builtFolder, locale), { beside: true, prints: true }))])
}

/** Puts tests/deck/page into one script that runs in a page before the deck does. */
async function bundle(): Promise<void> {
  const entry = fileURLToPath(new URL('page/index.ts', import.meta.url))
  await build({ configFile: false, logLevel: 'error', publicDir: false, build: { outDir: pageScript.folder, emptyOutDir: true, minify: false, lib: { entry, formats: ['iife'], name: 'looking', fileName: () => pageScript.file } } })
}
