import type { SectionId } from '../article/sections.ts'
import type { FigureId } from '../figures/registry.ts'
import type { When } from '../model/figure.ts'
import type { Locale } from '../ui/locale.ts'
import { sectionOf } from '../article/sections.ts'
import { dateText, figureText } from '../figures/format.ts'
import { formulaText } from '../figures/formula.ts'
import { figureOf, printedOf } from '../figures/registry.ts'
import { citationText, paragraphsText, sourceLine } from '../figures/source-line.ts'
import { citing } from './citing.ts'

/** A day as the figures have it. */
export function dayOf(date: Date): When {
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() }
}

/** A citation in one line: the deck, the cited item, its source, and the day of access. */
function line(what: string, source: string, on: When | undefined, locale: Locale): string {
  const [colon, stop, space] = locale === 'zh' ? ['：', '。', ''] : [': ', '.', ' ']
  const read = on && `${citing.read[locale]}${dateText(on, locale)}`
  const deck = citing.deck[locale].replace(/[.。]$/u, '')
  return `${[`${deck}${colon}${what}`, source, read].filter(Boolean).join(`${stop}${space}`)}${stop}`
}

function sourceOf(id: FigureId, locale: Locale): string {
  const figure = figureOf(id), printed = printedOf(figure)
  if (printed) return `${citing.article[locale]}${paragraphsText([printed.paragraph], locale)}`
  if ('citation' in figure) return citationText(figure.citation, locale)
  return `${citing.arithmetic[locale]}${formulaText(id, locale)}`
}

/** One line that cites a figure, with its qualifier, on a day. */
export function citeFigure(id: FigureId, on: When, locale: Locale): string {
  const comma = locale === 'zh' ? '，' : ', '
  return line(`${figureOf(id).label[locale]}${comma}${figureText(id, locale)}`, sourceOf(id, locale), on, locale)
}

/** One line that cites an exhibit by its title and source; without a day on pages that run no script. */
export function citeExhibit(
  {
    title,
    section,
    figures,
  }: { readonly title: string, readonly section: SectionId | undefined, readonly figures: readonly string[] },
  on: When | undefined,
  locale: Locale,
): string {
  const quoted = locale === 'zh' ? `《${title}》` : `“${title}”`
  return line(quoted, sourceLine(section && sectionOf(section), figures, locale), on, locale)
}
