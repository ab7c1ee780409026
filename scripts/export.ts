/**
 * Usage: npm run export -- [en] [zh] [handout] [presenting] [notes] [worksheet] [answers] [--from dist] [--out exports]
 * Prints each edition to exports/: a PDF of a page a slide, one of a page a step, one of each slide with its spoken notes,
 * the worksheet and its answers; or those of them that are named.
 * --from: print an earlier build instead of building anew.
 */

import type { Browser } from 'playwright-chromium'
import type { Locale } from '../data/ui/locale.ts'
import type { Kind, Paper, Sheet } from '../data/ui/site.ts'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { editionAddress } from '../data/ui/locale.ts'
import { pdfName } from '../data/ui/site.ts'
import { addFiles } from './lib/atomic-output.ts'
import { openBrowser } from './lib/browser.ts'
import { buildEdition } from './lib/build.ts'
import { command, kilobytes, progress, readArguments, together } from './lib/cli.ts'
import { mustBeSound } from './lib/deck.ts'
import { askedFrom } from './lib/export-args.ts'
import { serve } from './lib/serve.ts'
import { makePdf } from './pdf/make.ts'
import { makeWorksheet } from './pdf/worksheet.ts'

async function print(browser: Browser, url: string, locale: Locale, kind: Kind, folder: string): Promise<string> {
  progress(`${locale}: printing the ${kind}`)
  const { bytes, pages } = await makePdf(browser, url, locale, kind)
  return write(folder, locale, kind, bytes, `${pages} pages, ${kilobytes(bytes.length)}, every headline, chart and face found`)
}

async function printSheet(browser: Browser, locale: Locale, sheet: Sheet, folder: string): Promise<string> {
  progress(`${locale}: printing the ${sheet}`)
  const bytes = await makeWorksheet(browser, locale, sheet)
  return write(folder, locale, sheet, bytes, `a page, ${kilobytes(bytes.length)}, every word and face found`)
}

function write(folder: string, locale: Locale, what: Paper, bytes: Uint8Array, found: string): string {
  const name = pdfName(locale, what),
    file = join(folder, name)
  writeFileSync(file, bytes)
  console.log(`${name}: ${found}`)
  return file
}

/** The folder of a built edition: made now, or found in an earlier build. */
async function built(locale: Locale, folder: string, from: string | undefined): Promise<string> {
  if (from !== undefined) return join(from, editionAddress('en', locale))
  progress(`${locale}: building`)
  await buildEdition(locale, join(folder, locale), { notes: false })
  return join(folder, locale)
}

async function printKinds(
  browser: Browser,
  locale: Locale,
  wanted: readonly Kind[],
  folder: string,
  from: string | undefined,
): Promise<string[]> {
  if (!wanted.length) return []
  const served = await serve(await built(locale, folder, from))
  try {
    const files: string[] = []
    for (const kind of wanted) files.push(await print(browser, served.url, locale, kind, folder))
    return files
  }
  finally {
    served.close()
  }
}

await command('export', async () => {
  const {
    values: { out, from },
    positionals,
  } = readArguments({ out: { type: 'string', default: 'exports' }, from: { type: 'string' } })
  const { editions, kinds, sheets } = askedFrom(positionals)
  editions.forEach(mustBeSound)
  for (const locale of from === undefined ? [] : editions) {
    if (!existsSync(join(from!, editionAddress('en', locale), 'index.html')))
      throw new Error(`--from ${from}: no build of the edition “${locale}” there; npm run build makes one`)
  }
  await addFiles(out, async (folder) => {
    const browser = await openBrowser()
    try {
      const files: string[] = []
      // The worksheets first: they need no build, and say within seconds whether they fit on their page.
      for (const locale of editions) for (const sheet of sheets) files.push(await printSheet(browser, locale, sheet, folder))
      return [...files, ...(await together(editions.map(locale => () => printKinds(browser, locale, kinds, folder, from)))).flat()]
    }
    finally {
      await browser.close().catch(() => {})
    }
  })
})
