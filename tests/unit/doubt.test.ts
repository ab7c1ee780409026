import type { ChartId } from '../../data/exhibits/charts/charts.ts'
import type { DiagramId } from '../../data/exhibits/diagrams/index.ts'
import type { Locale } from '../../data/ui/locale.ts'
import { expect, it } from 'vitest'
import { charts } from '../../data/exhibits/charts/charts.ts'
import { marksOf } from '../../data/exhibits/charts/marks.ts'
import { diagrams } from '../../data/exhibits/diagrams/index.ts'
import { textsOf } from '../../data/exhibits/diagrams/read.ts'
import { doubtBehind, doubtOf } from '../../data/figures/doubt.ts'
import { plainText } from '../../data/figures/wording.ts'
import { figuresAsText, figuresOn, tagsIn } from '../../data/talk/markup.ts'
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

const told = locales.flatMap(locale => slidesOf(locale).flatMap(({ content, frontmatter: { section } }) => {
  const doubts = new Set(figuresOn(content).flatMap(id => doubtOf(id, locale) ?? []))
  return section && doubts.size ? [{ section, locale, content, doubts }] : []
}))

it.each(told)('a figure in doubt says so beside it: $section in $locale', ({ content, locale, doubts }) => {
  const shown = shownOn(content, locale).join('\n')
  for (const doubt of doubts) expect(shown).toContain(doubt)
})

it.each(locales)('nothing stands beside what nobody speaks against, in %s', (locale) => {
  expect(doubtBehind('nowhere', locale)).toBe('')
})
