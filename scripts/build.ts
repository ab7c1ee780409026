import type { Browser } from 'playwright-chromium'
import type { Locale } from '../data/ui/locale.ts'
/**
 * Usage: npm run build -- [en] [zh] [--out dist] [--site https://example.org/deck/] [--with-notes]
 * Builds the deck for any static web server, under any path: English at the top, Chinese in zh/.
 * --site: where it will be hosted, for link previews and QR codes; else DECK_SITE, else homepage in package.json.
 * --with-notes: put the spoken notes in, for everyone to read.
 */
import { mkdirSync, readdirSync, renameSync, rmdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { editionAddress } from '../data/ui/locale.ts'
import { pdfName } from '../data/ui/site.ts'
import { headersFile } from '../vite/plugins/csp.ts'
import { siteFrom, siteSetting } from '../vite/site.ts'
import { mark, replaceFolder } from './lib/atomic-output.ts'
import { chromiumPath, openBrowser } from './lib/browser.ts'
import { buildEdition } from './lib/build.ts'
import { command, kilobytes, progress, together } from './lib/cli.ts'
import { editionsFrom, mustBeSound } from './lib/deck.ts'
import { takePreview } from './lib/og-image.ts'
import { serve } from './lib/serve.ts'
import { makePdf } from './pdf/make.ts'
import { makeWorksheet } from './pdf/worksheet.ts'

/** The browser that makes pictures and PDFs; without one, why not. */
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

/** Adds to a built edition what only a browser can make of it. */
async function addPrints(browser: Browser, folder: string, locale: Locale, withNotes: boolean): Promise<void> {
  const served = await serve(folder)
  try {
    progress(`${locale}: taking the cover's picture`)
    await takePreview(browser, served.url, folder)
    for (const kind of withNotes ? (['handout', 'presenting', 'notes'] as const) : (['handout', 'presenting'] as const)) {
      progress(`${locale}: printing the ${kind}`)
      const { bytes, pages } = await makePdf(browser, served.url, locale, kind)
      writeFileSync(join(folder, pdfName(locale, kind)), bytes)
      console.log(`${pdfName(locale, kind)}: ${pages} pages, ${kilobytes(bytes.length)}`)
    }
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
 * Puts a built edition where it is hosted. Each is built by itself: a build clears its folder first, and counts what it
 * finds there as its own.
 */
function place(from: string, to: string): void {
  mkdirSync(to, { recursive: true })
  for (const name of readdirSync(from)) renameSync(join(from, name), join(to, name))
  rmdirSync(from)
}

await command('build', async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'out': { type: 'string', default: 'dist' },
      'site': { type: 'string' },
      'with-notes': { type: 'boolean', default: false },
    },
  })
  const site = siteFrom(values.site, '--site') ?? siteSetting()
  const editions = editionsFrom(positionals)
  editions.forEach(mustBeSound)
  const withNotes = values['with-notes']
  await replaceFolder(values.out, async (dist) => {
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
    for (const locale of editions) place(join(dist, `${locale}.new`), join(dist, editionAddress('en', locale)))
    writeFileSync(join(dist, mark), headersFile())
    // GitHub Pages leaves out what begins with an underscore unless it is told not to.
    writeFileSync(join(dist, '.nojekyll'), '')
  })
  console.log(`${values.out}: ${editions.join(' and ')}, for any static server`)
})
