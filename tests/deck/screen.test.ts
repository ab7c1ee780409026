import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { marksOf } from '../../data/charts/read.ts'
import { type ChartId, charts } from '../../data/charts/specs.ts'
import { clicksOf, editionsFrom } from '../../scripts/lib/deck.ts'
import { unaccounted } from '../lib/known.ts'
import { goTo, openDeck, type OpenDeck, slideAt } from './built.ts'

/** Numbers that are no figures: where they stand, and why they may. */
const exceptions = [
  ['.foot .page', 'the page number'],
  ['.foot .held a', 'page numbers of the slides of “What holds up”'],
  ['.figure-index td:nth-child(4)', 'paragraph numbers; the source record’s test reads them'],
  ['.figure-index td:nth-child(5)', 'page numbers'],
  ['.chart-table td:nth-child(8)', 'paragraph numbers, as above'],
] as const

describe.each(editionsFrom([]))('on the screen, for real, in %s', (locale) => {
  let deck: OpenDeck
  beforeAll(async () => { deck = await openDeck(locale) })
  afterAll(() => deck.close())

  it.each(clicksOf(locale).map((clicks, index) => [index + 1, clicks] as const))('slide %i shows no number of its own at any of its steps', async (no, clicks) => {
    for (let step = 0; step <= clicks; step++) {
      await goTo(deck.page, no, step)
      const seen = await deck.page.evaluate(({ slide, exceptions }) => {
        const root = document.querySelector(slide)!
        const charts = [...root.querySelectorAll<HTMLElement>('[data-chart]')].map(chart => chart.dataset.chart!)
        const drawn = charts.flatMap(chart => window.drawn[chart] ?? [])
        const named = [...root.querySelectorAll('*')].flatMap(element => ['aria-label', 'alt', 'title', 'aria-description'].map(name => element.getAttribute(name) ?? ''))
        const copy = root.cloneNode(true) as HTMLElement
        copy.querySelectorAll(exceptions.join()).forEach(element => element.remove())
        const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT)
        // A sentence is read across its elements; cells and blocks are texts of their own.
        const blocks = new Map<Element, string>()
        while (walker.nextNode()) {
          const block = walker.currentNode.parentElement!.closest('td, th, p, li, dd, dt, h1, h2, h3, figcaption, caption, div, button:not(.fig)') ?? copy
          blocks.set(block, (blocks.get(block) ?? '') + walker.currentNode.textContent)
        }
        return [...drawn, ...named, ...blocks.values(), document.title].map(text => text.trim()).filter(Boolean)
      }, { slide: slideAt(no), exceptions: exceptions.map(([selector]) => selector) })
      expect(seen.length).toBeGreaterThan(2)
      for (const text of new Set(seen)) expect(unaccounted(text, locale), `step ${step}: ${text}`).toEqual([])
    }
  })

  it('charts draw the figures that they are made of, and each is found', async () => {
    const drawn = await deck.page.evaluate(() => window.drawn)
    expect(Object.keys(drawn).length).toBeGreaterThanOrEqual(9)
    for (const [chart, texts] of Object.entries(drawn)) expect(marksOf(charts[chart as ChartId], locale).some(mark => texts.join('\n').replaceAll('\u2009', '').includes(mark.short)), chart).toBe(true)
  })

  it('notes, as the presenter hears them, have no number of their own', async () => {
    for (const [index, clicks] of clicksOf(locale).entries()) {
      await deck.page.goto(`${deck.served.url}#/presenter/${index + 1}?clicks=${clicks}`)
      const note = deck.page.locator('.slidev-note').first()
      await note.waitFor()
      expect(unaccounted((await note.textContent())!, locale), `slide ${index + 1}`).toEqual([])
    }
  })
})
