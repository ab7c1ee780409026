import type { CitedIn, FigureId, FigureIn } from '../../../figures/registry.ts'
import type { Unit } from '../../../model/units.ts'
import type { Locale, Localized } from '../../../ui/locale.ts'
import type { ChartCommon, ChartRules, MarkSpec, MarkText } from '../kind.ts'
import { figureOf } from '../../../figures/registry.ts'
import { amountIn, markOf, mustHaveMarks } from '../kind.ts'

/** An amount from zero, or a range of estimates; another source's only together with its citation. */
export type Bar<U extends Unit> = Omit<MarkSpec<never>, 'figure'> & ({ readonly figure: FigureIn<U> } | CitedIn<U>) & {
  /** The upper end, where the amount is a range. Default: it is one amount. */
  readonly until?: CitedIn<U>
  /** Nobody who would know stands by it: an empty frame. Default: a filled bar. */
  readonly unofficial?: true
  /** What share of this bar the first one is, or between which shares. Default: not said. */
  readonly shares?: readonly CitedIn<'share'>[]
}

/** Amounts of one unit side by side, from zero, and what share of the others the first one is. */
export interface BarsSpec<U extends Unit = Unit> extends ChartCommon {
  readonly kind: 'bars'
  readonly unit: U
  readonly bars: readonly Bar<U>[]
  /** What is said of the shares before they are looked at. */
  readonly claim: MarkSpec<FigureIn<'share'>>
  /** Words around a share: “it is … of that”. */
  readonly shareWords: readonly [Localized, Localized]
}

/** The upper end of a bar's range; undefined where it is one amount. */
export function upperEnd({ until }: Bar<Unit>): FigureId | undefined {
  return (until as { readonly figure: FigureId } | undefined)?.figure
}

/** The figures that say what share of a bar the first one is. */
export function sharesOf({ shares = [] }: Bar<Unit>): FigureId[] {
  return (shares as readonly { readonly figure: FigureId }[]).map(({ figure }) => figure)
}

/** The marks of one bar: its amount, the upper end of its range, the shares that the first bar is of it. */
function marksOfBar(bar: Bar<Unit>, locale: Locale): MarkText[] {
  const { figure, label, side, step } = bar, until = upperEnd(bar)
  const others = [...(until ? [until] : []), ...sharesOf(bar)].map(id => ({ figure: id, label: figureOf(id).label, side, step }))
  return [{ figure, label, side, step }, ...others].map(mark => markOf(mark, locale))
}

export function barsRules({ unit, bars, claim }: BarsSpec): ChartRules {
  return {
    check(chart) {
      mustHaveMarks(bars, chart)
      for (const bar of bars) {
        const low = amountIn(unit, bar.figure, chart), until = upperEnd(bar)
        if (until && amountIn(unit, until, chart) <= low)
          throw new Error(`chart “${chart}”: the range “${bar.figure}” to “${until}” goes backwards`)
        for (const share of sharesOf(bar)) amountIn('share', share, chart)
      }
      amountIn('share', claim.figure, chart)
    },
    marks: locale => [...bars.flatMap(bar => marksOfBar(bar, locale)), markOf(claim, locale)],
    opening: locale => (locale === 'zh' ? '条形图，从零起。' : 'Bars from zero. '),
  }
}
