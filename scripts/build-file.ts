/**
 * Usage: npm run build:file -- [en] [zh] [--out exports] [--without-notes]
 * Builds each edition, and its reading edition, as one HTML file that opens by double-click, offline and without a server.
 * --without-notes: leave the spoken notes out of everything, the reading edition included.
 */

import { existsSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { readingFile } from '../data/ui/reading.ts'
import { deckFile, kinds, pdfName } from '../data/ui/site.ts'
import { readingFilePage } from '../vite/plugins/reading.ts'
import { addFiles } from './lib/atomic-output.ts'
import { buildEdition } from './lib/build.ts'
import { command, kilobytes, progress, readArguments, together } from './lib/cli.ts'
import { editionsFrom, mustBeSound } from './lib/deck.ts'

await command('build:file', async () => {
  const {
    values: { out, 'without-notes': bare },
    positionals,
  } = readArguments({ 'out': { type: 'string', default: 'exports' }, 'without-notes': { type: 'boolean', default: false } })
  const editions = editionsFrom(positionals)
  editions.forEach(mustBeSound)
  await addFiles(out, async (folder) => {
    const made = await together(
      editions.map(locale => async () => {
        progress(`${locale}: building`)
        const file = join(folder, deckFile(locale))
        await buildEdition(locale, join(folder, locale), { target: 'file', notes: !bare })
        renameSync(join(folder, locale, 'index.html'), file)
        const read = join(folder, readingFile(locale))
        // PDFs of an earlier export, which a memory stick gets with it.
        const pdfs = kinds
          .filter(kind => !bare || kind !== 'notes')
          .map(kind => pdfName(locale, kind))
          .filter(name => existsSync(join(out, name)))
        writeFileSync(read, readingFilePage(locale, editions, !bare, pdfs))
        for (const written of [file, read]) console.log(`${join(out, basename(written))}: ${kilobytes(statSync(written).size)}`)
        return [file, read]
      }),
    )
    return made.flat()
  })
})
