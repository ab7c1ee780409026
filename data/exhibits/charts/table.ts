import type { Figure } from '../../model/figure.ts'
import type { Locale } from '../../ui/locale.ts'
import type { ExhibitTable } from '../table.ts'
import type { ChartSpec } from './spec.ts'
import { figureText } from '../../figures/format.ts'
import { formulaText } from '../../figures/formula.ts'
import { figureOf, printedOf, quantityOf } from '../../figures/registry.ts'
import { citationText, paragraphsText } from '../../figures/source-line.ts'
import { units } from '../../model/units.ts'
import { qualifierNames, tableWords } from '../../ui/messages.ts'
import { csvOfTable } from '../table.ts'
import { figuresOfChart, marksOf } from './marks.ts'

function cells(id: string, label: string, locale: Locale): string[] {
  const figure = figureOf(id)
  const printed = printedOf(figure)
  const origin = printed?.form ?? originText(figure, id, locale)
  const paragraph = printed ? paragraphsText([printed.paragraph], locale) : ''
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

function originText(figure: Figure, id: string, locale: Locale): string {
  return figure.kind === 'derived' ? formulaText(id, locale) : 'citation' in figure ? citationText(figure.citation, locale) : ''
}

/** The table behind a chart: a row for each of its figures, in the order in which they are read. */
export function tableOf(spec: ChartSpec, locale: Locale): ExhibitTable {
  const marks = marksOf(spec, locale)
  const others = figuresOfChart(spec).filter(id => !marks.some(mark => mark.figure === id))
  return {
    columns: Object.values(tableWords).map(words => words[locale]),
    raw: (['number', 'unit', 'qualifier'] as const).map(name => Object.keys(tableWords).indexOf(name)),
    rows: [
      ...marks.map(mark => cells(mark.figure, mark.label, locale)),
      ...others.map(id => cells(id, figureOf(id).label[locale], locale)),
    ],
  }
}

/** The same table as CSV. */
export function csvOf(spec: ChartSpec, locale: Locale): string {
  return csvOfTable(tableOf(spec, locale))
}
