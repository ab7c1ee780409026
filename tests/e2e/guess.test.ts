import type { ChartId } from '../../data/exhibits/charts/charts.ts'
import type { Guess } from '../../data/talk/guesses.ts'
import type { OpenDeck } from './harness/app.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { charts } from '../../data/exhibits/charts/charts.ts'
import { figureText } from '../../data/figures/format.ts'
import { guesses, guessText, outcomeText, positions, revealedAt, valueAt } from '../../data/talk/guesses.ts'
import { clicksOf, slidesOf } from '../../scripts/lib/deck.ts'
import { textsOf } from '../../scripts/pdf/verify.ts'
import { goTo, openDeck, slideAt } from './harness/app.ts'

const all = (Object.entries(guesses) as [ChartId, Guess][]).map(([chart, guess]) => ({
  chart,
  guess,
  no: slidesOf('en').findIndex(slide => slide.content.includes(`<Chart id="${chart}"`)) + 1,
}))
/** The first share that is asked for. */
const tried = all.find(({ chart }) => charts[chart].kind === 'share')

describe.skipIf(!tried)('a guess before the figure', () => {
  const { chart, guess, no } = tried ?? all[0]!
  let deck: OpenDeck
  beforeAll(async () => {
    deck = await openDeck('en', { hasTouch: true })
  })
  afterAll(() => deck.close())
  const row = (at = no) => deck.page.locator(`${slideAt(at)} .guess`)
  const drawn = (id: string) =>
    deck.page.evaluate(id => window.drawn[id] ?? [], id)
  const forget = () =>
    deck.page.evaluate(() => {
      for (const texts of Object.values(window.drawn)) texts.length = 0
    })

  it.each(all)(
    'before $chart is made with the keyboard, drawn on the chart, and held against the figure',
    async ({ chart, guess, no }) => {
      await goTo(deck.page, no)
      // Before anybody guesses no number stands there: neither one of ours nor the one that is asked for.
      expect(await deck.page.locator(slideAt(no)).innerText()).not.toContain(figureText(guess.figure, 'en'))
      expect(await deck.page.locator(`${slideAt(no)} [data-chart="${chart}"] canvas`).getAttribute('aria-label')).not.toContain(
        figureText(guess.figure, 'en'),
      )
      expect(await row(no).locator('output').textContent()).toBe('?')
      await row(no).locator('input').focus()
      await deck.page.keyboard.press('ArrowLeft')
      const value = valueAt(chart, positions / 2 - 1)
      await expect.poll(() => row(no).locator('output').textContent()).toBe(guessText(value, guess, 'en'))
      expect(await row(no).locator('input').getAttribute('aria-valuetext')).toBe(guessText(value, guess, 'en'))
      await deck.page.keyboard.press('PageDown')
      await expect.poll(() => deck.page.url()).toContain(`#/${no}?clicks=${revealedAt(chart, guess)}`)
      await expect.poll(() => row(no).textContent()).toBe(outcomeText(value, guess, 'en'))
      if (charts[chart].kind === 'share') await expect.poll(() => drawn(chart)).toContain(`guess: ${guessText(value, guess, 'en', true)}`)
      await deck.page.keyboard.press('PageUp')
      await expect.poll(() => row(no).locator('output').textContent()).toBe(guessText(value, guess, 'en'))
      await row(no).locator('button').click()
      await expect.poll(() => row(no).locator('output').textContent()).toBe('?')
    },
  )

  it('is made by hand, and the next key goes on', async () => {
    await goTo(deck.page, no)
    const box = (await row().locator('input').boundingBox())!
    await deck.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await deck.page.mouse.down()
    await deck.page.mouse.move(box.x + box.width * 0.25, box.y + box.height / 2, { steps: 4 })
    await deck.page.mouse.up()
    const position = Number(await row().locator('input').inputValue())
    expect(position).toBeGreaterThan(15)
    expect(position).toBeLessThan(35)
    await deck.page.keyboard.press('ArrowRight')
    await expect.poll(() => deck.page.url()).toContain(`#/${no}?clicks=${revealedAt(chart, guess)}`)
    await expect.poll(() => row().textContent()).toBe(outcomeText(valueAt(chart, position), guess, 'en'))
  })

  it('is made by touch, which does not turn the page', async () => {
    await goTo(deck.page, no)
    const box = (await row().locator('input').boundingBox())!,
      y = box.y + box.height / 2
    const session = await deck.page.context().newCDPSession(deck.page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: x === undefined ? [] : [{ x, y }] })
    await touch('touchStart', box.x + box.width * 0.3)
    for (const part of [0.4, 0.5, 0.6, 0.7, 0.8]) await touch('touchMove', box.x + box.width * part)
    await touch('touchEnd')
    await expect.poll(async () => Number(await row().locator('input').inputValue())).toBeGreaterThan(70)
    expect(deck.page.url()).toMatch(new RegExp(`#/${no}(?:\\?clicks=0)?$`, 'u'))
  })

  it('is shared with the presenter’s window, kept over a reload, and gone with the last window', async () => {
    const presenter = await deck.page.context().newPage()
    await presenter.goto(`${deck.served.url}#/presenter/${no}`)
    const theirs = presenter.locator(`#slideshow [data-slidev-no="${no}"] .guess`)
    await expect.poll(() => theirs.locator('output').textContent()).toBe(await row().locator('output').textContent())
    await theirs.locator('input').fill('33')
    await expect.poll(() => row().locator('output').textContent()).toBe('33%')
    await presenter.close()
    await deck.page.reload()
    await expect.poll(() => row().locator('output').textContent()).toBe('33%')
    const other = await openDeck('en')
    await goTo(other.page, no)
    expect(await other.page.locator(`${slideAt(no)} .guess output`).textContent()).toBe('?')
    await other.close()
  })

  it('is not on paper: there is the plain chart', async () => {
    await goTo(deck.page, no, clicksOf('en')[no - 1]!)
    await expect.poll(() => row().textContent()).toBe(outcomeText(valueAt(chart, 33), guess, 'en'))
    await forget()
    const [text] = await textsOf(await deck.page.pdf({ preferCSSPageSize: true, printBackground: true }))
    expect(text).toContain(figureText(guess.figure, 'en'))
    expect(text).not.toMatch(/guess|33%/iu)
    expect((await drawn(chart)).filter(text => text.startsWith('guess'))).toEqual([])
    await deck.page.goto(`${deck.served.url}?print#/${no}?clicks=${clicksOf('en')[no - 1]}`)
    await expect.poll(() => deck.page.locator(`${slideAt(no)} canvas[data-drawn]`).count()).toBe(1)
    expect(await row().count()).toBe(0)
  })
})
