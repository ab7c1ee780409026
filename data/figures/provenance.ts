import type { FactCheck } from '../external/fact-checks.ts'
import type { Origin } from '../model/figure.ts'
import type { CitationId } from '../model/ids.ts'
import type { Locale } from '../ui/locale.ts'
import type { FigureId } from './registry.ts'
import type { Run } from './wording.ts'
import { parts, sections } from '../article/sections.ts'
import { speakers } from '../article/speakers.ts'
import { citationOf } from '../external/citations.ts'
import { verdictNames } from '../external/verdicts.ts'
import { cardWords } from '../ui/messages.ts'
import { checkOf, foundRuns } from './checks.ts'
import { figureText } from './format.ts'
import { formulaText } from './formula.ts'
import { figureOf, originOf, printedOf } from './registry.ts'
import { citationText, paragraphsText } from './source-line.ts'

/** A line of a card; `original` is text of the article, in its language; `inputs` are figures to go on to. */
export interface CardRow {
  readonly label: string
  readonly text: string
  readonly original?: true
  readonly inputs?: readonly FigureId[]
}

/** A second source on a card or a page: who, when, how near; and its title. */
export interface CitedSource {
  readonly text: string
  readonly title: string
  readonly address?: string
}

/** A check as a card or a page tells it. */
export interface CheckText {
  readonly verdict: string
  readonly limit?: string
  readonly carries?: string
  /** What others say, a sentence each, as runs of words and figures. */
  readonly found: readonly (readonly Run[])[]
  readonly sources: readonly CitedSource[]
}

/** What a figure answers when it is asked where it comes from. */
export interface Card {
  readonly id: FigureId
  readonly origin: Origin
  readonly label: string
  readonly value: string
  readonly rows: readonly CardRow[]
  /** What other sources say; absent where none was asked. */
  readonly check?: CheckText
}

/** The paragraph of a figure with the part it stands in: ¶20, Envy. */
function paragraphText(paragraph: number, locale: Locale): string {
  const section = sections.find(({ from, to }) => from <= paragraph && paragraph <= to)
  const part = parts.find(({ id }) => id === section?.part)
  return `${paragraphsText([paragraph], locale)}${locale === 'zh' ? '，' : ', '}${part?.title[locale] ?? ''}`
}

/** A figure's card in an edition's language. */
export function cardOf(id: FigureId, locale: Locale): Card {
  const figure = figureOf(id)
  const check = checkOf(id)
  const row = (label: keyof typeof cardWords, text: string, more: Partial<CardRow> = {}): CardRow => ({
    label: cardWords[label][locale],
    text,
    ...more,
  })
  return {
    id,
    origin: originOf(figure),
    label: figure.label[locale],
    value: figureText(id, locale),
    rows: [...originRows(), ...contextRows()],
    ...(check && { check: checkText(check, locale) }),
  }

  function originRows(): CardRow[] {
    const printed = printedOf(figure)
    if (printed)
      return [
        row('printedAs', printed.form, { original: true }),
        row('by', `${speakerText()}${locale === 'zh' ? '，' : ', '}${paragraphText(printed.paragraph, locale)}`),
      ]
    if (figure.kind === 'derived') return [row('formula', formulaText(id, locale), { inputs: figure.of as readonly FigureId[] })]
    if ('citation' in figure)
      return [
        row(
          'reported',
          `${citationText(figure.citation, locale)}${locale === 'zh' ? '：' : ': '}${citationOf(figure.citation).title[locale]}`,
        ),
      ]
    return []
  }

  function speakerText(): string {
    return speakers[figure.kind === 'amount' && figure.by ? figure.by : 'article'][locale]
  }

  function contextRows(): CardRow[] {
    return 'asOf' in figure && figure.asOf ? [row('asOf', figureText(figure.asOf, locale))] : []
  }
}

/** A check in an edition's language: verdict, what others say, and who they are. */
export function checkText(check: FactCheck, locale: Locale): CheckText {
  return {
    verdict: verdictNames[check.verdict][locale],
    ...(check.limit && { limit: check.limit[locale] }),
    ...(check.carries && { carries: check.carries[locale] }),
    found: foundRuns(check, locale),
    sources: check.by.map(id => citedSource(id, locale)),
  }
}

function citedSource(id: CitationId, locale: Locale): CitedSource {
  const { title, address } = citationOf(id)
  return { text: citationText(id, locale), title: title[locale], ...(address && { address }) }
}
