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
  /** Only the narrow cut has room for it, with its words. Default: both cuts show it. */
  readonly minor?: true
}

/** Dated events at time's own scale, with a lens on the years in which they crowd. */
export interface TimelineSpec extends ChartCommon {
  readonly kind: 'timeline'
  readonly events: readonly TimelineEvent[]
  /** The event with which the lens begins; it goes on to the last one. */
  readonly lensFrom: DateId
}

/** A date's place in time, in milliseconds: the start of what is known of it, or the end where it says so. */
export function timeOf({ year, month, day, part }: When): number {
  return part === 'end' ? Date.UTC(year, 11, 31) : Date.UTC(year, (month ?? 1) - 1, day ?? 1)
}

export function timelineRules({ events, lensFrom }: TimelineSpec): ChartRules {
  return {
    check(chart) {
      mustHaveMarks(events, chart)
      const times = events.map(event => timeOf(whenOf(event.date)))
      const early = times.findIndex((time, index) => index > 0 && time < times[index - 1]!)
      if (early > 0) throw new Error(`chart “${chart}”: “${events[early]!.date}” is before the event ahead of it`)
      if (!events.some(event => event.date === lensFrom))
        throw new Error(`chart “${chart}”: its lens begins with “${lensFrom}”, which is none of its events`)
    },
    // What others doubt is what was said, not when.
    marks: locale => events.map(({ date, label, side }) => ({ ...markOf({ figure: date, label, side }, locale), doubt: undefined })),
    opening: locale => (locale === 'zh' ? '时间线，按比例。' : 'A timeline, to scale. '),
  }
}
