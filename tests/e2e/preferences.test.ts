import type { Page } from 'playwright-chromium'
import type { ChartId } from '../../data/exhibits/charts/charts.ts'
import { describe, expect } from 'vitest'
import { charts } from '../../data/exhibits/charts/charts.ts'
import { chartTags } from '../../data/talk/markup.ts'
import { palettes } from '../../data/ui/palette.ts'
import { clicksOf, slidesOf } from '../../scripts/lib/deck.ts'
import { goTo, slideAt } from '../../scripts/lib/slide-page.ts'
import { it } from './harness/test.ts'

/** The slide of a chart with bars: only they grow. The last, which no guess resizes when it is revealed. */
const charted = slidesOf('en').findLastIndex(slide =>
  (chartTags(slide.content) as ChartId[]).some(id => ['share', 'bars'].includes(charts[id].kind))) + 1

/** Goes to a slide and follows its chart for so many frames: how much of it is painted in each, every amount once. */
async function amountsPainted(page: Page, no: number, frames: number): Promise<number[]> {
  await goTo(page, no - 1)
  return page.evaluate(
    async ({ no, slide, frames }) => {
      const amounts = new Set<number>()
      location.hash = `#/${no}?clicks=9`
      for (let frame = 0; frame < frames; frame++) {
        await new Promise(requestAnimationFrame)
        const canvas = document.querySelector<HTMLCanvasElement>(`${slide} canvas[data-drawn]`)
        if (canvas?.checkVisibility()) amounts.add(window.paintedShare(canvas))
      }
      return [...amounts]
    },
    { no, slide: slideAt(no), frames },
  )
}

describe('motion', () => {
  it('is there where it is welcome: a chart grows', async ({ decks }) => {
    const deck = await decks('en', { reducedMotion: 'no-preference' })
    await goTo(deck.page, charted)
    await expect.poll(async () => (await amountsPainted(deck.page, charted, 60)).length).toBeGreaterThan(3)
  })

  it('is nowhere where it is unwelcome: charts stand at once, and nothing moves when a slide or a step comes', async ({ deck }) => {
    await goTo(deck.page, charted)
    expect(await amountsPainted(deck.page, charted, 60)).toHaveLength(1)
    for (const [index, clicks] of clicksOf('en').entries()) {
      const moving = await deck.page.evaluate(
        async ({ hashes, slide }) => {
          const seen: string[] = []
          for (const hash of hashes) {
            location.hash = hash
            for (let frame = 0; frame < 3; frame++) {
              await new Promise(requestAnimationFrame)
              seen.push(
                ...document
                  .getAnimations()
                  .filter(animation => (animation.effect as KeyframeEffect).target?.closest(slide))
                  .map(animation => `${(animation.effect as KeyframeEffect).target!.className}: ${animation.id || 'transition'}`),
              )
            }
          }
          return seen
        },
        { hashes: [`#/${index + 1}?clicks=0`, `#/${index + 1}?clicks=${clicks}`], slide: '#slide-content' },
      )
      expect(moving, `slide ${index + 1}`).toEqual([])
    }
  })
})

it('in forced colours every text can be seen, and charts stand on the ground that their colours are made for', async ({ decks }) => {
  const deck = await decks('en', { forcedColors: 'active', viewport: { width: 980, height: 552 } })
  for (const [index, clicks] of clicksOf('en').entries()) {
    const no = index + 1
    await goTo(deck.page, no, clicks)
    const { faults } = await deck.page.evaluate(slide => window.look(slide, true), slideAt(no))
    for (const check of ['faint text', 'empty exhibit', 'overlap', 'overflow'])
      expect(faults[check], `slide ${no}: ${check}`).toEqual([])
    const grounds = await deck.page
      .locator(`${slideAt(no)} canvas`)
      .evaluateAll(canvases => canvases.map(canvas => getComputedStyle(canvas).backgroundColor))
    const [red, green, blue] = /(..)(..)(..)$/u
      .exec(palettes.light.paper)!
      .slice(1)
      .map(pair => Number.parseInt(pair, 16))
    for (const ground of grounds) expect(ground, `slide ${no}`).toBe(`rgb(${red}, ${green}, ${blue})`)
  }
})
