import type { DateId, FigureIn } from '../../../figures/registry.ts'
import type { Unit } from '../../../model/units.ts'
import type { Localized } from '../../../ui/locale.ts'
import type { Side } from '../../../ui/palette.ts'
import type { ChartCommon, ChartRules } from '../kind.ts'
import { dateText } from '../../../figures/format.ts'
import { whenOf } from '../../../figures/registry.ts'
import { amountIn, joined, markOf, mustHaveMarks } from '../kind.ts'

/** The same series at two dates, on a logarithmic axis that says so. */
export interface SlopeSpec<U extends Unit = Unit> extends ChartCommon {
  readonly kind: 'slope'
  readonly unit: U
  readonly dates: readonly [DateId, DateId]
  readonly series: readonly {
    readonly figures: readonly [FigureIn<U>, FigureIn<U>]
    readonly label: Localized
    readonly side: Side
    readonly step?: number
  }[]
}

export function slopeRules({ unit, dates, series }: SlopeSpec): ChartRules {
  return {
    check(chart) {
      mustHaveMarks(series, chart)
      dates.forEach(whenOf)
      for (const figure of series.flatMap(({ figures }) => figures)) {
        if (amountIn(unit, figure, chart) <= 0)
          throw new Error(`chart “${chart}”: figure “${figure}” is not above zero, which a logarithmic axis needs`)
      }
    },
    marks: locale =>
      series.flatMap(({ figures, label, side, step }) =>
        figures.map((figure, index) => ({
          ...markOf({ figure, label, side, step }, locale),
          label: joined([label[locale], dateText(whenOf(dates[index]!), locale)], locale),
        })),
      ),
    others: dates,
    opening: locale =>
      locale === 'zh' ? '起点到最新统计的折线，对数刻度。' : 'Lines from the first date to the last on a logarithmic scale. ',
  }
}
