import type { Page } from 'playwright-chromium'

/** The selector of a slide on the screen. */
export function slideAt(no: number): string {
  return `#slide-content [data-slidev-no="${no}"]`
}

/** Waits until a page that has just been opened shows a slide: an address set before the router's own first step is lost. */
export async function slideShown(page: Page, no = 1): Promise<void> {
  await page.waitForFunction(slide => document.querySelector(slide)?.checkVisibility(), slideAt(no))
}

/**
 * Goes to a slide at a step and waits until it stands still: its layout there, its charts drawn, its faces loaded, the step
 * before gone.
 */
export async function goTo(page: Page, no: number, step = 0): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, `#/${no}?clicks=${step}`)
  await page.waitForFunction((slide) => {
    const shown = document.querySelector(slide)
    return (
      // The foot stands before the slide's own chunk has come.
      shown?.querySelector('.slidev-layout')?.checkVisibility()
      && document.fonts.status === 'loaded'
      && [...shown.querySelectorAll('.chart')].every(chart => chart.querySelector('canvas[data-drawn]'))
    )
  }, slideAt(no))
  // The router and Vue have done theirs by the second frame.
  await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))
}
