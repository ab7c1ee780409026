import type { FigureIn } from '../../../figures/registry.ts'
import type { Localized } from '../../../ui/locale.ts'
import type { Side } from '../../../ui/palette.ts'
import type { ChartCommon, ChartRules } from '../kind.ts'
import { chartWords } from '../../../ui/messages.ts'
import { amountIn, markOf } from '../kind.ts'

/** A working week: the hours between two times of day, on so many of its days. */
export interface WeekSpec extends ChartCommon {
  readonly kind: 'week'
  /** Whose custom it is. */
  readonly side: Side
  readonly start: FigureIn<'clock'>
  readonly end: FigureIn<'clock'>
  readonly days: FigureIn<'days'>
  /** What the week adds up to, shown at this click. */
  readonly sum: {
    readonly figure: FigureIn<'hours'>
    readonly label: Localized
    readonly step: number
  }
}

export function weekRules({ side, start, end, days, sum }: WeekSpec): ChartRules {
  return {
    check(chart) {
      if (amountIn('clock', start, chart) >= amountIn('clock', end, chart))
        throw new Error(`chart “${chart}”: “${end}” is not after “${start}”`)
      amountIn('days', days, chart)
      amountIn('hours', sum.figure, chart)
    },
    marks: locale => [
      markOf({ figure: start, label: chartWords.starts, side }, locale),
      markOf({ figure: end, label: chartWords.ends, side }, locale),
      markOf({ figure: days, label: chartWords.daysWorked, side }, locale),
      markOf({ ...sum, side }, locale),
    ],
    opening: locale => (locale === 'zh' ? '一周的工作时间。' : 'The working hours of a week. '),
  }
}
