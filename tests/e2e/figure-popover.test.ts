import type { DiagramId } from '../../data/exhibits/diagrams/index.ts'
import type { FigureId } from '../../data/figures/registry.ts'
import type { Derived } from '../../data/model/figure.ts'
import { describe, expect } from 'vitest'
import { diagramOf } from '../../data/exhibits/diagrams/index.ts'
import { scorecardFigures } from '../../data/exhibits/scorecard.ts'
import { checkOf, foundText } from '../../data/figures/checks.ts'
import { derived } from '../../data/figures/derived.ts'
import { figureText } from '../../data/figures/format.ts'
import { formulaText } from '../../data/figures/formula.ts'
import { cardOf, checkText } from '../../data/figures/provenance.ts'
import { figureOf, printedOf } from '../../data/figures/registry.ts'
import { diagramTags, figureTags } from '../../data/talk/markup.ts'
import { sceneOf } from '../../exhibits/diagrams/layout.ts'
import { clicksOf, slidesOf } from '../../scripts/lib/deck.ts'
import { goTo, positionOf, slideAt } from '../../scripts/lib/slide-page.ts'
import { it } from './harness/test.ts'

const withFigures = slidesOf('en').flatMap((slide, index) => (figureTags(slide.content).length ? [index + 1] : []))

/** Whether a figure is written on a diagram; others are in its list only. */
const shows = (id: string) => JSON.stringify(sceneOf(diagramOf(id as DiagramId), { locale: 'en', cut: 'wide' })).includes('"figure":')

/** Whether a slide has a figure to be asked; a part of a diagram beside a question has none. */
function asks(content: string): boolean {
  const whole = diagramTags(content.replaceAll(/<Diagram [^>]*\bsmall\b[^>]*>/gu, ''))
  return figureTags(content).length > 0 || whole.some(shows)
}

const scorecardAt = slidesOf('en').findIndex(slide => slide.content.includes('<Scorecard')) + 1
const withAny = slidesOf('en').flatMap((slide, index) => (asks(slide.content) ? [index + 1] : []))

const isUnconfirmed = (id: string) => checkOf(id)?.verdict === 'unconfirmed'
/** Of the checked figures, the first that is as of a date, and the first that a result of ours is made from, with the result. */
const dated = scorecardFigures.find((id) => {
  const figure = figureOf(id)
  return figure.kind === 'amount' && figure.asOf
})!
const reckoned = (Object.entries(derived) as [FigureId, Derived][]).find(
  ([
    ,
    {
      of: [input],
    },
  ]) => scorecardFigures.some(id => id === input),
)

describe('a figure’s card', () => {
  it.for(withAny)('on slide %i opens for every figure, never over its number nor outside the slide', async (no, { deck }) => {
    await goTo(deck.page, no, clicksOf('en')[no - 1]!)
    const { asked, faults } = await deck.page.evaluate(async (slide) => {
      const faults: string[] = []
      const turn = () => new Promise(requestAnimationFrame)
      const outer = document.querySelector('#slide-content')!.getBoundingClientRect()
      const figures = [...document.querySelectorAll<HTMLElement | SVGElement>(`${slide} :is(button, tspan).fig`)].filter(figure =>
        figure.checkVisibility({ visibilityProperty: true }),
      )
      for (const figure of figures) {
        const fault = (what: string) => faults.push(`${figure.textContent}: ${what}`)
        figure.dispatchEvent(new MouseEvent('click', { bubbles: true }))
        // Placed in one turn, shown in the next.
        for (let turns = 0; turns < 3; turns++) await turn()
        const card = document.querySelector<HTMLElement>(`${slide} .figure-popover`)
        if (!card?.checkVisibility({ visibilityProperty: true })) {
          fault('no card')
          continue
        }
        const own = card.getBoundingClientRect(),
          number = figure.getBoundingClientRect()
        if (own.left < outer.left || own.top < outer.top || own.right > outer.right || own.bottom > outer.bottom)
          fault('its card leaves the slide')
        if (own.top < number.bottom && own.bottom > number.top && own.left < number.right && own.right > number.left)
          fault('its card lies over it')
        if (card.scrollHeight > card.clientHeight + 1) fault('its card has to be scrolled')
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
        await turn()
        if (document.querySelector('.figure-popover')) fault('Escape leaves its card open')
      }
      return { asked: figures.length, faults }
    }, slideAt(no))
    expect(asked).toBeGreaterThan(0)
    expect(faults).toEqual([])
  })

  it.skipIf(!dated)('says how the article prints it, where, as of when and whose word it is', async ({ deck }) => {
    await goTo(deck.page, scorecardAt)
    const { form } = printedOf(figureOf(dated))!
    await deck.page.locator(`${slideAt(scorecardAt)} [data-figure="${dated}"]`).hover()
    const card = deck.page.locator('.figure-popover')
    await expect.poll(() => card.textContent()).toContain(form)
    const text = await card.textContent()
    for (const row of cardOf(dated, 'en').rows) {
      expect(text).toContain(row.label)
      expect(text).toContain(row.text)
    }
    expect(await card.locator('[lang="zh-CN"]').textContent()).toBe(form)
    await deck.page.mouse.move(2, 2)
    await expect.poll(() => card.count()).toBe(0)
  })

  it.skipIf(!reckoned)('shows the formula of our arithmetic and goes on to its inputs', async ({ deck }) => {
    await goTo(deck.page, scorecardAt)
    const [
      result,
      {
        of: [input],
      },
    ] = reckoned!
    await deck.page.locator(`${slideAt(scorecardAt)} [data-figure="${input}"]`).click()
    const card = deck.page.locator('.figure-popover')
    await card.locator('.card-figure', { hasText: figureText(result, 'en', true) }).click()
    await expect.poll(() => card.textContent()).toContain(formulaText(result, 'en'))
    await card.locator('.card-inputs button').first().click()
    await expect.poll(() => card.textContent()).toContain(printedOf(figureOf(input!))!.form)
    await deck.page.keyboard.press('Escape')
  })

  it('can be opened, read and left with the keyboard, and gives the arrow keys back', async ({ deck }) => {
    const no = withFigures[0]!
    await goTo(deck.page, no, clicksOf('en')[no - 1]!)
    const figure = deck.page.locator(`${slideAt(no)} button.fig`).first()
    await figure.focus()
    await deck.page.locator('.figure-popover').waitFor()
    await deck.page.keyboard.press('ArrowRight')
    await expect.poll(() => deck.page.url()).toContain(`#/${no + 1}`)
    expect(await deck.page.locator('.figure-popover').count()).toBe(0)
  })

  it.skipIf(!scorecardFigures.some(isUnconfirmed))(
    'leads from a checked figure to the slide that says what became of it',
    async ({ deck }) => {
      const no = withFigures.find(no => figureTags(slidesOf('en')[no - 1]!.content).some(isUnconfirmed))!
      await goTo(deck.page, no, clicksOf('en')[no - 1]!)
      await deck.page
        .locator(`${slideAt(no)} button.fig.unconfirmed`)
        .first()
        .click()
      await deck.page.locator('.to-check').click()
      await expect.poll(() => slidesOf('en')[positionOf(deck.page.url()).no - 1]!.frontmatter.factCheck).toBe(true)
    },
  )

  it.skipIf(!scorecardFigures.length)('opens from every token of the scorecard, with verdict and sources', async ({ deck }) => {
    await goTo(deck.page, scorecardAt, clicksOf('en')[scorecardAt - 1])
    const tokens = deck.page.locator(`${slideAt(scorecardAt)} button.token`)
    expect(await tokens.count()).toBe(scorecardFigures.length)
    for (const figure of scorecardFigures) {
      await deck.page.locator(`${slideAt(scorecardAt)} button.token[data-figure="${figure}"]`).focus()
      const card = deck.page.locator('.figure-popover')
      await expect.poll(() => card.getAttribute('data-figure')).toBe(figure)
      const text = await card.textContent()
      const { verdict, sources } = checkText(checkOf(figure)!, 'en')
      for (const part of [verdict, foundText(checkOf(figure)!, 'en'), ...sources.map(source => source.text)])
        expect(text, figure).toContain(part)
    }
    await deck.page.keyboard.press('Escape')
  })

  it('is not in print, where the source line carries it', async ({ deck }) => {
    await deck.page.goto(`${deck.url}?print#/${withFigures[0]}`)
    await expect.poll(() => deck.page.locator(`${slideAt(withFigures[0]!)} span.fig`).count()).toBeGreaterThan(0)
    expect(await deck.page.locator('button.fig').count()).toBe(0)
  })
})
