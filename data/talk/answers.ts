import type { Section } from '../article/sections.ts'
import type { FigureId } from '../figures/registry.ts'
import type { Locale } from '../ui/locale.ts'
import type { Claim, Step } from './worksheet.ts'
import { sections } from '../article/sections.ts'
import { citationOf } from '../external/citations.ts'
import { verdictNames } from '../external/verdicts.ts'
import { checkOf } from '../figures/checks.ts'
import { formulaText } from '../figures/formula.ts'
import { figureOf, originOf, printedOf, quantityOf } from '../figures/registry.ts'
import { citationText, paragraphsText } from '../figures/source-line.ts'
import { figuresAsText } from './markup.ts'
import { firmness, sheetWords } from './worksheet-words.ts'

/** A piece of a step: words to read, or words to fill in. */
export interface Piece {
  readonly text: string
  readonly blank: boolean
}

/** A step's words in turn, figures written out. */
export function piecesOf(step: Step, locale: Locale): Piece[] {
  return figuresAsText(step.text[locale], locale)
    .split(/(\[[^\]]+\])/u)
    .filter(Boolean)
    .map(text => (text.startsWith('[') ? { text: text.slice(1, -1), blank: true } : { text, blank: false }))
}

/** The paragraphs in which a figure is printed, or, for a derived one, its inputs. */
export function figureParagraphs(id: string): number[] {
  const figure = figureOf(id)
  const printed = printedOf(figure)
  const paragraphs = printed ? [printed.paragraph] : figure.kind === 'derived' ? figure.of.flatMap(figureParagraphs) : []
  return [...new Set(paragraphs)].sort((a, b) => a - b)
}

/** The same as a text: ¶20. */
export function figureParagraphsText(id: string, locale: Locale): string {
  return paragraphsText(figureParagraphs(id), locale)
}

/** The section that tells the last of a figure's paragraphs. */
export function sectionOfFigure(id: string): Section {
  const paragraph = figureParagraphs(id).at(-1) ?? Number.NaN
  const section = sections.find(({ from, to }) => from <= paragraph && paragraph <= to)
  if (!section) throw new Error(`no section tells figure “${id}”`)
  return section
}

/** The right answers to one traced figure. `original` is text of the article, in its language. */
export interface Trace {
  readonly paragraphs: string
  readonly origin: string
  readonly original?: string
  readonly formula?: string
  readonly firm: string
  readonly label: string
}

/** What a student should find out about a figure, worked out from the data. */
export function traceOf(id: FigureId, locale: Locale): Trace {
  const figure = figureOf(id)
  const printed = printedOf(figure)
  const verdict = checkOf(id)?.verdict
  return {
    paragraphs: figureParagraphsText(id, locale),
    origin: sheetWords[originOf(figure) === 'printed' ? 'printed' : 'computed'][locale],
    ...(printed && { original: printed.form }),
    ...(figure.kind === 'derived' && { formula: formulaText(id, locale) }),
    firm: [firmness[quantityOf(id).qualifier][locale], ...(verdict ? [verdictNames[verdict][locale]] : [])].join(
      locale === 'zh' ? '；' : '; ',
    ),
    label: figure.label[locale],
  }
}

/** Who says otherwise than the claim: each source with its title. */
export function claimSources({ figure }: Claim, locale: Locale): string {
  return (checkOf(figure)?.by ?? [])
    .map(id => `${citationText(id, locale)}${locale === 'zh' ? '：' : ': '}${citationOf(id).title[locale]}`)
    .join(locale === 'zh' ? '；' : '; ')
}
