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
  /** Whether it reaches what the claim makes of it, in words; drawn as it is. Default: not said. */
  readonly outcome?: Localized
}

/** Amounts of one unit side by side, from zero, and a line where the others would end if a claim held. */
export interface BarsSpec<U extends Unit = Unit> extends ChartCommon {
  readonly kind: 'bars'
  readonly unit: U
  readonly bars: readonly Bar<U>[]
  /** What is said of the shares before they are looked at. */
  readonly claim: MarkSpec<FigureIn<'share'>>
  /** What the claim makes of the other bars. */
  readonly implied: MarkSpec<FigureIn<U>>
}

/** The upper end of a bar's range; undefined where it is one amount. */
export function upperEnd({ until }: Bar<Unit>): FigureId | undefined {
  return (until as { readonly figure: FigureId } | undefined)?.figure
}

/** The marks of one bar: its amount, and the upper end of its range. */
function marksOfBar(bar: Bar<Unit>, locale: Locale): MarkText[] {
  const { figure, label, side, step } = bar, until = upperEnd(bar)
  const upper = until ? [{ figure: until, label: figureOf(until).label, side, step }] : []
  return [{ figure, label, side, step }, ...upper].map(mark => markOf(mark, locale))
}

export function barsRules({ unit, bars, claim, implied }: BarsSpec): ChartRules {
  return {
    check(chart) {
      mustHaveMarks(bars, chart)
      for (const bar of bars) {
        const low = amountIn(unit, bar.figure, chart), until = upperEnd(bar)
        if (until && amountIn(unit, until, chart) <= low)
          throw new Error(`chart “${chart}”: the range “${bar.figure}” to “${until}” goes backwards`)
      }
      amountIn('share', claim.figure, chart)
      amountIn(unit, implied.figure, chart)
    },
    marks: locale => [...bars.flatMap(bar => marksOfBar(bar, locale)), markOf(claim, locale), markOf(implied, locale)],
    opening: locale => (locale === 'zh' ? '条形图，从零起。' : 'Bars from zero. '),
  }
}
