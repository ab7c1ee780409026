import { join } from 'node:path'
import { type Browser, type BrowserContextOptions, type Page } from 'playwright-chromium'
import type { Locale } from '../../data/locale.ts'
import { openBrowser } from '../../scripts/lib/browser.ts'
import { type Served, serve } from '../../scripts/lib/serve.ts'

/** Where the lane keeps the editions that it builds. */
export const builtFolder = 'node_modules/.cache/hooked-tests'

/** A built edition, served and open in a browser. */
export interface OpenDeck { readonly browser: Browser, readonly page: Page, readonly served: Served, close: () => Promise<void> }

/** Opens a built edition. Everything that a canvas writes is kept in `window.drawn`, by chart. */
export async function openDeck(locale: Locale, options: BrowserContextOptions = {}): Promise<OpenDeck> {
  const served = await serve(join(builtFolder, locale))
  const browser = await openBrowser()
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce', ...options })
  const page = await context.newPage()
  await page.addInitScript(() => {
    const drawn: Record<string, string[]> = {}
    Object.assign(window, { drawn })
    const fillText = CanvasRenderingContext2D.prototype.fillText
    CanvasRenderingContext2D.prototype.fillText = function (...args) {
      const chart = this.canvas.closest<HTMLElement>('[data-chart]')?.dataset.chart ?? ''
      ;(drawn[chart] ??= []).push(args[0])
      return fillText.apply(this, args)
    }
  })
  await page.goto(served.url)
  // An address set before the router's own first step is lost.
  await page.waitForFunction(() => document.querySelector('#slide-content [data-slidev-no="1"]')?.checkVisibility())
  return { browser, page, served, close: async () => { await browser.close(); served.close() } }
}

/** Goes to a slide at a step and waits until it stands still. */
export async function goTo(page: Page, no: number, step = 0): Promise<void> {
  await page.evaluate((hash) => { location.hash = hash }, `#/${no}?clicks=${step}`)
  await page.waitForFunction(no => document.querySelector(`#slide-content [data-slidev-no="${no}"]`)?.checkVisibility(), no)
  await page.waitForFunction(no => [...document.querySelectorAll(`#slide-content [data-slidev-no="${no}"] .chart`)].every(chart => chart.querySelector('canvas[data-drawn]')), no)
  await page.waitForFunction(() => document.fonts.status === 'loaded')
}

/** The selector of a slide on the screen. */
export function slideAt(no: number): string {
  return `#slide-content [data-slidev-no="${no}"]`
}
