import type { Section } from '../article/sections.ts'
import type { CitationId } from '../model/ids.ts'
import type { Locale } from '../ui/locale.ts'
import { citationOf, strengthWords } from '../external/citations.ts'
import { interfaceWords } from '../ui/messages.ts'
import { dateText } from './format.ts'
import { formulaText } from './formula.ts'
import { figureOf, printedOf } from './registry.ts'

/** A paragraph of the article, or a run of them by its first and last. */
export type Paragraphs = number | readonly [number, number]

/** Paragraphs in a row: ¶19–20, ¶23; in Chinese 第19–20、23段. */
export function paragraphsText(all: readonly Paragraphs[], locale: Locale): string {
  const numbers = all.map(run => (typeof run === 'number' ? run : [...new Set(run)].join('–')))
  return locale === 'zh' ? `第${numbers.join('、')}段` : numbers.map(number => `¶${number}`).join(', ')
}

/** Paragraphs in order, those that follow on one another as runs. */
function runsOf(paragraphs: readonly number[]): Paragraphs[] {
  const sorted = [...new Set(paragraphs)].sort((a, b) => a - b)
  return sorted
    .filter(paragraph => !sorted.includes(paragraph - 1))
    .map((from) => {
      let until = from
      while (sorted.includes(until + 1)) until += 1
      return until > from ? [from, until] : from
    })
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
  const paragraphs: Paragraphs[] = [
    ...(section ? [[section.from, section.to] as const] : []),
    ...runsOf(elsewhere),
  ]
  const formulas = figures
    .filter(({ figure }) => figure.kind === 'derived')
    .map(({ id }) => formulaText(id, locale).replace(/(?<=\d) (?=[a-z]+illion)/gu, '\u00A0'))
  const cited = [...new Set(figures.flatMap(({ figure }) => ('citation' in figure ? [figure.citation] : [])))].map(id =>
    citationText(id, locale),
  )
  return [
    ...(paragraphs.length ? [`${interfaceWords.source[locale]}${paragraphsText(paragraphs, locale)}`] : []),
    ...(formulas.length
      ? [`${interfaceWords.ours[locale]}${locale === 'zh' ? '：' : ': '}${formulas.join(locale === 'zh' ? '；' : '; ')}`]
      : []),
    ...(cited.length
      ? [`${interfaceWords.others[locale]}${locale === 'zh' ? '：' : ': '}${cited.join(locale === 'zh' ? '；' : '; ')}`]
      : []),
    ...(isScheme ? [interfaceWords.scheme[locale]] : []),
  ].join(locale === 'zh' ? '。' : '. ')
}
