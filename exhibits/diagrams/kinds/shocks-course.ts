import type { Racer, Shock, ShocksSpec } from '../../../data/exhibits/diagrams/kinds/shocks.ts'
import type { Mark, PathMark, Shown } from '../../scene.ts'
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
  /** Where the faded finish is, along, the side of one of its fields, and how far it is left out on either side of its middle. */
  readonly finish: number
  readonly field: number
  readonly clearing: number
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
function laneMarks(spec: ShocksSpec, view: View, { place, lanes, start, end, times, swing }: Course, side: Racer): PathMark[] {
  const across = lanes[side],
    width = sizes[view.cut].line.bold,
    reach = swing * tremor.at(-1)![0] + 14
  const stops = [start, ...times.map(time => time + reach), end]
  const steps = [...spec.shocks.map(({ step }) => step), spec.onward.step]
  return steps.map((from, index): PathMark => {
    const shock = spec.shocks[index],
      time = times[index]!
    const shaken
      = shock && shock.side !== side ? tremor.map(([ahead, aside]) => place(time + ahead * swing, across + aside * swing)) : []
    const d = through([place(stops[index]!, across), ...shaken, place(stops[index + 1]!, across)])
    return { kind: 'path', d, stroke: side, width, from, role: shaken.length ? 'shaken' : 'lane' }
  })
}

/** Waves from a side's line to the other's, in its colour, thinner on their way. */
function waves(view: View, { place, lanes, spread }: Course, { side, step }: Shock, time: number): PathMark[] {
  const { line } = sizes[view.cut],
    from = lanes[side],
    way = lanes[otherRacer(side)] - from
  return [line.bold, line.bold * 0.8, line.main, line.thin].map((width, index): PathMark => {
    const r = Math.abs(way) * (0.27 + index * 0.138),
      turn = Math.sign(way)
    const arm = (sign: 1 | -1) => place(time + sign * r * Math.sin(spread), from + turn * r * Math.cos(spread))
    const peak = place(time, from + turn * (2 * r - r * Math.cos(spread)))
    return { kind: 'path', d: `M${at(arm(-1))}Q${at(peak)} ${at(arm(1))}`, stroke: side, width, role: 'wave', from: step }
  })
}

/** A chequered finish that has faded: both lines run through it. */
function fadedFinish({ place, lanes, finish, field, clearing }: Course, shown: Shown): Mark {
  const columns = 3,
    middle = (lanes.american + lanes.chinese) / 2,
    rows = 2 * Math.round((lanes.chinese - middle) / field + 2) + 1
  const square = (column: number, row: number) => {
    const time = finish + (column - columns / 2) * field,
      across = middle + (row - rows / 2) * field
    return through(
      [place(time, across), place(time + field, across), place(time + field, across + field), place(time, across + field)],
      true,
    )
  }
  const isClear = (index: number) => Math.abs(Math.floor(index / columns) - (rows - 1) / 2) * field < clearing
  const fields = Array.from({ length: columns * rows }, (_, index) => index).filter(index => index % 2 === 0 && !isClear(index))
  const d = fields.map(index => square(index % columns, Math.floor(index / columns))).join('')
  return { kind: 'path', d, fill: 'rest', ground: true, role: 'finish', ...shown }
}

/** Both lines, the finish below them, and what runs from one to the other. */
export function courseMarks(spec: ShocksSpec, view: View, course: Course): Mark[] {
  const { place, lanes, times, sign } = course
  return [
    fadedFinish(course, { from: spec.onward.step }),
    ...spec.shocks.flatMap((shock, index) => waves(view, course, shock, times[index]!)),
    ...racers.flatMap(side => laneMarks(spec, view, course, side)),
    ...spec.shocks.map(
      ({ side, step }, index) => ({ kind: 'glyph', side, ...place(times[index]!, lanes[side]), r: sign, from: step }) as const,
    ),
  ]
}
