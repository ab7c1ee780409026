import type { Page } from 'playwright-chromium'
import type { ChartId } from '../../data/exhibits/charts/charts.ts'
import type { Guess } from '../../data/talk/guesses.ts'
import { describe, expect } from 'vitest'
import { charts } from '../../data/exhibits/charts/charts.ts'
import { figureText } from '../../data/figures/format.ts'
import { guesses, guessText, outcomeText, positions, revealedAt, valueAt } from '../../data/talk/guesses.ts'
import { clicksOf, slidesOf } from '../../scripts/lib/deck.ts'
import { goTo, openAt, slideAt, slidesReady } from '../../scripts/lib/slide-page.ts'
import { textsOf } from '../../scripts/pdf/verify.ts'
import { it } from './harness/test.ts'
import { stretched } from './in-page/stretched.ts'

const all = (Object.entries(guesses) as [ChartId, Guess][]).map(([chart, guess]) => ({
  chart,
  guess,
  no: slidesOf('en').findIndex(slide => slide.content.includes(`<Chart id="${chart}"`)) + 1,
}))
/** The first share that is asked for. */
const tried = all.find(({ chart }) => charts[chart].kind === 'share')

describe.skipIf(!tried)('a guess before the figure', () => {
  const { chart, guess, no } = tried ?? all[0]!
  it.override({ options: { hasTouch: true } })
  const row = (page: Page, at = no) => page.locator(`${slideAt(at)} .guess`)
  const drawn = (page: Page, id: string) => page.evaluate(id => window.drawn[id] ?? [], id)
  const forget = (page: Page) =>
    page.evaluate(() => {
      for (const texts of Object.values(window.drawn)) texts.length = 0
    })

  it.for(all)(
    'before $chart is made with the keyboard, drawn on the chart, and held against the figure',
    async ({ chart, guess, no }, { deck }) => {
      await goTo(deck.page, no)
      // Before anybody guesses no number stands there: neither one of ours nor the one that is asked for.
      expect(await deck.page.locator(slideAt(no)).innerText()).not.toContain(figureText(guess.figure, 'en'))
      expect(await deck.page.locator(`${slideAt(no)} [data-chart="${chart}"] canvas`).getAttribute('aria-label')).not.toContain(
        figureText(guess.figure, 'en'),
      )
      expect(await row(deck.page, no).locator('output').textContent()).toBe('?')
      await row(deck.page, no).locator('input').focus()
      await deck.page.keyboard.press('ArrowLeft')
      const value = valueAt(chart, positions / 2 - 1)
      await expect.poll(() => row(deck.page, no).locator('output').textContent()).toBe(guessText(value, guess, 'en'))
      expect(await row(deck.page, no).locator('input').getAttribute('aria-valuetext')).toBe(guessText(value, guess, 'en'))
      await deck.page.keyboard.press('PageDown')
      await expect.poll(() => deck.page.url()).toContain(`#/${no}?clicks=${revealedAt(chart, guess)}`)
      await expect.poll(() => row(deck.page, no).textContent()).toBe(outcomeText(value, guess, 'en'))
      if (charts[chart].kind === 'share')
        await expect.poll(() => drawn(deck.page, chart)).toContain(`guess: ${guessText(value, guess, 'en', true)}`)
      await deck.page.keyboard.press('PageUp')
      await expect.poll(() => row(deck.page, no).locator('output').textContent()).toBe(guessText(value, guess, 'en'))
      await row(deck.page, no).locator('button').click()
      await expect.poll(() => row(deck.page, no).locator('output').textContent()).toBe('?')
    },
  )

  it('is made by hand, and the next key goes on', async ({ deck }) => {
    await goTo(deck.page, no)
    const box = (await row(deck.page).locator('input').boundingBox())!
    await deck.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await deck.page.mouse.down()
    await deck.page.mouse.move(box.x + box.width * 0.25, box.y + box.height / 2, { steps: 4 })
    await deck.page.mouse.up()
    const position = Number(await row(deck.page).locator('input').inputValue())
    expect(position).toBeGreaterThan(15)
    expect(position).toBeLessThan(35)
    await deck.page.keyboard.press('ArrowRight')
    await expect.poll(() => deck.page.url()).toContain(`#/${no}?clicks=${revealedAt(chart, guess)}`)
    await expect.poll(() => row(deck.page).textContent()).toBe(outcomeText(valueAt(chart, position), guess, 'en'))
  })

  it('leaves the chart in its shape where the figure is shown before the chart is drawn', async ({ visit, hosted }) => {
    const { page } = await visit()
    const held = Promise.withResolvers<void>()
    await page.route(/chartjs-[\w-]+\.js$/u, route => held.promise.then(() => route.continue()))
    await page.goto(`${hosted.address('en')}#/${no}`)
    await row(page).waitFor()
    await page.keyboard.press('PageDown')
    await row(page).waitFor({ state: 'detached' })
    held.resolve()
    await slidesReady(page)
    expect(await page.locator(slideAt(no)).evaluate(stretched as (slide: Element) => string[])).toEqual([])
  })

  it('is made by touch, which does not turn the page', async ({ deck }) => {
    await goTo(deck.page, no)
    const box = (await row(deck.page).locator('input').boundingBox())!,
      y = box.y + box.height / 2
    const session = await deck.page.context().newCDPSession(deck.page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: x === undefined ? [] : [{ x, y }] })
    await touch('touchStart', box.x + box.width * 0.3)
    for (const part of [0.4, 0.5, 0.6, 0.7, 0.8]) await touch('touchMove', box.x + box.width * part)
    await touch('touchEnd')
    await expect.poll(async () => Number(await row(deck.page).locator('input').inputValue())).toBeGreaterThan(70)
    expect(deck.page.url()).toMatch(new RegExp(`#/${no}(?:\\?clicks=0)?$`, 'u'))
  })

  it('is shared with the presenter’s window, kept over a reload, and gone with the last window', async ({ deck, visit }) => {
    const presenter = await deck.page.context().newPage()
    await presenter.goto(`${deck.url}#/presenter/${no}`)
    const theirs = presenter.locator(`#slideshow [data-slidev-no="${no}"] .guess`)
    await expect.poll(() => theirs.locator('output').textContent()).toBe(await row(deck.page).locator('output').textContent())
    await theirs.locator('input').fill('33')
    await expect.poll(() => row(deck.page).locator('output').textContent()).toBe('33%')
    await presenter.close()
    await deck.page.reload()
    await expect.poll(() => row(deck.page).locator('output').textContent()).toBe('33%')
    const later = await visit()
    await openAt(later.page, deck.url, no)
    expect(await row(later.page).locator('output').textContent()).toBe('?')
  })

  it('is not on paper: there is the plain chart', async ({ deck }) => {
    await goTo(deck.page, no, clicksOf('en')[no - 1]!)
    await expect.poll(() => row(deck.page).textContent()).toBe(outcomeText(valueAt(chart, 33), guess, 'en'))
    await forget(deck.page)
    const [text] = await textsOf(await deck.page.pdf({ preferCSSPageSize: true, printBackground: true }))
    expect(text).toContain(figureText(guess.figure, 'en'))
    expect(text).not.toMatch(/guess|33%/iu)
    expect((await drawn(deck.page, chart)).filter(text => text.startsWith('guess'))).toEqual([])
    await deck.page.goto(`${deck.url}?print#/${no}?clicks=${clicksOf('en')[no - 1]}`)
    await expect.poll(() => deck.page.locator(`${slideAt(no)} canvas[data-drawn]`).count()).toBe(1)
    expect(await row(deck.page).count()).toBe(0)
  })
})
