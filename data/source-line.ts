import { figureOf } from './catalogue.ts'
import { formulaText } from './formula.ts'
import type { Locale } from './locale.ts'
import type { Section } from './sections.ts'
import { interfaceWords } from './words.ts'

/** ¶20, or ¶19–20 for a run. */
export function paragraphsText(from: number, to: number): string {
  return from === to ? `¶${from}` : `¶${from}–${to}`
}

/**
 * The line under a slide that says where it is from: the section's paragraphs, those of figures from elsewhere in
 * the article, and the formula of every result of ours. Empty where a slide shows neither.
 */
export function sourceLine(section: Section | undefined, ids: readonly string[], locale: Locale): string {
  const figures = ids.map(id => ({ id, figure: figureOf(id) }))
  const outside = figures.flatMap(({ figure }) => figure.kind === 'derived' ? [] : [figure.printed.para])
    .filter(para => !section || para < section.from || para > section.to)
  const paragraphs = [...(section ? [paragraphsText(section.from, section.to)] : []), ...[...new Set(outside)].sort((a, b) => a - b).map(para => `¶${para}`)]
  const own = figures.filter(({ figure }) => figure.kind === 'derived').map(({ id }) => formulaText(id, locale))
  const comma = locale === 'zh' ? '，' : ', '
  return [
    ...(paragraphs.length ? [`${interfaceWords.source[locale]}${comma}${paragraphs.join(comma)}`] : []),
    ...(own.length ? [`${interfaceWords.ours[locale]}${locale === 'zh' ? '：' : ': '}${own.join(locale === 'zh' ? '；' : '; ')}`] : []),
  ].join(locale === 'zh' ? '。' : '. ')
}
