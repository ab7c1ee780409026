/**
 * Usage: npm run screenshots -- [en] [zh] [--at 1280x720] [--theme light|dark] [--last] [--slides 3,7-9] [--built]
 * Writes every slide at every step to screenshots/, and an overview for each edition and theme.
 * --last: only the last step. --built: show the last build of this script again instead of building anew.
 */

import type { Browser, Page } from 'playwright-chromium'
import type { Locale } from '../data/ui/locale.ts'
import type { Theme } from '../data/ui/palette.ts'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseRangeString } from '@slidev/parser'
import { openBrowser } from './lib/browser.ts'
import { buildEdition } from './lib/build.ts'
import { command, readArguments } from './lib/cli.ts'
import { clicksOf, editionsFrom } from './lib/deck.ts'
import { collectErrors } from './lib/page-errors.ts'
import { serve } from './lib/serve.ts'
import { goTo, openAt } from './lib/slide-page.ts'

interface Size {
  readonly width: number
  readonly height: number
}

/** Which pictures are asked for. */
interface Wanted {
  readonly size: Size
  readonly slides: string | undefined
  readonly lastOnly: boolean
}

const usual = '1280x720'

function sizeFrom(text: string): Size {
  const match = /^(\d+)x(\d+)$/u.exec(text)
  if (!match) throw new Error(`--at ${text}: expected a size such as 1024x768`)
  return { width: Number(match[1]), height: Number(match[2]) }
}

/** Takes the pictures of an edition in one theme into a folder; gives their files. */
async function takePictures(page: Page, locale: Locale, out: string, { slides, lastOnly }: Wanted): Promise<string[]> {
  const clicks = clicksOf(locale)
  const wanted = slides ? parseRangeString(clicks.length, slides) : clicks.map((_, index) => index + 1)
  const files: string[] = []
  for (const no of wanted) {
    const last = clicks[no - 1]!
    for (let step = lastOnly ? last : 0; step <= last; step++) {
      await goTo(page, no, step)
      const file = `${String(no).padStart(2, '0')}-${step}.png`
      await page.screenshot({ path: join(out, file) })
      files.push(file)
      process.stdout.write(`\r${out}: ${files.length} pictures`)
    }
  }
  process.stdout.write('\n')
  return files
}

/** Writes one picture of all, beside their folder. */
async function writeOverview(page: Page, out: string, files: readonly string[], { width, height }: Size): Promise<void> {
  const columns = Math.min(4, files.length),
    cell = 480
  const tiles = files.map((file) => {
    const source = `data:image/png;base64,${readFileSync(join(out, file)).toString('base64')}`
    return `<img src="${source}" width="${cell}" height="${Math.round((cell * height) / width)}">`
  })
  await page.setViewportSize({ width: columns * (cell + 8) + 8, height: 100 })
  await page.setContent(`<body style="margin:8px;display:flex;flex-wrap:wrap;gap:8px;background:#777">${tiles.join('')}`)
  writeFileSync(`${out}.png`, await page.screenshot({ fullPage: true }))
}

async function shoot(browser: Browser, folder: string, locale: Locale, theme: Theme, wanted: Wanted): Promise<void> {
  const at = `${wanted.size.width}x${wanted.size.height}`
  const out = join('screenshots', `${locale}-${theme}${at === usual ? '' : `-${at}`}`)
  mkdirSync(out, { recursive: true })
  const served = await serve(folder)
  // Reduced motion: the pictures show where animations end.
  const context = await browser.newContext({ viewport: wanted.size, colorScheme: theme, reducedMotion: 'reduce' })
  try {
    const page = await context.newPage()
    const errors = collectErrors(context)
    await openAt(page, served.url)
    await writeOverview(page, out, await takePictures(page, locale, out, wanted), wanted.size)
    for (const error of errors) console.error(`${locale} ${theme}: ${error}`)
  }
  finally {
    await context.close()
    served.close()
  }
}

await command('screenshots', async () => {
  const { values, positionals } = readArguments({
    at: { type: 'string', default: usual },
    theme: { type: 'string' },
    last: { type: 'boolean', default: false },
    slides: { type: 'string' },
    built: { type: 'boolean', default: false },
  })
  const wanted = { size: sizeFrom(values.at), slides: values.slides, lastOnly: values.last }
  const themes = (values.theme ? [values.theme] : ['light', 'dark']) as Theme[]
  const browser = await openBrowser()
  try {
    for (const locale of editionsFrom(positionals)) {
      const folder = join('node_modules/.cache/hooked', locale)
      if (!values.built) await buildEdition(locale, folder)
      for (const theme of themes) await shoot(browser, folder, locale, theme, wanted)
    }
  }
  finally {
    await browser.close()
  }
})
