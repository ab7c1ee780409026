import type { Page } from 'playwright-chromium'
import { describe, expect } from 'vitest'
import { figuresAsText, headlineOf } from '../../data/talk/markup.ts'
import { interfaceWords, titleWords } from '../../data/ui/messages.ts'
import { clicksOf, slidesOf } from '../../scripts/lib/deck.ts'
import { goTo, openAt, positionOf, slideAt, slidesReady } from '../../scripts/lib/slide-page.ts'
import { slideWith } from './harness/slide-with.ts'
import { it } from './harness/test.ts'

/** What has the focus: its name, and whether it can be seen to have it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLElement
    const { outlineStyle, outlineWidth } = getComputedStyle(at),
      box = at.getBoundingClientRect()
    return {
      name: `${at.tagName} ${at.className} ${at.title || at.ariaLabel || at.innerText}`.replace(/\s+/gu, ' '),
      kind: at.matches('canvas')
        ? 'canvas'
        : (at.closest('.fig, .chart-tools, .edition-switch, .held, nav')?.className.split(' ')[0] ?? at.tagName),
      seen:
        outlineStyle !== 'none'
        && Number.parseFloat(outlineWidth) >= 2
        && box.width > 4
        && at.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
      body: at === document.body,
    }
  })

/** Goes through everything that Tab reaches from a slide's start. */
async function tabbed(page: Page): Promise<Awaited<ReturnType<typeof focused>>[]> {
  const stops: Awaited<ReturnType<typeof focused>>[] = []
  await page.evaluate(() => (document.activeElement as HTMLElement).blur())
  for (let press = 0; press < 80; press++) {
    await page.keyboard.press('Tab')
    // What was out of sight takes a moment to come.
    await page.evaluate(() => Promise.all(document.getAnimations().map(animation => animation.finished.catch(() => undefined))))
    const stop = await focused(page)
    if (stop.body && stops.length) break
    stops.push(stop)
  }
  return stops
}

describe('with the keyboard alone', () => {
  it.for([
    ['figures', 'chart', ['canvas', 'chart-tools', 'edition-switch', 'flex']],
    ['sentences', 'figure', ['fig', 'edition-switch', 'flex']],
  ] as const)('on a slide of %s Tab reaches everything, each with a ring', async ([_, slide, kinds], { deck }) => {
    await openAt(deck.page, deck.url, slideWith[slide])
    // The bar of controls comes when the browser is idle.
    await deck.page.locator('nav.flex').first().waitFor({ state: 'attached' })
    const stops = await tabbed(deck.page)
    expect(stops.filter(stop => !stop.seen && !stop.body).map(stop => stop.name)).toEqual([])
    expect([...new Set(stops.map(stop => stop.kind))]).toEqual(expect.arrayContaining([...kinds]))
    expect(stops.length).toBeLessThan(80)
  })

  it('a button or a link gives the arrow keys back, and what is left behind doesn’t keep them', async ({ deck }) => {
    for (const [slide, selector] of [
      ['chart', '.chart-tools button'],
      ['figure', '.edition-switch'],
    ] as const) {
      const no = slideWith[slide]
      await goTo(deck.page, no, clicksOf('en')[no - 1])
      await deck.page
        .locator(`${slideAt(no)} ${selector}`)
        .first()
        .focus()
      await deck.page.keyboard.press('PageDown')
      await expect.poll(() => positionOf(deck.page.url()).no, { message: selector }).toBe(no + 1)
    }
    await slidesReady(deck.page)
  })

  it('a dialog names itself, keeps Tab inside, and gives the focus back to what had it', async ({ deck }) => {
    const no = slideWith.figure
    await goTo(deck.page, no, clicksOf('en')[no - 1])
    const figure = deck.page.locator(`${slideAt(no)} button.fig`).first()
    await figure.focus()
    await figure.press('Enter')
    await deck.page.locator('.figure-popover .to-index').press('Enter')
    const index = deck.page.getByRole('dialog', { name: titleWords.index.en })
    await index.waitFor()
    // The row of the figure that was asked.
    expect(await index.locator('[aria-current] .fig-value').textContent()).toContain((await figure.textContent())!.trim())
    for (let press = 0; press < 6; press++) {
      expect(await deck.page.evaluate(() => Boolean(document.activeElement!.closest('dialog')))).toBe(true)
      expect(await focused(deck.page)).toMatchObject({ seen: true })
      await deck.page.keyboard.press('Tab')
    }
    await deck.page.keyboard.press('Escape')
    await expect.poll(() => index.count()).toBe(0)
    expect(await figure.evaluate(element => element === document.activeElement)).toBe(true)
  })

  it('“go to” leads to a slide by its number and by its words, and by Tab and Enter', async ({ deck }) => {
    for (const [typed, way] of [
      [String(slideWith.diagram), ['Enter']],
      [headlineOf(slidesOf('en')[slideWith.last - 1]!.content)!.slice(0, 12), ['Tab', 'Enter']],
    ] as const) {
      await goTo(deck.page, 1)
      await deck.page.keyboard.press('g')
      await deck.page.locator('#slidev-goto-input:focus').waitFor()
      await expect.poll(async () => (await focused(deck.page)).seen).toBe(true)
      await deck.page.keyboard.type(typed)
      for (const key of way) await deck.page.keyboard.press(key)
      await expect.poll(() => positionOf(deck.page.url()).no, { message: typed }).toBeGreaterThan(1)
      if (way.length === 1) expect(positionOf(deck.page.url()).no).toBe(slideWith.diagram)
      await slidesReady(deck.page)
    }
  })

  it('the overview shows where it is, goes where the arrows go, and lets nothing else be reached', async ({ deck }) => {
    await goTo(deck.page, 2)
    await deck.page.keyboard.press('o')
    const here = deck.page.locator('.z-modal .border-primary')
    await here.waitFor()
    expect(await here.evaluate(card => Number.parseFloat(getComputedStyle(card).outlineWidth))).toBeGreaterThanOrEqual(3)
    const slides = deck.page.locator('.z-modal .slidev-page')
    expect(await slides.count()).toBe(slidesOf('en').length)
    expect(await slides.evaluateAll(all => all.filter(slide => !(slide as HTMLElement).inert).length)).toBe(0)
    await deck.page.keyboard.press('ArrowRight')
    await deck.page.keyboard.press('Enter')
    await expect.poll(() => positionOf(deck.page.url()).no).toBe(3)
    expect(await slidesReady(deck.page)).toBe(3)
  })
})

it('a slide that comes is announced once by its headline, and its steps are not', async ({ deck, hosted }) => {
  const region = deck.page.locator('.slide-announcer')
  for (const [locale, name] of [
    ['en', 'Slide: '],
    ['zh', '页：'],
  ] as const) {
    const headline = (no: number) => figuresAsText(headlineOf(slidesOf(locale)[no - 1]!.content)!, locale)
    await openAt(deck.page, hosted.address(locale), slideWith.steps)
    expect([await region.getAttribute('aria-live'), await region.textContent(), interfaceWords.slide[locale]]).toEqual([
      'polite',
      '',
      name.replace(/[:：] ?/u, ''),
    ])
    await goTo(deck.page, slideWith.steps - 1, clicksOf(locale)[slideWith.steps - 2])
    await deck.page.keyboard.press('ArrowRight')
    await expect.poll(() => region.textContent()).toBe(name + headline(slideWith.steps))
    const said = await region.locator('span').elementHandle()
    await deck.page.keyboard.press('ArrowRight')
    await expect.poll(() => positionOf(deck.page.url()).clicks).toBe(1)
    expect(await said!.evaluate(element => element.isConnected), 'said again at a step').toBe(true)
  }
  expect(await region.count()).toBe(1)
  await deck.page.goto(`${hosted.address('en')}?print=true#/print`)
  await deck.page.locator('.print-slide-container').first().waitFor()
  expect(await region.count(), 'in print').toBe(0)
})
