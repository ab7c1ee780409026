import type { FigureIn } from '../../../figures/registry.ts'
import type { Unit } from '../../../model/units.ts'
import type { ChartCommon, ChartRules, MarkSpec } from '../kind.ts'
import { amountIn, markOf, mustHaveMarks } from '../kind.ts'

/** Amounts of one unit side by side, from zero; a difference may float between the two that it parts. */
export interface BarsSpec<U extends Unit = Unit> extends ChartCommon {
  readonly kind: 'bars'
  readonly unit: U
  /** `from` is the figure at whose value a bar begins, for a difference. Default: zero. */
  readonly bars: readonly (MarkSpec<FigureIn<U>> & { readonly from?: FigureIn<U> })[]
}

export function barsRules({ unit, bars }: BarsSpec): ChartRules {
  return {
    check(chart) {
      mustHaveMarks(bars, chart)
      for (const { figure, from } of bars)
        for (const id of from ? [figure, from] : [figure]) amountIn(unit, id, chart)
    },
    marks: locale => bars.map(bar => markOf(bar, locale)),
    opening: locale => (locale === 'zh' ? '条形图，从零起。' : 'Bars from zero. '),
  }
}
