import type { TimelineSpec } from '../../data/exhibits/charts/kinds/timeline.ts'
import type { Cut } from './render-context.ts'
import { timeOf } from '../../data/exhibits/charts/kinds/timeline.ts'
import { whenOf } from '../../data/figures/registry.ts'
import { spread } from './layout.ts'

/** A point of the canvas. */
export interface Spot {
  readonly x: number
  readonly y: number
}

/** Where a label stands: the middle of its first line in the wide cut, the start of it in the narrow one. */
export interface LabelSpot extends Spot {
  /** Whether it stands above the line. The narrow cut has all of them beside it. */
  readonly isAbove: boolean
}

/** A stretch of time on the canvas: its line, and a place for every event that is in it. */
export interface Stretch {
  readonly from: Spot
  readonly until: Spot
  /** Ends of years, as shares of the line. */
  readonly years: readonly Spot[]
  readonly events: readonly {
    readonly index: number
    readonly spot: Spot
    readonly label?: LabelSpot
  }[]
}

/** All of time at one scale, and its crowded end once more, larger. */
export interface TimelineLayout {
  readonly whole: Stretch
  readonly lens: Stretch
  /** The outline of the lens: its stretch of the whole, opening to the panel below. */
  readonly outline: readonly Spot[]
  /** The middle of the years of which the article gives no date. */
  readonly gap: Spot
}

const month = 1000 * 60 * 60 * 24 * 30.4
const labelWidth = 148

function yearsBetween(from: number, until: number): number[] {
  const first = new Date(from).getUTCFullYear() + 1, last = new Date(until).getUTCFullYear()
  return Array.from({ length: last - first + 1 }, (_, index) => Date.UTC(first + index, 0, 1))
}

/** Times put on a line between two points. */
function scaled({ from, until }: Line, start: number, end: number) {
  return (time: number): Spot => {
    const share = (time - start) / (end - start)
    return { x: from.x + share * (until.x - from.x), y: from.y + share * (until.y - from.y) }
  }
}

/** Labels by turns above and below a line, moved apart where they would meet. */
function alternated(spots: readonly Spot[], width: number): LabelSpot[] {
  const placed = [0, 1].map((turn) => {
    const xs = spots.filter((_, index) => index % 2 === turn).map(({ x }) => x)
    return spread(xs, labelWidth, labelWidth / 2, width - labelWidth / 2)
  })
  return spots.map(({ y }, index) => ({ x: placed[index % 2]![Math.floor(index / 2)]!, y, isAbove: index % 2 === 0 }))
}

/** Labels below each other beside a line that goes down. */
function listed(spots: readonly Spot[], x: number, gap: number, low: number, high: number): LabelSpot[] {
  const ys = spread(spots.map(({ y }) => y), gap, low, high)
  return ys.map(y => ({ x, y, isAbove: false }))
}

/** A straight line of time. */
interface Line {
  readonly from: Spot
  readonly until: Spot
}

/** The lines, and how the lens opens from its stretch of the whole, in a canvas of a size. */
interface Frame {
  readonly whole: Line
  readonly lens: Line
  readonly outline: (first: Spot, last: Spot) => readonly Spot[]
}

const at = (x: number, y: number): Spot => ({ x, y })

function wideFrame(width: number, height: number): Frame {
  const whole = 74, lens = 257, panel = 170, around = 12
  return {
    whole: { from: at(2, whole), until: at(width - 2, whole) },
    lens: { from: at(2, lens), until: at(width - 2, lens) },
    outline: (first, last) => [
      at(first.x, whole - around),
      at(last.x, whole - around),
      at(last.x, whole + around),
      at(width, panel),
      at(width, height),
      at(0, height),
      at(0, panel),
      at(first.x, whole + around),
    ],
  }
}

function narrowFrame(width: number, height: number): Frame {
  const whole = 10, lens = 22, panel = 222, around = 8
  return {
    whole: { from: at(whole, 8), until: at(whole, 196) },
    lens: { from: at(lens, 236), until: at(lens, height - 12) },
    outline: (first, last) => [
      at(whole - around, first.y),
      at(whole + around, first.y),
      at(width, panel),
      at(width, height),
      at(0, height),
      at(0, panel),
      at(whole - around, last.y),
    ],
  }
}

/** Where a timeline puts what, in a canvas of a size. */
export function timelineLayout(spec: TimelineSpec, { cut, width, height }: { cut: Cut, width: number, height: number }): TimelineLayout {
  const isWide = cut === 'wide'
  const times = spec.events.map(event => timeOf(whenOf(event.date)))
  const first = spec.events.findIndex(event => event.date === spec.lensFrom)
  const start = times[0]! - 10 * month, end = times.at(-1)! + 1.4 * month, lensStart = times[first]! - 1.6 * month
  const { whole, lens, outline } = (isWide ? wideFrame : narrowFrame)(width, height)
  const onWhole = scaled(whole, start, end), onLens = scaled(lens, lensStart, end)
  const early = times.slice(0, first).map(onWhole), late = times.slice(first).map(onLens)
  const earlyLabels = isWide
    ? early.map(({ x, y }, index) => ({ x: Math.max(x, labelWidth / 2 - 16), y, isAbove: index % 2 === 0 }))
    : listed(early, 30, 44, 18, 190)
  const lateLabels = isWide ? alternated(late, width) : listed(late, 92, 46, 246, height - 30)
  return {
    whole: {
      ...whole,
      years: yearsBetween(start, end).map(onWhole),
      events: times.map((time, index) => ({ index, spot: onWhole(time), ...(index < first && { label: earlyLabels[index]! }) })),
    },
    lens: {
      ...lens,
      years: yearsBetween(lensStart, end).map(onLens),
      events: late.map((spot, index) => ({ index: first + index, spot, label: lateLabels[index]! })),
    },
    outline: outline(onWhole(lensStart), onWhole(end)),
    gap: onWhole((times[first - 1]! + times[first]!) / 2),
  }
}
