import type { Page } from 'playwright-chromium'

/** Where a deck is: a slide's number and its step. */
export interface Position {
  readonly no: number
  readonly clicks: number
}

/** What a page has to show before it counts as ready. */
interface Expected {
  /** Selects the slides. Default: the one that the address names. */
  readonly slides?: string
  /** How many of them there must be. Default: 1. */
  readonly count?: number
  /** How many charts must be drawn. Default: 0, which leaves it to what the slides have. */
  readonly charts?: number
  /** Milliseconds until it gives up. Default: Playwright's half a minute. */
  readonly timeout?: number
}

/** The selector of a slide on the screen. */
export function slideAt(no: number): string {
  return `#slide-content [data-slidev-no="${no}"]`
}

/** The slide and step that a deck's address names. */
export function positionOf(address: string): Position {
  const [path = '', query] = new URL(address).hash.slice(1).split('?')
  return { no: Number(/\d+/u.exec(path)?.[0] ?? 1), clicks: Number(new URLSearchParams(query).get('clicks') ?? 0) }
}

/**
 * The number of the slide that the address names, once slides are ready to be read, photographed or printed: layouts visible,
 * charts drawn or replaced by their tables, fonts loaded, and on the screen no other slide beside the one; until then 0.
 * Self-contained: it runs in the page, whatever its browser.
 */
export function readySlide({ slides, count = 1, charts = 0 }: Omit<Expected, 'timeout'>): number {
  const named = Number(/^#\/(?:presenter\/)?(\d+)/u.exec(location.hash)?.[1] ?? 1)
  const isVisible = (element: Element | null) => element?.checkVisibility() ?? false
  const shown = [...document.querySelectorAll(slides ?? `#slide-content [data-slidev-no="${named}"]`)]
    // The footer is there before the slide's own chunk has loaded, its layout comes with it.
    .filter(slide => isVisible(slide) && isVisible(slide.querySelector('.slidev-layout')))
  const canvases = shown.flatMap(slide => [...slide.querySelectorAll('.chart')])
  const drawn = canvases.filter(chart => chart.querySelector('canvas[data-drawn]'))
  const isReady
    = shown.length >= count
      && drawn.length >= charts
      && canvases.every(chart => drawn.includes(chart) || chart.querySelector('.chart-table.instead'))
      && [...document.querySelectorAll('#slide-content [data-slidev-no]')].filter(isVisible).length <= 1
      && document.fonts.status === 'loaded'
  return isReady ? named : 0
}

/** Waits for `readySlide` and gives its number. Throws Playwright's TimeoutError where that doesn't happen. */
export async function slidesReady(page: Page, { timeout, ...expected }: Expected = {}): Promise<number> {
  const ready = await page.waitForFunction(readySlide, expected, timeout === undefined ? {} : { timeout })
  // The router and Vue have finished by the second frame.
  await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))
  return ready.jsonValue()
}

/** Loads a deck at a slide and step, and waits until that is ready. */
export async function openAt(page: Page, address: string, no = 1, clicks = 0): Promise<void> {
  // Between two addresses that differ in their hash only, a browser loads nothing.
  await page.goto('about:blank')
  await page.goto(`${address}#/${no}${clicks ? `?clicks=${clicks}` : ''}`)
  await slidesReady(page)
}

/** Goes to a slide and step of the deck that is open, and waits until that is ready. `view` is `presenter/` for the presenter's. */
export async function goTo(page: Page, no: number, clicks = 0, view = ''): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, `#/${view}${no}?clicks=${clicks}`)
  await slidesReady(page)
}
