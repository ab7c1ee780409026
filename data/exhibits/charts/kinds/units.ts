import type { DateId, FigureIn } from '../../../figures/registry.ts'
import type { Unit } from '../../../model/units.ts'
import type { Localized } from '../../../ui/locale.ts'
import type { Side } from '../../../ui/palette.ts'
import type { ChartCommon, ChartRules } from '../kind.ts'
import { dateText } from '../../../figures/format.ts'
import { quantityOf, whenOf } from '../../../figures/registry.ts'
import { amountIn, joined, markOf, mustHaveMarks } from '../kind.ts'

/** One of the things that are counted at both dates. */
export interface Series<Id> {
  readonly label: Localized
  readonly side: Side
  /** At the first date and at the second. */
  readonly figures: readonly [Id, Id]
  /** The clicks at which they appear. */
  readonly steps: readonly [number, number]
}

/** Two series at two dates in squares of one size, so that a small start and a large end need no logarithm. */
export interface UnitsSpec<U extends Unit = Unit> extends ChartCommon {
  readonly kind: 'units'
  readonly unit: U
  /** The figure that one square stands for. */
  readonly square: FigureIn<U>
  readonly dates: readonly [DateId, DateId]
  readonly series: readonly [Series<FigureIn<U>>, Series<FigureIn<U>>]
  /** What the second series has more than the first in the end, and the click that shows it. */
  readonly lead: {
    readonly figure: FigureIn<U>
    readonly label: Localized
    readonly step: number
  }
}

/** How many squares an amount fills, rounded to whole ones. */
export function squaresOf({ square }: UnitsSpec, amount: number): number {
  return Math.round(amount / quantityOf(square).value)
}

/** How many squares the longest row has room for: some more than the greatest figure, so that a guess can be too high. */
export function roomFor(spec: UnitsSpec): number {
  const most = Math.max(...spec.series.flatMap(({ figures }) => figures.map(id => squaresOf(spec, quantityOf(id).value))))
  return Math.ceil(most * 1.3)
}

export function unitsRules({ unit, square, dates, series, lead }: UnitsSpec): ChartRules {
  return {
    check(chart) {
      mustHaveMarks(series, chart)
      dates.forEach(whenOf)
      for (const id of [square, ...series.flatMap(({ figures }) => figures), lead.figure]) amountIn(unit, id, chart)
      if (quantityOf(square).value <= 0) throw new Error(`chart “${chart}”: a square of “${square}” would be nothing`)
    },
    marks: locale => [
      ...series.flatMap(({ figures, label, side, steps }) =>
        figures.map((figure, index) => ({
          ...markOf({ figure, label, side, step: steps[index]! }, locale),
          label: joined([label[locale], dateText(whenOf(dates[index]!), locale)], locale),
        })),
      ),
      markOf({ ...lead, side: series[1].side }, locale),
    ],
    others: dates,
    opening: locale => (locale === 'zh' ? '前后的数量，用同样大小的方块表示。' : 'Amounts then and now, in squares of one size. '),
  }
}
