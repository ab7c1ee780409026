import type { DateId, FigureIn } from '../../figures/registry.ts'
import type { When } from '../../model/figure.ts'
import type { Unit } from '../../model/units.ts'
import type { Localized } from '../../ui/locale.ts'
import type { Side } from '../../ui/palette.ts'
import { quantityOf, whenOf } from '../../figures/registry.ts'

/** What every drawn mark carries: whose it is, what it is called, and at which click it appears. */
interface MarkOf<Id> {
  readonly figure: Id
  readonly label: Localized
  readonly side: Side
  /** The click at which the mark appears. Default: 0, with the slide. */
  readonly step?: number
}

interface Common {
  /** The chart's name: what is shown, in a few words without numbers. */
  readonly title: Localized
}

/** Amounts of one unit side by side, from zero; a difference may float between the two that it parts. */
export interface BarsSpec<U extends Unit = Unit> extends Common {
  readonly kind: 'bars'
  readonly unit: U
  /** `from` is the figure at whose value a bar begins, for a difference. Default: zero. */
  readonly bars: readonly (MarkOf<FigureIn<U>> & { readonly from?: FigureIn<U> })[]
}

/** The same series at two dates, on a logarithmic axis that says so. */
export interface SlopeSpec<U extends Unit = Unit> extends Common {
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

/** Shares of one whole, laid end to end. */
export interface ShareSpec extends Common {
  readonly kind: 'share'
  /** What the whole is. */
  readonly whole: Localized
  readonly parts: readonly MarkOf<FigureIn<'share'>>[]
}

/** A whole as cells: a cell a unit, or a cell a hundredth of a share. */
export interface GridSpec<U extends Unit = Unit> extends Common {
  readonly kind: 'grid'
  readonly unit: U
  readonly columns: number
  /** The figure that says how many cells there are. Default: a hundred cells, for shares. */
  readonly total?: FigureIn<U>
  readonly whole: Localized
  readonly parts: readonly MarkOf<FigureIn<U>>[]
}

/** A working week: the hours between two times of day, on so many of its days. */
export interface WeekSpec extends Common {
  readonly kind: 'week'
  readonly start: FigureIn<'clock'>
  readonly end: FigureIn<'clock'>
  readonly days: FigureIn<'days'>
  /** What the week adds up to, shown at this click. */
  readonly sum: { readonly figure: FigureIn<'hours'>, readonly label: Localized, readonly step: number }
}

/** Dated events in order, evenly spaced; a break stands where years without an event were left out. */
export interface TimelineSpec extends Common {
  readonly kind: 'timeline'
  readonly events: readonly { readonly date: DateId, readonly label: Localized, readonly side: Side, readonly breakBefore?: true }[]
}

/** What a chart shows, before any decision on how it is drawn. */
export type ChartSpec = BarsSpec | SlopeSpec | ShareSpec | GridSpec | WeekSpec | TimelineSpec

const sumTolerance = 1e-9

function amountIn(unit: Unit, id: string, chart: string): number {
  const quantity = quantityOf(id)
  if (quantity.unit !== unit) throw new Error(`chart “${chart}”: figure “${id}” is in ${quantity.unit}, expected ${unit}`)
  return quantity.value
}

function mustHaveMarks(marks: readonly unknown[], chart: string): void {
  if (marks.length === 0) throw new Error(`chart “${chart}” has nothing to draw, expected at least one figure`)
}

function mustFit(values: readonly number[], total: number, ids: readonly string[], chart: string): void {
  const sum = values.reduce((all, value) => all + value, 0)
  if (sum > total * (1 + sumTolerance)) throw new Error(`chart “${chart}”: ${ids.join(' + ')} is more than the whole`)
}

/** A date as a number that sorts: the start of what is known of it, or the end where it says so. */
function dayNumber({ year, month, day, part }: When): number {
  return part === 'end' ? Date.UTC(year, 11, 31) : Date.UTC(year, (month ?? 1) - 1, day ?? 1)
}

/**
 * Refuses a spec whose data can't be drawn honestly: an unknown figure, a mixed unit, a value that is not finite,
 * nothing to draw, shares above the whole, nothing above zero on a logarithmic axis. The error names chart and figure.
 */
export function checkedSpec<S extends ChartSpec>(id: string, spec: S): S {
  switch (spec.kind) {
    case 'bars':
      mustHaveMarks(spec.bars, id)
      for (const { figure, from } of spec.bars) for (const one of from ? [figure, from] : [figure]) amountIn(spec.unit, one, id)
      return spec
    case 'slope':
      mustHaveMarks(spec.series, id)
      spec.dates.forEach(whenOf)
      for (const figure of spec.series.flatMap(series => series.figures)) {
        if (amountIn(spec.unit, figure, id) <= 0)
          throw new Error(`chart “${id}”: figure “${figure}” is not above zero, which a logarithmic axis needs`)
      }
      return spec
    case 'share':
    case 'grid': {
      mustHaveMarks(spec.parts, id)
      const unit = spec.kind === 'share' ? 'share' : spec.unit
      const total = spec.kind === 'grid' && spec.total ? amountIn(unit, spec.total, id) : 1
      mustFit(
        spec.parts.map(part => amountIn(unit, part.figure, id)),
        total,
        spec.parts.map(part => part.figure),
        id,
      )
      return spec
    }
    case 'week':
      if (amountIn('clock', spec.start, id) >= amountIn('clock', spec.end, id))
        throw new Error(`chart “${id}”: “${spec.end}” is not after “${spec.start}”`)
      amountIn('days', spec.days, id)
      amountIn('hours', spec.sum.figure, id)
      return spec
    case 'timeline': {
      mustHaveMarks(spec.events, id)
      const dates = spec.events.map(event => dayNumber(whenOf(event.date)))
      const early = dates.findIndex((date, index) => index > 0 && date < dates[index - 1]!)
      if (early > 0) throw new Error(`chart “${id}”: “${spec.events[early]!.date}” is before the event ahead of it`)
      return spec
    }
    default:
      return spec satisfies never
  }
}
