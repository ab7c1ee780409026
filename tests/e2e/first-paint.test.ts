import type { Page } from 'playwright-chromium'
import type { Hosted } from './harness/hosted.ts'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { locales } from '../../data/ui/locale.ts'
import { host, settled, slideWith } from './harness/hosted.ts'

const app = /assets\/index-[\w-]+\.js$/u

let hosted: Hosted
beforeAll(async () => {
  hosted = await host()
})
afterAll(() => hosted.close())

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

const headlineBox = (page: Page) =>
  page.locator('h1').filter({ visible: true }).evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    return [left, top, width, height].map(Math.round)
  })

describe.each(locales)('the first slide in the page, in %s', (locale) => {
  it.each([
    ['light', 1280, 720],
    ['dark', 1280, 720],
    ['light', 1000, 900],
    ['light', 1700, 800],
  ] as const)('%s, %i × %i: looks as the app will show it', async (colorScheme, width, height) => {
    const pictures: Buffer[] = []
    for (const isBlocked of [true, false]) {
      const { page, context, errors } = await hosted.visit({ colorScheme, viewport: { width, height } })
      if (isBlocked) await page.route(app, () => {})
      await page.goto(hosted.address(locale), { waitUntil: isBlocked ? 'commit' : 'load' })
      if (!isBlocked) await settled(page)
      await page.locator('h1').first().waitFor()
      expect([await page.locator('h1').filter({ visible: true }).count(), await page.locator('main, [role=main]').count()]).toEqual([1, 1])
      pictures.push(await picture(page))
      expect(errors).toEqual([])
      await context.close()
    }
    // Edges of letters may be smoothed otherwise where the app scales by a rounded number.
    expect(difference(pictures[0]!, pictures[1]!)).toBeLessThan(24)
  })

  it('waits for no style sheet and no script, and moves nothing when the app comes', async () => {
    const { page, context } = await hosted.visit()
    await page.goto(hosted.address(locale))
    await settled(page)
    const blocking = await page.evaluate(() =>
      (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
        .filter(entry => (entry as { renderBlockingStatus?: string }).renderBlockingStatus === 'blocking')
        .map(entry => entry.name))
    expect(blocking).toEqual([])
    const shift = await page.evaluate(() => new Promise<number>((done) => {
      let sum = 0
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value
      }).observe({ type: 'layout-shift', buffered: true })
      setTimeout(done, 200, sum)
    }))
    expect(shift).toBe(0)
    await context.close()
  })

  it('for a link to another slide: has its headline in its place', async () => {
    const boxes: number[][] = []
    for (const isBlocked of [true, false]) {
      const { page, context } = await hosted.visit()
      if (isBlocked) await page.route(app, () => {})
      await page.goto(`${hosted.address(locale)}#/${slideWith.chart}`, { waitUntil: isBlocked ? 'commit' : 'load' })
      if (!isBlocked) await settled(page)
      await page.locator('h1').filter({ visible: true }).waitFor()
      await page.evaluate(() => document.fonts.ready.then(() => undefined))
      boxes.push(await headlineBox(page))
      await context.close()
    }
    expect(boxes[0]).toEqual(boxes[1])
  })
})
