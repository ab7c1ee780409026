import type { Unit } from '../../model/units.ts'
import type { Locale, Localized } from '../../ui/locale.ts'
import type { Side } from '../../ui/palette.ts'
import { doubtOf } from '../../figures/doubt.ts'
import { figureText } from '../../figures/format.ts'
import { figureOf, quantityOf } from '../../figures/registry.ts'

/** What every drawn mark carries: whose it is, what it is called, and at which click it appears. */
export interface MarkSpec<Id> {
  readonly figure: Id
  readonly label: Localized
  readonly side: Side
  /** The click at which the mark appears. Default: 0, with the slide. */
  readonly step?: number
}

/** What every chart says of itself. */
export interface ChartCommon {
  /** The chart's name: what is shown, in a few words without numbers. */
  readonly title: Localized
}

/** A mark of a chart with its words: what a label, a tooltip and a table row are made from; `short` is the value without its unit. */
export interface MarkText {
  readonly figure: string
  readonly label: string
  readonly value: string
  readonly short: string
  readonly side: Side
  readonly step: number
  /** In a word, what other sources do to the figure: “disputed”, “unconfirmed”. Absent where nothing speaks against it. */
  readonly doubt?: string | undefined
}

/** What a kind of chart knows of a spec besides drawing it. */
export interface ChartRules {
  /** Throws, naming chart and figure, where the data can't be drawn honestly. */
  readonly check: (chart: string) => void
  /** The marks in the order in which they are read. */
  readonly marks: (locale: Locale) => MarkText[]
  /** Figures that the chart shows beside its marks: a whole, dates. Default: none. */
  readonly others?: readonly string[]
  /** How a description begins: what sort of picture it is, and of what. */
  readonly opening: (locale: Locale) => string
}

/** The sign that a value is arithmetic of ours, set before it wherever it is drawn. */
const derivedSign = '='

/** A figure's text with the sign of arithmetic where it is ours. */
function signedText(id: string, locale: Locale, bare: boolean): string {
  const text = figureText(id, locale, bare)
  return figureOf(id).kind === 'derived' ? `${derivedSign} ${text}` : text
}

/** A mark in words. */
export function markOf({ figure, label, side, step = 0 }: MarkSpec<string>, locale: Locale): MarkText {
  const doubt = doubtOf(figure, locale)
  return {
    figure,
    label: label[locale],
    value: signedText(figure, locale, false),
    short: signedText(figure, locale, true),
    side,
    step,
    ...(doubt && { doubt }),
  }
}

/** Words one after another, with a comma between them. */
export function joined(words: readonly string[], locale: Locale): string {
  return words.join(locale === 'zh' ? '，' : ', ')
}

/** The value of a figure that must be in a unit. Throws, naming chart and figure, where it isn't. */
export function amountIn(unit: Unit, id: string, chart: string): number {
  const quantity = quantityOf(id)
  if (quantity.unit !== unit) throw new Error(`chart “${chart}”: figure “${id}” is in ${quantity.unit}, expected ${unit}`)
  return quantity.value
}

/** Throws where a chart would be empty. */
export function mustHaveMarks(marks: readonly unknown[], chart: string): void {
  if (marks.length === 0) throw new Error(`chart “${chart}” has nothing to draw, expected at least one figure`)
}

const sumTolerance = 1e-9

/** Throws where parts are more than their whole. */
export function mustFit(values: readonly number[], whole: number, ids: readonly string[], chart: string): void {
  const sum = values.reduce((total, value) => total + value, 0)
  if (sum > whole * (1 + sumTolerance)) throw new Error(`chart “${chart}”: ${ids.join(' + ')} is more than the whole`)
}
