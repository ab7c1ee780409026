/**
 * Usage: npm run export -- [en] [zh] [--out exports]
 * Prints each edition to exports/ as three PDFs: a page a slide, a page a step, and each slide with its spoken notes;
 * and the worksheet that goes with it, with its answers apart.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser } from 'playwright-chromium'
import type { Locale } from '../data/locale.ts'
import { type Kind, kinds, pdfName, type Sheet, sheets } from '../data/site.ts'
import { openBrowser } from './lib/browser.ts'
import { buildEdition } from './lib/build.ts'
import { command, kilobytes, progress } from './lib/command.ts'
import { editionsFrom, mustBeSound } from './lib/deck.ts'
import { addFiles } from './lib/output.ts'
import { serve } from './lib/serve.ts'
import { makePdf } from './pdf/make.ts'
import { makeSheet } from './pdf/sheets.ts'

async function print(browser: Browser, url: string, locale: Locale, kind: Kind, folder: string): Promise<string> {
  progress(`${locale}: printing the ${kind}`)
  const { bytes, pages } = await makePdf(browser, url, locale, kind)
  return write(folder, locale, kind, bytes, `${pages} pages, ${kilobytes(bytes.length)}, every headline, chart and face found`)
}

async function printSheet(browser: Browser, locale: Locale, sheet: Sheet, folder: string): Promise<string> {
  progress(`${locale}: printing the ${sheet}`)
  const bytes = await makeSheet(browser, locale, sheet)
  return write(folder, locale, sheet, bytes, `a page, ${kilobytes(bytes.length)}, every word and face found`)
}

function write(folder: string, locale: Locale, what: Kind | Sheet, bytes: Uint8Array, found: string): string {
  const name = pdfName(locale, what), file = join(folder, name)
  writeFileSync(file, bytes)
  console.log(`${name}: ${found}`)
  return file
}

await command('export', async () => {
  const { values: { out }, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string', default: 'exports' } } })
  const editions = editionsFrom(positionals)
  editions.forEach(mustBeSound)
  await addFiles(out, async (folder) => {
    const browser = await openBrowser()
    const files: string[] = []
    try {
      // The quick ones first: what doesn't fit on its page is known before anything is built.
      for (const locale of editions) for (const sheet of sheets) files.push(await printSheet(browser, locale, sheet, folder))
      for (const locale of editions) {
        progress(`${locale}: building`)
        const built = join(folder, locale)
        await buildEdition(locale, built, { notes: false })
        const served = await serve(built)
        try {
          for (const kind of kinds) files.push(await print(browser, served.url, locale, kind, folder))
        }
        finally { served.close() }
      }
    }
    finally { await browser.close().catch(() => {}) }
    return files
  })
})
