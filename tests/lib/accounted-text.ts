import type { CitationId } from '../../data/model/ids.ts'
import type { Locale } from '../../data/ui/locale.ts'
import { sections } from '../../data/article/sections.ts'
import { scorecard, sumText } from '../../data/exhibits/scorecard.ts'
import { citationOf, citations } from '../../data/external/citations.ts'
import { figureText } from '../../data/figures/format.ts'
import { formulaText } from '../../data/figures/formula.ts'
import { figureIds, figureOf, originOf, printedOf, quantityOf } from '../../data/figures/registry.ts'
import { citationText, paragraphsText } from '../../data/figures/source-line.ts'
import { looseNumerals } from './text.ts'

/** ICU sets thin and no-break spaces in places, layout breaks lines, a PDF sets spaces between scripts; a reader sees one text. */
function plain(text: string): string {
  // A PDF may give a Han character as the radical that looks like it; punctuation stays full-width, because a half-width
  // comma could be a number's.
  return text
    .replace(/[\u2E80-\u2FDF\uF900-\uFAFF]/gu, character => character.normalize('NFKC'))
    .replace(/\s+/gu, ' ')
    .replace(/(?<=[\p{Script=Han}…，。；：（）、“”]) | (?=[\p{Script=Han}…，。；：（）、“”])/gu, '')
}

/** Everything with a number in it that the deck may show: figures in every form, formulas, sums, citations, paragraph numbers. */
function knownTexts(locale: Locale): string[] {
  const figures = figureIds.flatMap((id) => {
    const figure = figureOf(id)
    const own = [figureText(id, locale), figureText(id, locale, true)]
    const printed = printedOf(figure)
    if (printed) own.push(printed.form)
    if (originOf(figure) === 'derived') own.push(formulaText(id, locale))
    if (!('when' in figure)) own.push(String(quantityOf(id).value))
    return own
  })
  const cited = (Object.keys(citations) as CitationId[]).flatMap(id => [citationText(id, locale), citationOf(id).title[locale]])
  const paragraphs = [
    ...sections.map(section => paragraphsText([[section.from, section.to]], locale)),
    ...figureIds.flatMap(id => printedOf(figureOf(id))?.paragraph ?? []).map(paragraph => paragraphsText([paragraph], locale)),
  ]
  const sums = scorecard.map(sumText)
  return [...new Set([...figures, ...cited, ...paragraphs, ...sums].map(plain))].sort((a, b) => b.length - a.length)
}

const patterns = new Map<Locale, readonly RegExp[]>()

/** The known texts as patterns, the longest first; made once, because an audit asks for them thousands of times. */
function patternsOf(locale: Locale): readonly RegExp[] {
  // A known text must not swallow a part of a longer number: 15% stands in no 115%.
  const bounded = (known: string) =>
    `${/^\d/u.test(known) ? '(?<![\\d.,])' : ''}${escaped(known)}${/\d$/u.test(known) ? '(?![\\d]|[.,]\\d)' : ''}`
  const made = patterns.get(locale) ?? knownTexts(locale).map(known => new RegExp(bounded(known), 'gu'))
  patterns.set(locale, made)
  return made
}

/** Paragraphs in a row: ¶17–18; Chinese says the word once for many: 第19–20、55段. */
const paragraphList = /第(\d+(?:[–、]\d+)*)段|¶(\d+–\d+)/gu

function withoutParagraphs(list: string, han?: string, latin?: string): string {
  const numbers = han ?? latin ?? ''
  const last = sections.at(-1)!.to
  return numbers.split(/[–、]/u).every(number => Number(number) >= 1 && Number(number) <= last) ? '\u0001' : list
}

/** Numerals of a text that neither a figure nor a name accounts for. */
export function unaccounted(text: string, locale: Locale): string[] {
  return looseNumerals(
    patternsOf(locale).reduce(
      (left, known) => left.replace(known, '\u0001'),
      plain(text).replace(paragraphList, withoutParagraphs),
    ),
    locale,
  )
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')
}
