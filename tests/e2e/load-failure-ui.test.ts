import type { Page, Route } from 'playwright-chromium'
import { describe, expect } from 'vitest'
import { chartTags, headlineOf } from '../../data/talk/markup.ts'
import { locales } from '../../data/ui/locale.ts'
import { troubleWords } from '../../data/ui/messages.ts'
import { palettes } from '../../data/ui/palette.ts'
import { readingWords } from '../../data/ui/reading.ts'
import { pdfName } from '../../data/ui/site.ts'
import { slidesOf } from '../../scripts/lib/deck.ts'
import { goTo, openAt, positionOf, slideAt, slidesReady } from '../../scripts/lib/slide-page.ts'
import { slideWith } from './harness/slide-with.ts'
import { it as visitTest } from './harness/test.ts'

const others = /(?:opening|virtual_slides-\d+)-[\w-]+\.js$/u,
  charting = /chartjs-[\w-]+\.js$/u
const rgbOf = (hex: string) => `rgb(${[1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`
const abort = (route: Route) => route.abort()
/** Lets the page's own patience pass. */
const wait = (page: Page) => page.evaluate(() => document.getAnimations().forEach(animation => animation.finish()))

const it = visitTest.extend({ options: { expectedErrors: /^(?:Failed to load resource|slide failed to load)/u } })

describe.each(locales)('what is missing is said, in %s', (locale) => {
  it('where scripts are off: below the cover, with the reading edition and the PDF', async ({ visit, hosted }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await visit({ javaScriptEnabled: false, colorScheme })
      await page.goto(hosted.address(locale))
      expect(await page.locator('html').getAttribute('lang')).toBe(locale === 'zh' ? 'zh-CN' : 'en')
      expect(await page.getByRole('heading').innerText()).toBe(headlineOf(slidesOf(locale)[0]!.content))
      expect(await page.locator('.first-note').innerText()).toMatch(
        new RegExp(`^${troubleWords.noScript[locale]}\\s*${readingWords.edition[locale]}\\s*${troubleWords.handout[locale]}$`, 'u'),
      )
      expect(await page.getByRole('link', { name: troubleWords.handout[locale] }).getAttribute('href')).toBe(
        `./${pdfName(locale, 'handout')}`,
      )
      expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(rgbOf(palettes[colorScheme].paper))
    }
  })

  it('where the first script fails: below the cover, what to do about it, and then the deck', async ({ page, hosted }) => {
    await page.route(/index-[\w-]+\.js$/u, route => route.fulfill({ status: 404 }))
    await page.goto(hosted.address(locale))
    expect(await page.getByRole('heading').innerText()).toBe(headlineOf(slidesOf(locale)[0]!.content))
    await wait(page)
    expect(await page.locator('.first-note').innerText()).toMatch(
      new RegExp(`^${troubleWords.deck[locale]}\\s*${troubleWords.reload[locale]}.*${troubleWords.handout[locale]}$`, 'su'),
    )
    await page.unroute(/index-[\w-]+\.js$/u)
    await page.getByRole('link', { name: troubleWords.reload[locale] }).click()
    await slidesReady(page)
    expect(await page.locator('.first').count()).toBe(0)
  })

  it('where the slides do not come: on the slide, with its headline, and then the slide', async ({ page, hosted }) => {
    await page.route(others, abort)
    await openAt(page, hosted.address(locale), slideWith.steps, 1)
    expect(await page.locator(`${slideAt(slideWith.steps)} .trouble`).innerText()).toContain(troubleWords.slide[locale])
    const again = page.locator(`${slideAt(slideWith.steps)} .try-again`)
    // Without a line the page stays: the cover is still there.
    await page.route('**', abort)
    await again.click()
    await page.waitForFunction(() => document.querySelector('.try-again')?.getAttribute('aria-busy') === 'false')
    await page.keyboard.press('ArrowUp')
    await page.unroute('**')
    await page.unroute(others)
    await goTo(page, slideWith.steps, 1)
    await again.click()
    await page.locator(`${slideAt(slideWith.steps)} .trouble`).waitFor({ state: 'detached' })
    await slidesReady(page)
    expect(positionOf(page.url())).toEqual({ no: slideWith.steps, clicks: 1 })
  })

  it('where charts can’t be drawn: each has its table in its place, which fits', async ({ page, hosted }) => {
    await page.route(charting, abort)
    await openAt(page, hosted.address(locale), 1)
    for (const [index, slide] of slidesOf(locale).entries()) {
      const ids = chartTags(slide.content)
      if (!ids.length) continue
      await goTo(page, index + 1)
      const tables = page.locator(`${slideAt(index + 1)} .chart-table.instead`)
      await expect.poll(() => tables.count(), { message: ids.join() }).toBe(ids.length)
      for (const table of await tables.all())
        expect(
          await table.evaluate(box => [
            box.checkVisibility(),
            box.scrollWidth - box.clientWidth,
            box.scrollHeight - box.clientHeight,
          ]),
          ids.join(),
        ).toEqual([true, 0, 0])
      expect(await tables.first().innerText()).toContain(troubleWords.chart[locale])
    }
  })
})

describe('what neither comes nor fails', () => {
  it.override({ options: { expectedErrors: /async component/iu } })

  it.for([
    ['slides', others, '.try-again'],
    ['what draws charts', charting, '.chart-table.instead'],
  ] as const)('%s: is said after a while, and shown when it comes after all', async ([_, file, sign], { page, hosted }) => {
    await page.clock.install()
    let come: (() => Promise<void>)[] = []
    await page.route(file, (route) => {
      come.push(() => route.continue())
    })
    await page.goto(`${hosted.address('en')}#/${slideWith.chart}`)
    await expect.poll(() => come.length).toBeGreaterThan(0)
    const message = page.locator(`${slideAt(slideWith.chart)} ${sign}`)
    await page.locator(`${slideAt(slideWith.chart)}`).waitFor()
    expect(await message.count(), 'too soon').toBe(0)
    await expect
      .poll(async () => {
        await page.clock.fastForward(5000)
        return message.count()
      })
      .toBe(1)
    for (const go of come) await go()
    come = []
    await page.unroute(file)
    await expect.poll(() => message.count()).toBe(0)
    expect(await page.locator(`${slideAt(slideWith.chart)} canvas`).isVisible()).toBe(true)
  })

  it('a view that does not come: the page says so', async ({ page, hosted }) => {
    await page.route(/presenter-[\w-]+\.js$/u, () => {})
    await page.goto(`${hosted.address('en')}#/presenter/1`, { waitUntil: 'commit' })
    await page.waitForFunction(() => document.querySelector('.first-note'))
    expect(await page.getByRole('heading').count()).toBe(0)
    await wait(page)
    await expect.poll(() => page.locator('.first-note').isVisible()).toBe(true)
  })
})
