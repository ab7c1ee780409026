import { describe, expect, it } from 'vitest'
import { sections } from '../../data/article/sections.ts'
import { figureText } from '../../data/figures/format.ts'
import { figureIds, figureOf, printedOf } from '../../data/figures/registry.ts'
import { paragraphsText } from '../../data/figures/source-line.ts'
import { citeExhibit, citeFigure, dayOf } from '../../data/talk/cite.ts'
import { locales } from '../../data/ui/locale.ts'

const day = dayOf(new Date(2026, 10, 24))

describe.each(locales)('a citation in %s', (locale) => {
  it('of any figure is one line with its qualifier, where it is from, and the day', () => {
    for (const id of figureIds) {
      const cited = citeFigure(id, day, locale), printed = printedOf(figureOf(id))
      expect(cited).not.toMatch(/\n|undefined|[.。]{2}/u)
      expect(cited).toContain(figureText(id, locale))
      if (printed) expect(cited).toContain(paragraphsText([printed.paragraph], locale))
      expect(cited).toContain(locale === 'zh' ? '2026年11月24日' : '24 November 2026')
    }
  })

  it('of an exhibit names its paragraphs, and a day only where one is known', () => {
    const exhibit = { title: 'X', section: sections[0].id, figures: figureIds.slice(0, 1) }
    expect(citeExhibit(exhibit, day, locale)).toContain('2026')
    expect(citeExhibit(exhibit, undefined, locale)).not.toContain('2026')
    expect(citeExhibit(exhibit, undefined, locale)).toMatch(/(?:¶|第)\d.*[.。]$/u)
  })
})
