import type { Locale } from '../../ui/locale.ts'
import type { ChartSpec } from './spec.ts'
import { csvFormatRows } from 'd3-dsv'
import { figureText } from '../../figures/format.ts'
import { formulaText } from '../../figures/formula.ts'
import { figureOf, printedOf, quantityOf } from '../../figures/registry.ts'
import { units } from '../../model/units.ts'
import { qualifierNames, tableWords } from '../../ui/messages.ts'
import { figuresOfChart, marksOf } from './marks.ts'

/** The table behind a chart: a row for each of its figures, in the order in which they are read. */
export interface ChartTable {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

function cells(id: string, label: string, locale: Locale): string[] {
  const figure = figureOf(id)
  const printed = printedOf(figure)
  const origin = printed?.form ?? formulaText(id, locale)
  const paragraph = printed ? String(printed.paragraph) : ''
  if ('when' in figure) return [label, figureText(id, locale), '', '', '', '', origin, paragraph]
  const quantity = quantityOf(id)
  const asOf = figure.kind === 'amount' && figure.asOf ? figureText(figure.asOf, locale) : ''
  return [
    label,
    figureText(id, locale),
    String(quantity.value),
    units[quantity.unit].label[locale],
    qualifierNames[quantity.qualifier][locale],
    asOf,
    origin,
    paragraph,
  ]
}

/** A chart's figures with unit, qualifier, date and origin, in an edition's language. */
export function tableOf(spec: ChartSpec, locale: Locale): ChartTable {
  const marks = marksOf(spec, locale)
  const others = figuresOfChart(spec).filter(id => !marks.some(mark => mark.figure === id))
  return {
    columns: Object.values(tableWords).map(words => words[locale]),
    rows: [
      ...marks.map(mark => cells(mark.figure, mark.label, locale)),
      ...others.map(id => cells(id, figureOf(id).label[locale], locale)),
    ],
  }
}

/** The same table as CSV (RFC 4180), with the column titles in its first line. */
export function csvOf(spec: ChartSpec, locale: Locale): string {
  const { columns, rows } = tableOf(spec, locale)
  return csvFormatRows([[...columns], ...rows.map(row => [...row])])
}
