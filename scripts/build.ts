/**
 * Usage: npm run build -- [en] [zh] [--out dist] [--site https://example.org/deck/] [--without-notes]
 * Builds the deck for any static web server, under any path: English at the top, Chinese in zh/, each exhibit as SVG, PNG and
 * CSV in exhibits/.
 * --site: where it will be hosted, for link previews and QR codes; else DECK_SITE, else homepage in package.json.
 * --without-notes: leave the spoken notes out of everything, the reading edition included.
 */

import type { Browser } from 'playwright-chromium'
import type { Locale } from '../data/ui/locale.ts'
import { mkdirSync, readdirSync, renameSync, rmdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { editionAddress } from '../data/ui/locale.ts'
import { pdfName, pictureFolder } from '../data/ui/site.ts'
import { headersFile } from '../vite/plugins/csp.ts'
import { siteFrom, siteSetting } from '../vite/site.ts'
import { buildMarker, replaceFolder } from './lib/atomic-output.ts'
import { chromiumPath, openBrowser } from './lib/browser.ts'
import { buildEdition } from './lib/build.ts'
import { command, kilobytes, progress, readArguments, together } from './lib/cli.ts'
import { editionsFrom, mustBeSound } from './lib/deck.ts'
import { takePreview } from './lib/og-image.ts'
import { writePictures } from './lib/pictures.ts'
import { serve } from './lib/serve.ts'
import { makeBooklet } from './pdf/booklet.ts'
import { makePdf } from './pdf/make.ts'
import { makeWorksheet } from './pdf/worksheet.ts'

/** The browser that makes pictures and PDFs; undefined, with a warning, where there is none. */
async function browserIfAny(): Promise<Browser | undefined> {
  try {
    chromiumPath()
  }
  catch (error) {
    console.warn(`No PDFs to download and no pictures for link previews: ${(error as Error).message}`)
    return undefined
  }
  return openBrowser()
}

/** Adds the preview picture and the PDFs to a built edition. */
async function addPrints(browser: Browser, folder: string, locale: Locale, withNotes: boolean): Promise<void> {
  const served = await serve(folder)
  try {
    progress(`${locale}: taking the preview picture`)
    await takePreview(browser, served.url, folder)
    for (const kind of withNotes ? (['handout', 'presenting', 'notes'] as const) : (['handout', 'presenting'] as const)) {
      progress(`${locale}: printing the ${kind}`)
      const { bytes, pages } = await makePdf(browser, served.url, locale, kind)
      writeFileSync(join(folder, pdfName(locale, kind)), bytes)
      console.log(`${pdfName(locale, kind)}: ${pages} pages, ${kilobytes(bytes.length)}`)
    }
    progress(`${locale}: printing the reading edition`)
    const { bytes, pages } = await makeBooklet(browser, served.url, locale)
    writeFileSync(join(folder, pdfName(locale, 'reading')), bytes)
    console.log(`${pdfName(locale, 'reading')}: ${pages} pages, ${kilobytes(bytes.length)}`)
  }
  finally {
    served.close()
  }
  progress(`${locale}: printing the worksheet`)
  const sheet = await makeWorksheet(browser, locale, 'worksheet')
  writeFileSync(join(folder, pdfName(locale, 'worksheet')), sheet)
  console.log(`${pdfName(locale, 'worksheet')}: a page, ${kilobytes(sheet.length)}`)
}

/**
 * Moves a built edition to where it is hosted. Each is built in a folder of its own: Vite empties the folder first, and the
 * service worker's list is made of all that is in it.
 */
function moveFiles(from: string, to: string): void {
  mkdirSync(to, { recursive: true })
  for (const name of readdirSync(from)) renameSync(join(from, name), join(to, name))
  rmdirSync(from)
}

await command('build', async () => {
  const { values, positionals } = readArguments({
    'out': { type: 'string', default: 'dist' },
    'site': { type: 'string' },
    'without-notes': { type: 'boolean', default: false },
  })
  const site = siteFrom(values.site, '--site') ?? siteSetting()
  const editions = editionsFrom(positionals)
  editions.forEach(mustBeSound)
  const withNotes = !values['without-notes']
  await replaceFolder(values.out, async (dist) => {
    progress('drawing the exhibits')
    console.log(`${await writePictures(join(dist, pictureFolder), editions, site)} exhibits as SVG, PNG and CSV`)
    const browser = await browserIfAny()
    try {
      await together(
        editions.map(locale => async () => {
          progress(`${locale}: building`)
          const folder = join(dist, `${locale}.new`)
          await buildEdition(locale, folder, { notes: withNotes, site, prints: browser !== undefined, beside: editions.length > 1 })
          if (browser) await addPrints(browser, folder, locale, withNotes)
        }),
      )
    }
    finally {
      await browser?.close().catch(() => {})
    }
    for (const locale of editions) moveFiles(join(dist, `${locale}.new`), join(dist, editionAddress('en', locale)))
    writeFileSync(join(dist, buildMarker), headersFile())
    // Without it, GitHub Pages leaves out files that begin with an underscore.
    writeFileSync(join(dist, '.nojekyll'), '')
  })
  console.log(`${values.out}: ${editions.join(' and ')}, for any static web server`)
})
