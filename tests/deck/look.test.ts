import { wcagContrast } from 'culori'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Theme } from '../../data/palette.ts'
import { clicksOf, editionsFrom } from '../../scripts/lib/deck.ts'
import { goTo, openDeck, type OpenDeck, slideAt } from './built.ts'

/** Smallest sizes in pixels of the 980 px canvas, by what a text is. */
const smallest = { h1: 30, foot: 11, appendix: 13, chart: 14, prose: 18 } as const
/** Denser on purpose: tables to look things up in, and column heads. */
const appendix = '.dense, th, .chart-table, .fig::after, .edition-switch'

interface Seen { text: string, size: number, kind: keyof typeof smallest, colour: string, behind: string }

const cases = editionsFrom([]).flatMap(locale => (['light', 'dark'] as Theme[]).map(theme => [locale, theme] as const))

describe.each(cases)('the look of the %s edition, %s', (locale, theme) => {
  let deck: OpenDeck
  beforeAll(async () => { deck = await openDeck(locale, { colorScheme: theme, viewport: { width: 980, height: 552 } }) })
  afterAll(() => deck.close())

  it.each(clicksOf(locale).map((clicks, index) => [index + 1, clicks] as const))('slide %i fits, and can be read', async (no, clicks) => {
    await goTo(deck.page, no, clicks)
    const { over, texts } = await deck.page.evaluate(({ slide, appendix }) => {
      const root = document.querySelector<HTMLElement>(slide)!
      const outer = root.getBoundingClientRect()
      const foot = root.querySelector('.foot')?.getBoundingClientRect()
      const over: string[] = []
      const texts: { text: string, size: number, kind: 'h1' | 'foot' | 'appendix' | 'chart' | 'prose', colour: string, behind: string }[] = []
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) {
        const node = walker.currentNode, element = node.parentElement!
        const text = node.textContent!.trim()
        if (!text || !element.checkVisibility({ visibilityProperty: true }) || element.closest('.unseen, .chart-tools')) continue
        const range = document.createRange()
        range.selectNodeContents(node)
        const inFoot = element.closest('.foot')
        for (const box of range.getClientRects()) {
          const floor = inFoot || !foot ? outer.bottom : foot.top
          if (box.right > outer.right - 10 || box.left < outer.left + 10 || box.bottom > floor + 1 || box.top < outer.top) over.push(`${text} (${Math.round(box.bottom)} > ${Math.round(floor)})`)
        }
        let behind = 'rgba(0, 0, 0, 0)'
        for (let at: Element | null = element; at && /, 0\)$/u.test(behind); at = at.parentElement) behind = getComputedStyle(at).backgroundColor
        const style = getComputedStyle(element)
        texts.push({ text, size: Number.parseFloat(style.fontSize), colour: style.color, behind, kind: inFoot ? 'foot' : element.closest('h1') ? 'h1' : element.closest(appendix) ? 'appendix' : element.closest('figcaption') ? 'chart' : 'prose' })
      }
      for (const cell of root.querySelectorAll('td, th')) if (cell.checkVisibility() && cell.scrollWidth > cell.clientWidth + 1) over.push(`${cell.textContent} (cut)`)
      for (const canvas of root.querySelectorAll('canvas')) if (foot && canvas.getBoundingClientRect().bottom > foot.top + 1) over.push('a chart')
      return { over, texts }
    }, { slide: slideAt(no), appendix })
    expect(over).toEqual([])
    for (const seen of texts as Seen[]) {
      expect(seen.size, seen.text).toBeGreaterThanOrEqual(smallest[seen.kind])
      expect(wcagContrast(seen.colour, seen.behind), `${seen.text}: ${seen.colour} on ${seen.behind}`).toBeGreaterThanOrEqual(4.5)
    }
  })
})
