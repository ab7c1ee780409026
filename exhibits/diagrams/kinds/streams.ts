import type { StreamsSpec } from '../../../data/exhibits/diagrams/kinds/streams.ts'
import type { Mark, PathMark, Scene } from '../../scene.ts'
import type { Box, Point } from '../parts/geometry.ts'
import type { View } from '../parts/style.ts'
import { along, circle, direction, at as pathAt, rounded, through } from '../parts/geometry.ts'
import { sizes } from '../parts/style.ts'
import { stack, textBlock } from '../parts/text.ts'

/** Where everything is along a flow and across it: to the right in the wide cut, down in the narrow one. */
interface Plan {
  readonly place: (ahead: number, aside: number) => Point
  /** The middle of all, across. */
  readonly middle: number
  readonly source: Box
  /** How thick a stream is; the arm that they join in is as thick as all of them. */
  readonly thick: number
  /** How far each stream is from the middle, where it leaves the source, where it turns in, and where the arm begins. */
  readonly apart: number
  readonly start: number
  readonly turn: number
  readonly joined: number
  /** What is held: how far along its middle is, and its radius. */
  readonly held: { readonly ahead: number, readonly r: number }
  /** How thick a finger is. */
  readonly finger: number
  /** How far from the middle the line is that says how long: beside the arm, or on it. */
  readonly span: number
}

/** Where a finger begins at the palm, where it bends and where it ends: ahead of the palm and off the middle, in its thickness. */
type Finger = readonly [from: readonly [number, number], bend: readonly [number, number], tip: readonly [number, number]]
/** A thumb above, and fingers over what is held. */
const fingers: readonly Finger[] = [
  [[-0.6, -1.3], [-0.2, -2.75], [2.2, -2.6]],
  [[0, -0.9], [1.4, -1.5], [2.75, -1.4]], [[0, -0.1], [1.6, -0.25], [3.2, -0.3]],
  [[0, 0.7], [1.6, 1.1], [3.2, 0.8]], [[0, 1.5], [1.1, 2.3], [2.7, 1.95]],
]

/** A band along points. */
function ribbon(course: readonly Point[], thick: number): string {
  const edge = (side: 1 | -1) => course.map((point, index) =>
    along(point, direction(course[Math.max(index - 1, 0)]!, course[Math.min(index + 1, course.length - 1)]!), 0, side * thick / 2))
  return through([...edge(1), ...edge(-1).reverse()], true)
}

/** Streams out of the source, with round ends until they join. */
function streamMarks({ streams, meeting }: StreamsSpec, { place, middle, thick, apart, start, turn, joined }: Plan): PathMark[] {
  return streams.flatMap(({ step }, index): PathMark[] => {
    const side = index ? 1 : -1
    const bend = Array.from({ length: 25 }, (_, point) => {
      const share = point / 24, off = thick / 2 + (apart - thick / 2) * (1 + Math.cos(Math.PI * share)) / 2
      return place(turn + (joined - turn) * share, middle + side * off)
    })
    const level = middle + side * apart, run = [place(start, level), place(turn - thick * 0.26, level)]
    const course = [run[1]!, ...bend, place(joined + 2, middle + side * thick / 2)], look = { kind: 'path', ground: true } as const
    return [
      { ...look, d: through(run), stroke: 'american', width: thick, role: 'stream', from: step },
      { ...look, d: ribbon(course, thick + 0.5), fill: 'american', role: 'joint', from: meeting.step },
    ]
  })
}

/** The arm that they have become, and its hand, which has a grip on what it holds. */
function gripMarks({ meeting }: StreamsSpec, { place, middle, thick, joined, held, finger }: Plan): Mark[] {
  const shown = { from: meeting.step, ground: true } as const, near = held.ahead - held.r
  const palm = near - finger * 0.8
  const at = ([ahead, aside]: readonly [number, number]) => pathAt(place(palm + ahead * finger, middle + aside * finger))
  const runs = fingers.map(([from, bend, tip]) => `M${at(from)}Q${at(bend)} ${at(tip)}`)
  const run = (d: string, width: number, role: string): PathMark => ({ kind: 'path', d, stroke: 'american', width, role, ...shown })
  return [
    { kind: 'path', d: ribbon([place(joined, middle), place(palm, middle)], thick * 2), fill: 'american', role: 'arm', ...shown },
    run(through([place(palm - finger * 0.2, middle - finger * 0.9), place(palm, middle + finger * 0.95)]), finger * 1.9, 'palm'),
    ...runs.map(d => run(d, finger * 0.92, 'finger')),
  ]
}

/** How long: a line from the arm's beginning to what it holds. */
function spanMark({ meeting }: StreamsSpec, { place, middle, joined, held, span, finger }: Plan, width: number): PathMark {
  const near = held.ahead - held.r - (span ? 0 : finger)
  const tick = (ahead: number) => through([place(ahead, middle + span - 9), place(ahead, middle + span + 9)])
  const d = through([place(joined, middle + span), place(near, middle + span)]) + tick(joined) + tick(near)
  return { kind: 'path', d, stroke: span ? 'ink' : 'paper', width, role: 'span', from: meeting.step }
}

function drawn(spec: StreamsSpec, view: View, plan: Plan): Mark[] {
  const { place, middle, source, held } = plan
  return [
    { kind: 'path', d: circle(place(held.ahead, middle), held.r), fill: 'raised', stroke: 'ink', width: 5, ground: true, role: 'held' },
    ...streamMarks(spec, plan),
    { kind: 'path', d: rounded(source, 12), fill: 'ink', ground: true, role: 'source' },
    ...gripMarks(spec, plan),
    spanMark(spec, plan, sizes[view.cut].line.thin),
  ]
}

function wide(spec: StreamsSpec, view: View, height: number): Scene {
  const { source, streams, meeting, outcome } = spec, middle = height / 2, own = { anchor: 'middle', from: meeting.step } as const
  const plan: Plan = {
    place: (ahead, aside) => ({ x: ahead, y: aside }), middle, source: { left: 0, right: 180, top: middle - 141, bottom: middle + 141 },
    thick: 46, apart: 72, start: 176, turn: 318, joined: 374, held: { ahead: 724, r: 141 }, finger: 33, span: 96,
  }
  const words = (y: number) => stack(view, { x: 14, y, tone: 'paper' }, [['label', source.when], ['note', source.note]], 8)
  const side = (index: number) => middle + (index ? 1 : -1) * plan.apart, span = (plan.joined + plan.held.ahead - plan.held.r) / 2
  return {
    width: 868, height, marks: [
      ...drawn(spec, view, plan),
      ...words(middle - words(0).box.bottom / 2).marks,
      ...streams.map(({ name, step }, index) =>
        textBlock(view, 'label', name, { x: 186, y: side(index), at: 'middle', tone: 'paper', size: 18, from: step })),
      textBlock(view, 'big', meeting.name, { x: 478, y: middle, at: 'middle', tone: 'paper', ...own }),
      textBlock(view, 'big', outcome.span, { x: span, y: middle + plan.span + 14, at: 'top', size: 31, ...own }),
      textBlock(view, 'big', outcome.name, { x: 772, y: middle, at: 'middle', anchor: 'middle', size: 46 }),
    ],
  }
}

function narrow(spec: StreamsSpec, view: View): Scene {
  const { source, streams, meeting, outcome } = spec, middle = 166, shown = { from: meeting.step }
  const plan: Plan = {
    place: (ahead, aside) => ({ x: aside, y: ahead }), middle, source: { left: 0, right: 320, top: 0, bottom: 88 },
    thick: 34, apart: 38, start: 84, turn: 160, joined: 200, held: { ahead: 456, r: 104 }, finger: 26, span: 0,
  }
  const beside = (index: number, off: number) => ({ x: middle + (index ? off : -off), anchor: index ? 'start' : 'end' } as const)
  const words = (side: number) => ({ ...beside(side, plan.thick + 8), y: 266, at: 'middle', ...shown } as const)
  return {
    width: 320, height: 564, marks: [
      ...drawn(spec, view, plan),
      textBlock(view, 'label', source.when, { x: 16, y: 44, at: 'middle', tone: 'paper' }),
      textBlock(view, 'note', source.note, { x: 172, y: 44, at: 'middle', tone: 'paper' }),
      ...streams.map(({ name, step }, index) => textBlock(view, 'label', name, {
        ...beside(index, plan.apart + plan.thick / 2 + 6), y: 110, at: 'top', size: 14, width: 104, from: step,
      })),
      textBlock(view, 'label', meeting.name, { ...words(0), tone: 'american' }),
      textBlock(view, 'label', outcome.span, words(1)),
      textBlock(view, 'big', outcome.name, { x: middle, y: 500, at: 'middle', anchor: 'middle', size: 32 }),
    ],
  }
}

/** What came of a war's research, and what that has had in its hand since. */
export function streamsScene(spec: StreamsSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
