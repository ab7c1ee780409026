import type { ChartId } from '../../data/exhibits/charts/charts.ts'
import type { DiagramId } from '../../data/exhibits/diagrams/index.ts'
import type { Locale } from '../../data/ui/locale.ts'
import { describe, expect, it } from 'vitest'
import { charts } from '../../data/exhibits/charts/charts.ts'
import { marksOf } from '../../data/exhibits/charts/marks.ts'
import { diagrams } from '../../data/exhibits/diagrams/index.ts'
import { textsOf } from '../../data/exhibits/diagrams/read.ts'
import { doubtOf } from '../../data/figures/doubt.ts'
import { plainText, runsOf } from '../../data/figures/wording.ts'
import { figureAsText, figuresAsText, figuresOn, tagsIn } from '../../data/talk/markup.ts'
import { locales } from '../../data/ui/locale.ts'
import { slidesOf } from '../../scripts/lib/deck.ts'

/** What stands on a slide and in its exhibits. */
function shownOn(content: string, locale: Locale): string[] {
  const drawn = tagsIn(content).flatMap(({ name, attributes: { id } }) => {
    if (name === 'Chart') return marksOf(charts[id as ChartId], locale).map(({ doubt }) => doubt ?? '')
    return name === 'Diagram' ? textsOf(diagrams[id as DiagramId], locale).map(plainText) : []
  })
  return [figuresAsText(content, locale), ...drawn]
}

describe.each(locales)('a figure in doubt, in %s', (locale) => {
  const told = slidesOf(locale).flatMap(({ content, frontmatter }, index) => {
    const doubts = new Set(figuresOn(content).flatMap(id => doubtOf(id, locale) ?? []))
    return frontmatter.section && doubts.size ? [{ section: frontmatter.section, no: index + 1, content, doubts }] : []
  })

  it.each(told)('says so beside it: $section', ({ content, doubts }) => {
    const shown = shownOn(content, locale).join('\n')
    for (const doubt of doubts) expect(shown).toContain(doubt)
  })
  it('stands on some of the slides', () => expect(told.length).toBeGreaterThan(4))
})

describe('the word for a doubt', () => {
  it('stands behind the figure, in brackets', () => {
    expect(figureAsText({ id: 'kimi-cost', doubt: '' }, 'en')).toBe('US$4.6 million (unconfirmed)')
    expect(figureAsText({ id: 'kimi-cost', doubt: '' }, 'zh')).toBe('460万美元（未证实）')
    expect(figureAsText({ id: 'qwen-now', doubt: '' }, 'en')).not.toContain('(')
  })
  it('can be set by itself, and only where there is a doubt', () => {
    expect(runsOf('{kimi-cost|doubt}', 'zh')).toEqual([{ text: '未证实' }])
    expect(() => runsOf('{qwen-now|doubt}', 'en')).toThrow('nothing speaks against figure “qwen-now”')
  })
})
