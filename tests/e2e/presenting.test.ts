import type { ChartId } from '../../data/exhibits/charts/charts.ts'
import { describe, expect } from 'vitest'
import { charts } from '../../data/exhibits/charts/charts.ts'
import { marksOf } from '../../data/exhibits/charts/marks.ts'
import { chartTags, figuresAsText, headlineOf } from '../../data/talk/markup.ts'
import { openBrowser } from '../../scripts/lib/browser.ts'
import { clicksOf, slidesOf } from '../../scripts/lib/deck.ts'
import { collectErrors } from '../../scripts/lib/page-errors.ts'
import { goTo, openAt, positionOf, slideAt, slidesReady } from '../../scripts/lib/slide-page.ts'
import { textsOf } from '../../scripts/pdf/verify.ts'
import { slideWith } from './harness/slide-with.ts'
import { it } from './harness/test.ts'

const clicks = clicksOf('en')
const packed = (text: string) => text.normalize('NFKC').replace(/\s+/gu, '')

describe('a talk', () => {
  it('goes step by step to the end and back, and the address says where it is at each', async ({ page, hosted }) => {
    await openAt(page, hosted.address('en'), 1)
    const stops = clicks.flatMap((last, index) => Array.from({ length: last + 1 }, (_, step) => ({ no: index + 1, clicks: step })))
    expect(stops.length).toBeGreaterThan(clicks.length)
    const pressed = async (key: string, stop: { no: number, clicks: number }) => {
      await page.keyboard.press(key)
      await expect
        .poll(() => positionOf(page.url()), { message: `${key} to slide ${stop.no}, step ${stop.clicks}`, interval: 5 })
        .toEqual(stop)
      expect(await slidesReady(page)).toBe(stop.no)
    }
    for (const stop of stops.slice(1)) await pressed('ArrowRight', stop)
    await page.keyboard.press('ArrowRight')
    expect(positionOf(page.url()), 'nothing behind the end').toEqual(stops.at(-1))
    for (const stop of stops.slice(0, -1).reverse()) await pressed('ArrowLeft', stop)
  })

  it('is led by the presenter’s window, and leads it', async ({ page: room, hosted }) => {
    await openAt(room, hosted.address('en'), 1)
    const presenter = await room.context().newPage()
    await presenter.goto(`${hosted.address('en')}#/presenter/${slideWith.steps - 1}?clicks=${clicks[slideWith.steps - 2]}`)
    await slidesReady(presenter)
    await presenter.keyboard.press('ArrowRight')
    await expect.poll(() => positionOf(room.url()).no).toBe(slideWith.steps)
    await presenter.keyboard.press('ArrowRight')
    await expect.poll(() => positionOf(room.url())).toEqual({ no: slideWith.steps, clicks: 1 })
    expect(await slidesReady(room)).toBe(slideWith.steps)
    await room.keyboard.press('ArrowLeft')
    await expect.poll(() => positionOf(presenter.url())).toEqual({ no: slideWith.steps, clicks: 0 })
    await room.keyboard.press('ArrowUp')
    await expect.poll(() => positionOf(presenter.url()).no).toBe(slideWith.steps - 1)
    expect(await slidesReady(presenter)).toBe(slideWith.steps - 1)
  })

  it('changes theme and edition on the way, and stays where it was', async ({ page, hosted }) => {
    await openAt(page, hosted.address('en'), slideWith.steps, 1)
    await page.keyboard.press('d')
    const dark = () => page.evaluate(() => document.documentElement.classList.contains('dark'))
    expect(await dark()).toBe(true)
    for (const [locale, tag] of [
      ['zh', 'zh-CN'],
      ['en', 'en'],
    ] as const) {
      await page.locator(`${slideAt(slideWith.steps)} .edition-switch`).click()
      await page.waitForURL(address => address.href.startsWith(`${hosted.address(locale)}#/`))
      expect(await slidesReady(page)).toBe(slideWith.steps)
      expect(positionOf(page.url())).toEqual({ no: slideWith.steps, clicks: 1 })
      expect([await page.evaluate(() => document.documentElement.lang), await dark()]).toEqual([tag, true])
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => positionOf(page.url()).clicks).toBe(2)
      await page.keyboard.press('ArrowLeft')
      await expect.poll(() => positionOf(page.url()).clicks).toBe(1)
    }
  })

  it('goes on with a card or a table open, clicked with the mouse', async ({ page, hosted }) => {
    for (const [slide, button, open] of [
      ['figure', 'button.fig', '.figure-popover'],
      ['chart', '.chart-tools button[aria-pressed]', '.chart-table:not(.unseen)'],
    ] as const) {
      const no = slideWith[slide]
      await openAt(page, hosted.address('en'), no, clicks[no - 1])
      await page
        .locator(`${slideAt(no)} ${button}:visible`)
        .first()
        .click()
      await page.locator(`${slideAt(no)} ${open}`).waitFor()
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => positionOf(page.url()).no, { message: button }).toBe(no + 1)
      expect(await slidesReady(page)).toBe(no + 1)
      expect(await page.locator('.figure-popover').count()).toBe(0)
    }
  })

  it('fills the screen and leaves it, at any size of the window', async ({ hosted }) => {
    const windowed = await openBrowser({ windows: true })
    const page = await windowed.newPage({
      viewport: { width: 1280, height: 720 },
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
    })
    const errors = collectErrors(page.context())
    await openAt(page, hosted.address('en'), slideWith.chart)
    const full = () => page.evaluate(() => document.fullscreenElement !== null)
    await page.keyboard.press('f')
    await expect.poll(full).toBe(true)
    for (const size of [
      { width: 390, height: 844 },
      { width: 2560, height: 1080 },
      { width: 1024, height: 768 },
    ]) {
      await page.setViewportSize(size)
      // The slide is as large as the window lets it be, and no larger.
      await expect
        .poll(
          async () => {
            const box = (await page.locator('#slide-content').boundingBox())!
            return Math.round(Math.max(box.width / size.width, box.height / size.height) * 100)
          },
          { message: `${size.width} × ${size.height}` },
        )
        .toBe(100)
    }
    await page.keyboard.press('f')
    await expect.poll(full).toBe(false)
    expect(await slidesReady(page)).toBe(slideWith.chart)
    expect(errors).toEqual([])
    await windowed.close()
  })
})

it('Ctrl+P on a chart prints the slide with its headline and labels as text', async ({ page, hosted }) => {
  await openAt(page, hosted.address('en'), slideWith.chart, clicks[slideWith.chart - 1])
  const texts = await textsOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }))
  const { content } = slidesOf('en')[slideWith.chart - 1]!
  const marks = chartTags(content).flatMap(id => marksOf(charts[id as ChartId], 'en'))
  expect(marks.length).toBeGreaterThan(0)
  for (const text of [figuresAsText(headlineOf(content)!, 'en'), ...marks.map(mark => mark.short)])
    expect(packed(texts.join('')), text).toContain(packed(text))
})

it('is there again without a line, and after it was left on a slide', async ({ visit, hosted }) => {
  const { page, context } = await visit({ serviceWorkers: 'allow', expectedErrors: /Failed to load resource: net::ERR_INTERNET_DISCONNECTED/u })
  await page.clock.install()
  await openAt(page, hosted.address('en'), slideWith.chart)
  await page.clock.fastForward(6000)
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await context.setOffline(true)
  await page.reload()
  await goTo(page, slideWith.last)
  const session = await context.newCDPSession(page)
  const other = await context.newPage()
  await other.bringToFront()
  await session.send('Page.setWebLifecycleState', { state: 'frozen' })
  await session.send('Page.setWebLifecycleState', { state: 'active' })
  await page.bringToFront()
  await page.keyboard.press('ArrowUp')
  await expect.poll(() => positionOf(page.url()).no).toBe(slideWith.last - 1)
  expect(await slidesReady(page)).toBe(slideWith.last - 1)
})
