import type { Origin } from '../model/figure.ts'
import type { Locale } from '../ui/locale.ts'
import type { FigureId } from './registry.ts'
import { parts, sections } from '../article/sections.ts'
import { speakers } from '../article/speakers.ts'
import { citations } from '../external/citations.ts'
import { checks, verdictNames } from '../external/fact-checks.ts'
import { cardWords } from '../ui/messages.ts'
import { figureText } from './format.ts'
import { formulaText } from './formula.ts'
import { figureOf, originOf, printedOf } from './registry.ts'
import { citationText } from './source-line.ts'

/** A line of a card; `original` is text of the article, in its language; `inputs` are figures to go on to. */
export interface CardRow {
  readonly label: string
  readonly text: string
  readonly original?: true
  readonly inputs?: readonly FigureId[]
}

/** What a figure answers when it is asked where it comes from. */
export interface Card {
  readonly id: FigureId
  readonly origin: Origin
  readonly label: string
  readonly value: string
  readonly rows: readonly CardRow[]
  readonly checked: boolean
}

/** The paragraph of a figure with the part it stands in: ¶20, Envy. */
export function paragraphText(paragraph: number, locale: Locale): string {
  const section = sections.find(one => one.from <= paragraph && paragraph <= one.to)
  const part = parts.find(one => one.id === section?.part)
  return `¶${paragraph}${locale === 'zh' ? '，' : ', '}${part?.title[locale] ?? ''}`
}

/** A figure's card in an edition's language. */
export function cardOf(id: FigureId, locale: Locale): Card {
  const figure = figureOf(id)
  const check = checks[id]
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
    checked: Boolean(check),
    rows: [...originRows(), ...contextRows()],
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
          `${citationText(figure.citation, locale)}${locale === 'zh' ? '：' : ': '}${citations[figure.citation].title[locale]}`,
        ),
      ]
    return []
  }

  function speakerText(): string {
    return speakers[figure.kind === 'amount' && figure.by ? figure.by : 'article'][locale]
  }

  function contextRows(): CardRow[] {
    const asOf = 'asOf' in figure && figure.asOf ? [row('asOf', figureText(figure.asOf, locale))] : []
    return check ? [...asOf, row('held', verdictNames[check.verdict][locale])] : asOf
  }
}
