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

/** An event: its place on the line, where its sign stands, and where its words begin, if it has any. */
export interface PlacedEvent {
  readonly index: number
  readonly spot: Spot
  readonly sign: Spot
  /** The start of its first line, or with `align` “right” the end. */
  readonly label?: Spot & { readonly align: 'left' | 'right' }
}

/** A stretch of time on the canvas: its line, and a place for every event that is in it. */
export interface Stretch {
  readonly from: Spot
  readonly until: Spot
  readonly events: readonly PlacedEvent[]
}

/** All of time at one scale, and its crowded end once more, larger. */
export interface TimelineLayout {
  readonly whole: Stretch
  readonly lens: Stretch
  /** The outline of the lens: its stretch of the whole, opening to the panel below. */
  readonly outline: readonly Spot[]
  /** From the last event before the years of which the article gives no date to the first one after them. */
  readonly gap: readonly [Spot, Spot]
}

/** A straight line of time. */
interface Line {
  readonly from: Spot
  readonly until: Spot
}

/** The lines, how the lens opens from its stretch of the whole, and where signs and words stand. */
interface Frame {
  readonly whole: Line
  readonly lens: Line
  readonly outline: (first: Spot, last: Spot) => readonly Spot[]
  readonly early: (spots: readonly Spot[]) => readonly Pick<PlacedEvent, 'sign' | 'label'>[]
  readonly late: (spots: readonly Spot[]) => readonly Pick<PlacedEvent, 'sign' | 'label'>[]
}

const month = 1000 * 60 * 60 * 24 * 30.4
const at = (x: number, y: number): Spot => ({ x, y })

/** Times put on a line between two points. */
function scaled({ from, until }: Line, start: number, end: number) {
  return (time: number): Spot => {
    const share = (time - start) / (end - start)
    return { x: from.x + share * (until.x - from.x), y: from.y + share * (until.y - from.y) }
  }
}

/** A sign on a pole, its words beside it as on a flag: towards the side where the room is. */
function flag({ x, y }: Spot, height: number, towards: 'left' | 'right') {
  const sign = at(x, y - height), first = height > 0 ? sign.y - 5 : sign.y - 18
  const label = towards === 'right' ? { x: x + 20, align: 'left' as const } : { x: x - 20, align: 'right' as const }
  return { sign, label: { ...label, y: first + 10 } }
}

function wideFrame(width: number, height: number): Frame {
  const whole = 116, lens = 258, panel = 166, around = 12
  return {
    whole: { from: at(2, whole), until: at(width - 9, whole) },
    lens: { from: at(2, lens), until: at(width - 2, lens) },
    outline: first => [
      at(first.x - 6, whole - around),
      at(width, whole - around),
      at(width, panel),
      at(width, height),
      at(0, height),
      at(0, panel),
      at(first.x - 6, whole + around),
    ],
    // The earlier its date, the higher its pole: no flag lies across the next one's.
    early: spots => spots.map((spot, index) => flag(spot, 42 + (spots.length - 1 - index) * 56, 'right')),
    late: spots => spots.map((spot, index) => flag(spot, index % 2 ? -58 : 58, spot.x < width / 2 ? 'right' : 'left')),
  }
}

function narrowFrame(width: number, height: number): Frame {
  const whole = 10, lens = 22, panel = 222, around = 8
  // Words below each other beside a line that goes down.
  const listed = (spots: readonly Spot[], x: number, gap: number, low: number, high: number) =>
    spread(
      spots.map(({ y }) => y),
      gap,
      low,
      high,
    ).map((y, index) => ({ sign: spots[index]!, label: { x, y, align: 'left' as const } }))
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
    early: spots => listed(spots, 30, 44, 18, 190),
    late: spots => listed(spots, 92, 46, 246, height - 30),
  }
}

/** Where a timeline puts what, in a canvas of a size. The wide cut has no sign without words: strip and lens show the same events. */
export function timelineLayout(
  spec: TimelineSpec,
  { cut, width, height }: { cut: Cut, width: number, height: number },
): TimelineLayout {
  const placed = spec.events
    .map((event, index) => ({ index, date: event.date, time: timeOf(whenOf(event.date)), isShown: cut === 'narrow' || !event.minor }))
    .filter(({ isShown }) => isShown)
  const first = placed.findIndex(({ date }) => date === spec.lensFrom), last = placed.at(-1)!
  const start = placed[0]!.time - 10 * month, end = last.time + 1.4 * month, lensStart = placed[first]!.time - 1.6 * month
  const { whole, lens, outline, early, late } = (cut === 'wide' ? wideFrame : narrowFrame)(width, height)
  const onWhole = scaled(whole, start, end), onLens = scaled(lens, lensStart, end)
  const earlyPlaces = early(placed.slice(0, first).map(({ time }) => onWhole(time)))
  const lateSpots = placed.slice(first).map(({ time }) => onLens(time)), latePlaces = late(lateSpots)
  return {
    whole: {
      ...whole,
      events: placed.map(({ index, time }, at) => ({ index, spot: onWhole(time), sign: onWhole(time), ...earlyPlaces[at] })),
    },
    lens: {
      ...lens,
      events: lateSpots.map((spot, at) => ({ index: placed[first + at]!.index, spot, ...latePlaces[at]! })),
    },
    outline: outline(onWhole(lensStart), onWhole(end)),
    gap: [onWhole(placed[first - 1]!.time), onWhole(lensStart)],
  }
}
