import type { Racer, Shock, ShocksSpec } from '../../../data/exhibits/diagrams/kinds/shocks.ts'
import type { Mark, PathMark } from '../../scene.ts'
import type { Point } from '../parts/geometry.ts'
import type { View } from '../parts/style.ts'
import { otherRacer } from '../../../data/exhibits/diagrams/kinds/shocks.ts'
import { at, through } from '../parts/geometry.ts'
import { sizes } from '../parts/style.ts'

/** Where everything is along a race, and across it. The wide cut runs to the right, the narrow one down. */
export interface Course {
  /** A point so far along, and so far across. */
  readonly place: (time: number, across: number) => Point
  /** Where each side runs, across. */
  readonly lanes: Readonly<Record<Racer, number>>
  readonly start: number
  readonly end: number
  /** Where each shock is, along. */
  readonly times: readonly number[]
  /** How much later than the shock the other side's line shakes. */
  readonly lag: number
  /** Where the drawing ends, and the last dash. */
  readonly edge: number
  /** How wide the waves are, half of it in radians, and how far a line swings when it shakes. */
  readonly spread: number
  readonly swing: number
  /** Radius of the signs. */
  readonly sign: number
}

/** Both, in the order in which they run. */
export const racers = ['american', 'chinese'] as const

/** How a line shakes: along and across, in shares of a swing, calm again at both ends. */
const tremor = [
  [-2.3, 0],
  [-1.95, -0.3],
  [-1.6, 0.4],
  [-1.2, -0.7],
  [-0.75, 0.9],
  [-0.25, -1],
  [0.25, 1],
  [0.75, -0.9],
  [1.2, 0.7],
  [1.6, -0.4],
  [1.95, 0.3],
  [2.3, 0],
] as const

/** A side's line from shock to shock, and out of the picture; it shakes where the other side's shocks reach it. */
function laneMarks(spec: ShocksSpec, view: View, { place, lanes, start, end, times, lag, swing }: Course, side: Racer): PathMark[] {
  const across = lanes[side],
    width = sizes[view.cut].line.bold,
    reach = lag + swing * tremor.at(-1)![0] + 14
  const stops = [start, ...times.map(time => time + reach), end]
  const steps = [...spec.shocks.map(({ step }) => step), spec.onward.step]
  return steps.map((from, index): PathMark => {
    const shock = spec.shocks[index],
      time = times[index]!
    const shaken
      = shock && shock.side !== side ? tremor.map(([ahead, aside]) => place(time + lag + ahead * swing, across + aside * swing)) : []
    const d = through([place(stops[index]!, across), ...shaken, place(stops[index + 1]!, across)])
    return { kind: 'path', d, stroke: side, width, from, role: shaken.length ? 'shaken' : 'lane' }
  })
}

/** Waves from a side's line until they are where the other's shakes, in its colour, thinner on their way. */
function waves(view: View, { place, lanes, spread, lag, swing, sign }: Course, { side, step }: Shock, time: number): PathMark[] {
  const { line } = sizes[view.cut], from = lanes[side], way = lanes[otherRacer(side)] - from, turn = Math.sign(way)
  const heading = Math.atan2(lag, Math.abs(way)), first = sign * 1.6, last = (Math.abs(way) - swing) / Math.cos(heading) - line.main
  const out = (r: number, angle: number) => place(time + r * Math.sin(angle), from + turn * r * Math.cos(angle))
  const count = Math.round((last - first) / (line.bold * 2.6)) + 1
  return Array.from({ length: count }, (_, index): PathMark => {
    const share = index / (count - 1), r = first + (last - first) * share, peak = out(2 * r - r * Math.cos(spread), heading)
    const d = `M${at(out(r, heading - spread))}Q${at(peak)} ${at(out(r, heading + spread))}`
    return { kind: 'path', d, stroke: side, width: line.bold + (line.main - line.bold) * share, role: 'wave', from: step }
  })
}

/** Where a side's line has no end it goes over into dashes, each shorter and paler than the one before. */
function onwardMarks(spec: ShocksSpec, view: View, { place, lanes, end, edge }: Course): PathMark[] {
  const width = sizes[view.cut].line.bold, room = edge - end - width, dashes = [1, 0.78, 0.56, 0.34], gap = 0.9
  const unit = room / (dashes.reduce((sum, share) => sum + share, 0) + dashes.length * gap)
  return racers.flatMap((side) => {
    let ahead = end
    return dashes.map((share): PathMark => {
      const start = ahead + unit * gap
      ahead = start + unit * share
      const d = through([place(start, lanes[side]), place(ahead, lanes[side])])
      return { kind: 'path', d, stroke: side, width, opacity: share, role: 'onward', from: spec.onward.step }
    })
  })
}

/** Both lines, what runs from one to the other, and what shows that they have no end. */
export function courseMarks(spec: ShocksSpec, view: View, course: Course): Mark[] {
  const { place, lanes, times, sign } = course
  return [
    ...spec.shocks.flatMap((shock, index) => waves(view, course, shock, times[index]!)),
    ...racers.flatMap(side => laneMarks(spec, view, course, side)),
    ...onwardMarks(spec, view, course),
    ...spec.shocks.map(
      ({ side, step }, index) => ({ kind: 'glyph', side, ...place(times[index]!, lanes[side]), r: sign, from: step }) as const,
    ),
  ]
}
