import type { DateId } from '../../../figures/registry.ts'
import type { When } from '../../../model/figure.ts'
import type { Localized } from '../../../ui/locale.ts'
import type { Side } from '../../../ui/palette.ts'
import type { ChartCommon, ChartRules } from '../kind.ts'
import { whenOf } from '../../../figures/registry.ts'
import { markOf, mustHaveMarks } from '../kind.ts'

/** Something that happened. */
export interface TimelineEvent {
  readonly date: DateId
  readonly label: Localized
  readonly side: Side
  readonly breakBefore?: true
}

/** Dated events in order, evenly spaced; a break stands where years without an event were left out. */
export interface TimelineSpec extends ChartCommon {
  readonly kind: 'timeline'
  readonly events: readonly TimelineEvent[]
}

/** A date as a number that sorts: the start of what is known of it, or the end where it says so. */
function dayNumber({ year, month, day, part }: When): number {
  return part === 'end' ? Date.UTC(year, 11, 31) : Date.UTC(year, (month ?? 1) - 1, day ?? 1)
}

export function timelineRules({ events }: TimelineSpec): ChartRules {
  return {
    check(chart) {
      mustHaveMarks(events, chart)
      const dates = events.map(event => dayNumber(whenOf(event.date)))
      const early = dates.findIndex((date, index) => index > 0 && date < dates[index - 1]!)
      if (early > 0) throw new Error(`chart “${chart}”: “${events[early]!.date}” is before the event ahead of it`)
    },
    marks: locale => events.map(({ date, label, side }) => markOf({ figure: date, label, side }, locale)),
    opening: locale => (locale === 'zh' ? '时间线，等距排列。' : 'A timeline, evenly spaced. '),
  }
}
