import type { Browser, Page } from 'playwright-chromium'
import type { Locale } from '../data/ui/locale.ts'
import type { Theme } from '../data/ui/palette.ts'
/**
 * Usage: npm run screenshots -- [en] [zh] [--at 1280x720] [--theme light|dark] [--last] [--slides 3,7-9]
 * Writes every slide at every step (with --last: only the last) to screenshots/, and an overview for each edition and theme.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { parseRangeString } from '@slidev/parser'
import { openBrowser } from './lib/browser.ts'
import { buildEdition } from './lib/build.ts'
import { clicksOf, editionsFrom } from './lib/deck.ts'
import { serve } from './lib/serve.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    at: { type: 'string', default: '1280x720' },
    theme: { type: 'string' },
    last: { type: 'boolean', default: false },
    slides: { type: 'string' },
    built: { type: 'boolean', default: false },
  },
})

function sizeFrom(text: string): { width: number, height: number } {
  const match = /^(\d+)x(\d+)$/u.exec(text)
  if (!match) throw new Error(`--at ${text}: expected a size such as 1024x768`)
  return { width: Number(match[1]), height: Number(match[2]) }
}

async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const charts = [...document.querySelectorAll('#slide-content .slidev-page:not([style*="display: none"]) .chart')]
    return charts.every(chart => chart.querySelector('canvas[data-drawn]')) && document.fonts.status === 'loaded'
  })
  await page.waitForTimeout(150)
}

async function shoot(browser: Browser, locale: Locale, theme: Theme, folder: string): Promise<void> {
  const size = sizeFrom(values.at)
  const out = join('screenshots', `${locale}-${theme}${values.at === '1280x720' ? '' : `-${values.at}`}`)
  mkdirSync(out, { recursive: true })
  const served = await serve(folder)
  // Reduced motion: what is photographed is where things come to rest.
  const context = await browser.newContext({ viewport: size, colorScheme: theme, reducedMotion: 'reduce' })
  const page = await context.newPage()
  page.on('pageerror', error => console.error(`${locale} ${theme}: ${error.message}`))
  const clicks = clicksOf(locale)
  const wanted = values.slides ? parseRangeString(clicks.length, values.slides) : clicks.map((_, index) => index + 1)
  const files: string[] = []
  await page.goto(served.url)
  // An address set before the router's own first step is lost.
  await page.waitForFunction(() => document.querySelector('#slide-content [data-slidev-no="1"]')?.checkVisibility())
  for (const no of wanted) {
    const steps = clicks[no - 1]!
    for (let step = values.last ? steps : 0; step <= steps; step++) {
      await page.evaluate((hash) => {
        location.hash = hash
      }, `#/${no}?clicks=${step}`)
      await page.waitForFunction(no => document.querySelector(`#slide-content [data-slidev-no="${no}"]`)?.checkVisibility(), no)
      await settled(page)
      const file = `${String(no).padStart(2, '0')}-${step}.png`
      await page.screenshot({ path: join(out, file) })
      files.push(file)
      process.stdout.write(`\r${out}: ${files.length} pictures`)
    }
  }
  await overview(page, out, files, size)
  process.stdout.write('\n')
  await context.close()
  served.close()
}

async function overview(
  page: Page,
  out: string,
  files: string[],
  { width, height }: { width: number, height: number },
): Promise<void> {
  const columns = 4,
    cell = 480
  const tiles = files.map(
    file =>
      `<img src="data:image/png;base64,${readFileSync(join(out, file)).toString('base64')}" width="${cell}" height="${Math.round((cell * height) / width)}">`,
  )
  await page.setViewportSize({ width: columns * (cell + 8) + 8, height: 600 })
  await page.setContent(`<body style="margin:8px;display:flex;flex-wrap:wrap;gap:8px;background:#777">${tiles.join('')}`)
  writeFileSync(`${out}.png`, await page.screenshot({ fullPage: true }))
}

const themes = (values.theme ? [values.theme] : ['light', 'dark']) as Theme[]
const browser = await openBrowser()
try {
  for (const locale of editionsFrom(positionals)) {
    const folder = join('node_modules/.cache/hooked', locale)
    if (!values.built) await buildEdition(locale, folder)
    for (const theme of themes) await shoot(browser, locale, theme, folder)
  }
}
catch (error) {
  console.error(`\nshots: ${error instanceof Error ? error.message : error}`)
  process.exitCode = 1
}
finally {
  await browser.close()
}
