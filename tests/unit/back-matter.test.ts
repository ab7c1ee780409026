import { describe, expect, it } from 'vitest'
import { checks, foundText } from '../../data/figures/checks.ts'
import { figureText } from '../../data/figures/format.ts'
import { figureIds, figureOf } from '../../data/figures/registry.ts'
import { citing } from '../../data/talk/citing.ts'
import { titleWords } from '../../data/ui/messages.ts'
import { editionsFrom, slidesOf } from '../../scripts/lib/deck.ts'
import { backPages } from '../../scripts/pdf/back-matter.ts'
import { brokenIntoPages } from '../../scripts/pdf/page-breaks.ts'

describe.each(editionsFrom([]).flatMap(locale => (['handout', 'notes'] as const).map(kind => [locale, kind] as const)))(
  'behind the slides of the %s %s',
  (locale, kind) => {
    const pages = backPages(slidesOf(locale), locale, kind)
    const under = (title: string) => pages.filter(page => page.headline === title)
    it('stand all checks, then all figures, then how to cite', () => {
      const titles = [titleWords.holdsUp, titleWords.index, titleWords.cite].map(title => title[locale])
      const hasChecks = Object.keys(checks).length > 0
      expect([...new Set(pages.map(page => page.headline))]).toEqual(hasChecks ? titles : titles.slice(1))
      const told = under(titles[0]!).flatMap(page => page.texts)
      for (const check of Object.values(checks)) expect(told).toContain(foundText(check, locale))
      expect(under(titles[1]!).flatMap(page => page.texts)).toEqual(
        figureIds.flatMap(id => [figureOf(id).label[locale], figureText(id, locale)]),
      )
      expect(under(titles[2]!).flatMap(page => page.texts)).toContain(citing.deck[locale])
    })
    it('each page says what it must, and an A4 page more than a slide’s', () => {
      for (const { html, headline } of pages) expect(html).toContain(`<h1>${headline}</h1>`)
      expect(backPages(slidesOf(locale), locale, 'notes').length).toBeLessThanOrEqual(backPages(slidesOf(locale), locale, 'handout').length)
    })
  },
)

it('the paper for the room has none of these pages', () => {
  expect(backPages(slidesOf('en'), 'en', 'presenting')).toEqual([])
})

describe('rows by page', () => {
  const sheet = { width: 200, height: 60, size: 10, columns: [0.5, 0.5], padding: 7 } as const
  const broken = (texts: readonly string[]) => brokenIntoPages(texts, text => [[text], ['b']], sheet, 'en')
  it('are as many as there is room for', () => {
    // A row of one line is 20 px high.
    expect(broken(['a', 'b', 'c', 'd', 'e', 'f', 'g'])).toEqual([['a', 'b', 'c'], ['d', 'e', 'f'], ['g']])
  })
  it('are fewer where words have to be broken', () => {
    const long = 'words that need more than one line'
    expect(broken([long, 'b', long])).toEqual([[long, 'b'], [long]])
  })
  it('have a page of their own where they are higher than it, and need none where there are none', () => {
    expect(broken(['a', 'words '.repeat(60), 'c'])).toEqual([['a'], ['words '.repeat(60)], ['c']])
    expect(broken([])).toEqual([])
  })
})
