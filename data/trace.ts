import { type FigureId, figureOf, originOf, printedOf, quantityOf } from './catalogue.ts'
import { checks, verdictWords } from './checks.ts'
import { citations } from './citations.ts'
import { figuresAsText } from './deck.ts'
import { formulaText } from './formula.ts'
import type { Locale } from './locale.ts'
import { type Section, sections } from './sections.ts'
import { citationText } from './source-line.ts'
import { claim, firmness, sheetWords, type Step } from './worksheet.ts'

/** A piece of a step: words to read, or words to fill in. */
export interface Piece { readonly text: string, readonly blank: boolean }

/** A step's words in turn, figures written out. */
export function piecesOf(step: Step, locale: Locale): Piece[] {
  return figuresAsText(step.text[locale], locale).split(/(\[[^\]]+\])/u).filter(Boolean)
    .map(text => text.startsWith('[') ? { text: text.slice(1, -1), blank: true } : { text, blank: false })
}

/** The paragraphs that a figure goes back to: where it is printed, or where what goes into it is. */
export function parasOf(id: string): number[] {
  const figure = figureOf(id)
  const printed = printedOf(figure)
  const paras = printed ? [printed.para] : figure.kind === 'derived' ? figure.of.flatMap(parasOf) : []
  return [...new Set(paras)].sort((a, b) => a - b)
}

/** The same as a text: ¶20. */
export function parasText(id: string, locale: Locale): string {
  return parasOf(id).map(para => `¶${para}`).join(locale === 'zh' ? '、' : ', ')
}

/** The section that tells the last of a figure's paragraphs. */
export function sectionOfFigure(id: string): Section {
  const para = parasOf(id).at(-1) ?? Number.NaN
  const section = sections.find(one => one.from <= para && para <= one.to)
  if (!section) throw new Error(`no section tells figure “${id}”`)
  return section
}

/** The right answers to one traced figure. `original` is text of the article, in its language. */
export interface Trace { readonly paras: string, readonly origin: string, readonly original?: string, readonly formula?: string, readonly firm: string, readonly counts: string }

/** What a student should find out about a figure, worked out from the data. */
export function traceOf(id: FigureId, locale: Locale): Trace {
  const figure = figureOf(id)
  const printed = printedOf(figure)
  const verdict = checks[id]?.verdict
  return {
    paras: parasText(id, locale),
    origin: sheetWords[originOf(figure) === 'printed' ? 'printed' : 'computed'][locale],
    ...printed && { original: printed.form }, ...figure.kind === 'derived' && { formula: formulaText(id, locale) },
    firm: [firmness[quantityOf(id).reading][locale], ...verdict ? [verdictWords[verdict][locale]] : []].join(locale === 'zh' ? '；' : '; '),
    counts: figure.counts[locale],
  }
}

/** Who says otherwise than the claim: each source with its title. */
export function claimSources(locale: Locale): string {
  return (checks[claim.figure]?.by ?? []).map(id => `${citationText(id, locale)}${locale === 'zh' ? '：' : ': '}${citations[id].title[locale]}`).join(locale === 'zh' ? '；' : '; ')
}
