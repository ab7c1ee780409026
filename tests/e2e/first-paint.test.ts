import type { Page } from 'playwright-chromium'
import { PNG } from 'pngjs'
import { describe, expect } from 'vitest'
import { locales } from '../../data/ui/locale.ts'
import { slidesReady } from '../../scripts/lib/slide-page.ts'
import { slideWith } from './harness/slide-with.ts'
import { it } from './harness/test.ts'

/** A slide with a chart and one with a diagram, which have pictures; the first ones do for all. */
const drawable = [slideWith.chart, slideWith.diagram]
const app = /assets\/index-[\w-]+\.js$/u

/** A picture of the page without what only the app adds around the slide. */
async function picture(page: Page): Promise<Buffer> {
  await page.addStyleTag({ content: 'nav, .links, .reading-link, .edition-switch { visibility: hidden !important }' })
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  return PNG.sync.read(await page.screenshot()).data
}

/** By how much the most different of two pictures' samples differ. */
function difference(one: Buffer, other: Buffer): number {
  expect(one.length).toBe(other.length)
  return one.reduce((most, sample, index) => Math.max(most, Math.abs(sample - other[index]!)), 0)
}

/** Where a slide's headline, its lines and its exhibits stand, in pixels of the window. */
const boxes = (page: Page) =>
  page
    .locator(':is(.first-slide, #slide-content) :is(h1, .framed > p, .chart, .diagram, .chart > canvas, .chart > svg, .scene)')
    .filter({ visible: true })
    .evaluateAll(elements =>
      elements.map((element) => {
        const { left, top, width } = element.getBoundingClientRect()
        return [element.matches('canvas, svg') ? 'drawing' : element.localName, left, top, width]
          .map(value => (typeof value === 'number' ? Math.round(value) : value))
          .join(' ')
      }),
    )

describe.each(locales)('the first slide in the page, in %s', (locale) => {
  it.for([
    ['light', 1280, 720],
    ['dark', 1280, 720],
    ['light', 1000, 900],
    ['light', 1700, 800],
  ] as const)('%s, %i × %i: looks as the app will show it', async ([colorScheme, width, height], { visit, hosted }) => {
    const pictures: Buffer[] = []
    for (const isBlocked of [true, false]) {
      const { page } = await visit({ colorScheme, viewport: { width, height } })
      if (isBlocked) await page.route(app, () => {})
      await page.goto(hosted.address(locale), { waitUntil: isBlocked ? 'commit' : 'load' })
      if (!isBlocked) await slidesReady(page)
      await page.locator('h1').first().waitFor()
      expect([await page.locator('h1').filter({ visible: true }).count(), await page.locator('main, [role=main]').count()]).toEqual(
        [1, 1],
      )
      pictures.push(await picture(page))
    }
    // Edges of letters may be smoothed otherwise where the app scales by a rounded number.
    expect(difference(pictures[0]!, pictures[1]!)).toBeLessThan(24)
  })

  it('waits for no style sheet and no script, and moves nothing when the app comes', async ({ page, hosted }) => {
    await page.goto(hosted.address(locale))
    await slidesReady(page)
    const blocking = await page.evaluate(() =>
      (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
        .filter(entry => (entry as { renderBlockingStatus?: string }).renderBlockingStatus === 'blocking')
        .map(entry => entry.name),
    )
    expect(blocking).toEqual([])
    const shift = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          let sum = 0
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value
          }).observe({ type: 'layout-shift', buffered: true })
          setTimeout(done, 200, sum)
        }),
    )
    expect(shift).toBe(0)
  })

  it('fetches seven files at most before the first slide is live, and mounts no slide but the next one then', async ({
    page,
    hosted,
  }) => {
    // What waits until the browser is idle, or for seconds, waits for ever.
    await page.addInitScript(() => {
      const { setTimeout } = window
      const waiting: IdleRequestCallback[] = []
      Object.assign(window, {
        waiting,
        requestIdleCallback: (work: IdleRequestCallback) => waiting.push(work),
        setTimeout: (work: () => void, time = 0) => (time < 3000 ? setTimeout(work, time) : 0),
      })
    })
    const asked: string[] = []
    page.on('request', request => /^http.*(?<!favicon\.svg)$/u.test(request.url()) && asked.push(request.url()))
    await page.goto(hosted.address(locale))
    await slidesReady(page)
    expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(7)
    const mounted = page.locator('#slide-content [data-slidev-no]')
    expect(await mounted.count()).toBe(1)
    await page.evaluate(() => setInterval(() => (window as unknown as { waiting: (() => void)[] }).waiting.shift()?.(), 1))
    await page.locator('#slide-content [data-slidev-no="2"] .slidev-layout').waitFor({ state: 'attached' })
    expect(await mounted.count()).toBe(2)
  })

  it.for(drawable)(
    'for a link to slide %i: shows it with its exhibit, and everything stays in its place',
    async (no, { page, hosted }) => {
      const started = Promise.withResolvers<void>()
      await page.route(app, route => started.promise.then(() => route.continue()))
      await page.goto(`${hosted.address(locale)}#/${no}`, { waitUntil: 'commit' })
      await page.locator('.first-slide .scene').first().waitFor()
      const before = await boxes(page)
      started.resolve()
      await slidesReady(page)
      expect(await boxes(page)).toEqual(before)
      expect(await page.locator('#slide-content .chart > svg').count()).toBe(0)
    },
  )

  it('keeps a chart’s picture until the chart is drawn', async ({ page, hosted }) => {
    const started = Promise.withResolvers<void>()
    await page.route(/chartjs-[\w-]+\.js$/u, route => started.promise.then(() => route.continue()))
    await page.goto(`${hosted.address(locale)}#/${slideWith.chart}`)
    await page.locator('#slide-content .chart > svg').waitFor()
    started.resolve()
    await slidesReady(page)
    expect(await page.locator('#slide-content .chart > svg').count()).toBe(0)
  })
})
