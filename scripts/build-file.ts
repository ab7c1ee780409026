/**
 * Usage: npm run build:file -- [en] [zh] [--out exports] [--with-notes]
 * Builds each edition as one HTML file that opens by double-click, offline and without a server.
 * --with-notes: put the spoken notes in, for the presenter view.
 */

import { renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { addFiles } from './lib/atomic-output.ts'
import { buildEdition } from './lib/build.ts'
import { command, kilobytes, progress, readArguments, together } from './lib/cli.ts'
import { editionsFrom, mustBeSound } from './lib/deck.ts'

await command('build:file', async () => {
  const {
    values: { out, 'with-notes': notes },
    positionals,
  } = readArguments({ 'out': { type: 'string', default: 'exports' }, 'with-notes': { type: 'boolean', default: false } })
  const editions = editionsFrom(positionals)
  editions.forEach(mustBeSound)
  await addFiles(out, async (folder) => {
    return together(
      editions.map(locale => async () => {
        progress(`${locale}: building`)
        const file = join(folder, `hooked-${locale}.html`)
        await buildEdition(locale, join(folder, locale), { target: 'file', notes })
        renameSync(join(folder, locale, 'index.html'), file)
        console.log(`${join(out, `hooked-${locale}.html`)}: ${kilobytes(statSync(file).size)}`)
        return file
      }),
    )
  })
})
