import type { FigureId } from '../data/figures/registry.ts'
import type { Locale } from '../data/ui/locale.ts'
import { figureText, isoDate } from '../data/figures/format.ts'
import { figureOf, originOf, printedOf, quantityOf, whenOf } from '../data/figures/registry.ts'
import { element, escaped } from './html.ts'

/** The id of a figure's card, and of its row in the index. */
export const cardId = (id: FigureId) => `c-${id}`
export const rowId = (id: FigureId) => `f-${id}`

/** A figure that a machine can read: its amount or date with unit, qualifier, day and paragraph. `text` is how it is written here. */
function figureData(id: FigureId, locale: Locale, text = figureText(id, locale)): string {
  const figure = figureOf(id)
  const shared = { 'data-figure': id, 'data-paragraph': printedOf(figure)?.paragraph }
  if ('when' in figure) {
    const { part, untilMonth, year } = figure.when
    const until = untilMonth && isoDate({ year, month: untilMonth })
    return element('time', { 'datetime': isoDate(figure.when), 'data-part': part, 'data-until': until, ...shared }, escaped(text))
  }
  const { value, unit, qualifier } = quantityOf(id)
  const asOf = 'asOf' in figure && figure.asOf ? isoDate(whenOf(figure.asOf)) : undefined
  return element('data', { value, 'data-unit': unit, 'data-qualifier': qualifier, 'data-as-of': asOf, ...shared }, escaped(text))
}

/** A figure in a sentence: it opens its card by itself, without a script. */
export function askable(id: FigureId, locale: Locale, text?: string): string {
  const attributes = { type: 'button', class: `fig ${originOf(figureOf(id))}`, popovertarget: cardId(id) }
  return element('button', attributes, figureData(id, locale, text))
}
