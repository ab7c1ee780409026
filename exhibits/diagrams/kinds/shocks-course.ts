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
  /** Where the tips of the heads are that follow the lines' ends. */
  readonly onward: readonly number[]
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

/** Waves from a side's line to where the other's shakes, in its colour, thinner on their way. */
function waves(view: View, { place, lanes, spread, lag }: Course, { side, step }: Shock, time: number): PathMark[] {
  const { line } = sizes[view.cut], from = lanes[side], way = lanes[otherRacer(side)] - from
  const heading = Math.atan2(lag, Math.abs(way)), turn = Math.sign(way)
  const out = (r: number, angle: number) => place(time + r * Math.sin(angle), from + turn * r * Math.cos(angle))
  return [line.bold, line.bold * 0.8, line.main, line.thin].map((width, index): PathMark => {
    const r = Math.abs(way) * (0.27 + index * 0.138), peak = out(2 * r - r * Math.cos(spread), heading)
    const d = `M${at(out(r, heading - spread))}Q${at(peak)} ${at(out(r, heading + spread))}`
    return { kind: 'path', d, stroke: side, width, role: 'wave', from: step }
  })
}

/** Open heads, one after the other, where a side's line has no end: they run out of the picture. */
function onwardMarks({ place, lanes, onward }: Course, { from, width }: { from: number, width: number }): PathMark[] {
  const half = width * 1.7
  const head = (tip: number, across: number) => through([
    place(tip - half, across - half), place(tip, across), place(tip - half, across + half),
  ])
  return racers.map(side => ({
    kind: 'path', d: onward.map(tip => head(tip, lanes[side])).join(''), stroke: side, width, role: 'onward', from,
  }))
}

/** Both lines, what runs from one to the other, and what shows that they have no end. */
export function courseMarks(spec: ShocksSpec, view: View, course: Course): Mark[] {
  const { place, lanes, times, sign } = course
  return [
    ...spec.shocks.flatMap((shock, index) => waves(view, course, shock, times[index]!)),
    ...racers.flatMap(side => laneMarks(spec, view, course, side)),
    ...onwardMarks(course, { from: spec.onward.step, width: sizes[view.cut].line.bold }),
    ...spec.shocks.map(
      ({ side, step }, index) => ({ kind: 'glyph', side, ...place(times[index]!, lanes[side]), r: sign, from: step }) as const,
    ),
  ]
}
