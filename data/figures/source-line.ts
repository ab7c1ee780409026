import type { Section } from '../article/sections.ts'
import type { CitationId } from '../model/ids.ts'
import type { Locale } from '../ui/locale.ts'
import { citationOf, strengthWords } from '../external/citations.ts'
import { interfaceWords } from '../ui/messages.ts'
import { dateText } from './format.ts'
import { formulaText } from './formula.ts'
import { figureOf, printedOf } from './registry.ts'

/** ¶20, or ¶19–20 for a run. */
export function paragraphsText(from: number, to: number): string {
  return from === to ? `¶${from}` : `¶${from}–${to}`
}

/** A second source in short: publisher, date and strength. */
export function citationText(id: CitationId, locale: Locale): string {
  const citation = citationOf(id)
  const zh = locale === 'zh'
  const date = citation.date ? `${zh ? '，' : ', '}${dateText(citation.date, locale)}` : ''
  // “Press (press)” says it twice.
  if (citation.publisher.en.toLowerCase() === citation.strength) return `${citation.publisher[locale]}${date}`
  const strength = strengthWords[citation.strength][locale]
  return `${citation.publisher[locale]}${date}${zh ? `（${strength}）` : ` (${strength})`}`
}

/**
 * The line under a slide that says where it is from: the section's paragraphs, those of figures from elsewhere in
 * the article, and the formula of every result of ours; and where a drawing's places are no data, that it is a scheme.
 * Empty where a slide shows none of these.
 */
export function sourceLine(section: Section | undefined, ids: readonly string[], locale: Locale, isScheme = false): string {
  const figures = ids.map(id => ({ id, figure: figureOf(id) }))
  const elsewhere = figures
    .flatMap(({ figure }) => printedOf(figure)?.paragraph ?? [])
    .filter(paragraph => !section || paragraph < section.from || paragraph > section.to)
  const paragraphs = [
    ...(section ? [paragraphsText(section.from, section.to)] : []),
    ...[...new Set(elsewhere)].sort((a, b) => a - b).map(paragraph => `¶${paragraph}`),
  ]
  const formulas = figures
    .filter(({ figure }) => figure.kind === 'derived')
    .map(({ id }) => formulaText(id, locale).replace(/(?<=\d) (?=[a-z]+illion)/gu, '\u00A0'))
  const cited = [...new Set(figures.flatMap(({ figure }) => ('citation' in figure ? [figure.citation] : [])))].map(id =>
    citationText(id, locale),
  )
  const comma = locale === 'zh' ? '，' : ', '
  return [
    ...(paragraphs.length ? [`${interfaceWords.source[locale]}${comma}${paragraphs.join(comma)}`] : []),
    ...(formulas.length
      ? [`${interfaceWords.ours[locale]}${locale === 'zh' ? '：' : ': '}${formulas.join(locale === 'zh' ? '；' : '; ')}`]
      : []),
    ...(cited.length
      ? [`${interfaceWords.others[locale]}${locale === 'zh' ? '：' : ': '}${cited.join(locale === 'zh' ? '；' : '; ')}`]
      : []),
    ...(isScheme ? [interfaceWords.scheme[locale]] : []),
  ].join(locale === 'zh' ? '。' : '. ')
}
