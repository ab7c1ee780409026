/**
 * Usage: npm run export -- [en] [zh] [handout] [presenting] [notes] [reading] [worksheet] [answers]
 *   [--length lesson] [--from dist] [--out exports]
 * Prints each edition to exports/: a PDF of a page a slide, one of a page a step, one of each slide with its spoken notes,
 * the reading edition as a booklet, the worksheet and its answers; or those of them that are named.
 * --length: whose times stand above the notes: lesson, double or short.
 * --from: print an earlier build instead of building anew.
 */

import type { Browser } from 'playwright-chromium'
import type { TalkLength } from '../data/talk/schedule.ts'
import type { Locale } from '../data/ui/locale.ts'
import type { Kind, Sheet } from '../data/ui/site.ts'
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
import { lengthFrom } from './lib/talk-length.ts'
import { makeBooklet } from './pdf/booklet.ts'
import { makePdf } from './pdf/make.ts'
import { makeWorksheet } from './pdf/worksheet.ts'

/** What the command's options say of every edition. */
interface Options {
  /** The folder of a build to print; without one, the edition is built. */
  readonly from: string | undefined
  readonly length: TalkLength
  /** Print the reading edition too. */
  readonly reading: boolean
}

async function print(
  browser: Browser,
  url: string,
  locale: Locale,
  kind: Kind,
  folder: string,
  length: TalkLength,
): Promise<string> {
  progress(`${locale}: printing the ${kind}`)
  const { bytes, pages } = await makePdf(browser, url, locale, kind, length)
  const found = `${pages} pages, ${kilobytes(bytes.length)}, every headline, chart and face found`
  return write(folder, pdfName(locale, kind, length), bytes, found)
}

async function printReading(browser: Browser, url: string, locale: Locale, folder: string): Promise<string> {
  progress(`${locale}: printing the reading edition`)
  const { bytes, pages } = await makeBooklet(browser, url, locale)
  return write(folder, pdfName(locale, 'reading'), bytes, `${pages} pages, ${kilobytes(bytes.length)}, every heading and face found`)
}

async function printSheet(browser: Browser, locale: Locale, sheet: Sheet, folder: string): Promise<string> {
  progress(`${locale}: printing the ${sheet}`)
  const bytes = await makeWorksheet(browser, locale, sheet)
  return write(folder, pdfName(locale, sheet), bytes, `a page, ${kilobytes(bytes.length)}, every word and face found`)
}

function write(folder: string, name: string, bytes: Uint8Array, found: string): string {
  const file = join(folder, name)
  writeFileSync(file, bytes)
  console.log(`${name}: ${found}`)
  return file
}

/** The folder of a built edition: made now, or found in an earlier build. */
async function built(locale: Locale, folder: string, from: string | undefined): Promise<string> {
  if (from !== undefined) return join(from, editionAddress('en', locale))
  progress(`${locale}: building`)
  await buildEdition(locale, join(folder, locale))
  return join(folder, locale)
}

async function printKinds(
  browser: Browser,
  locale: Locale,
  wanted: readonly Kind[],
  folder: string,
  { from, length, reading }: Options,
): Promise<string[]> {
  if (!wanted.length && !reading) return []
  const served = await serve(await built(locale, folder, from))
  try {
    const files: string[] = []
    for (const kind of wanted) files.push(await print(browser, served.url, locale, kind, folder, length))
    if (reading) files.push(await printReading(browser, served.url, locale, folder))
    return files
  }
  finally {
    served.close()
  }
}

await command('export', async () => {
  const {
    values: { out, from, length },
    positionals,
  } = readArguments({
    out: { type: 'string', default: 'exports' },
    from: { type: 'string' },
    length: { type: 'string', default: 'lesson' },
  })
  const { editions, kinds, reading, sheets } = askedFrom(positionals)
  const options: Options = { from, length: lengthFrom(length), reading }
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
      const prints = await together(editions.map(locale => () => printKinds(browser, locale, kinds, folder, options)))
      return [...files, ...prints.flat()]
    }
    finally {
      await browser.close().catch(() => {})
    }
  })
})
