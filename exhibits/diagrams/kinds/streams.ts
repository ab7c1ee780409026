import type { StreamsSpec } from '../../../data/exhibits/diagrams/kinds/streams.ts'
import type { Mark, PathMark, Scene } from '../../scene.ts'
import type { Box, Point } from '../parts/geometry.ts'
import type { View } from '../parts/style.ts'
import { circle, rounded, through } from '../parts/geometry.ts'
import { grip } from '../parts/hands.ts'
import { line } from '../parts/shapes.ts'
import { textBlock } from '../parts/text.ts'

/** Where everything is along an arm and across it: to the right in the wide cut, down in the narrow one. */
interface Plan {
  readonly place: (ahead: number, aside: number) => Point
  /** The middle of the arm, across. */
  readonly middle: number
  readonly source: Box
  /** How thick a stream is; the sleeve that they become is as thick as both. */
  readonly thick: number
  /** Where the streams leave the source, where they are one sleeve, and where that ends. */
  readonly start: number
  readonly joined: number
  readonly cuff: number
  /** What is held: how far along its middle is, and its radius. */
  readonly held: { readonly ahead: number, readonly r: number }
  /** How thick a finger is. */
  readonly finger: number
  /** How far across time runs, and from where to where along the arm. */
  readonly time: { readonly aside: number, readonly from: number, readonly to: number }
}

/** A part of the sleeve, from and to along it, and across it off the middle. */
function part({ place, middle }: Plan, [from, to]: readonly [number, number], [near, far]: readonly [number, number]): string {
  return through([place(from, middle + near), place(to, middle + near), place(to, middle + far), place(from, middle + far)], true)
}

/** The sleeve out of the source, its first half in two streams, and the hand out of it, which has a grip on what it holds. */
function armMarks({ streams, meeting }: StreamsSpec, plan: Plan): Mark[] {
  const { place, middle, thick, start, joined, cuff, held, finger } = plan,
    look = { kind: 'path', fill: 'american', ground: true } as const
  const near = held.ahead - held.r + finger * 0.2,
    from = meeting.step
  return [
    ...grip('american', ([ahead, aside]) => place(near + ahead * finger, middle + aside * finger), finger, { from }),
    ...streams.map(({ step }, index): PathMark => ({
      ...look,
      d: part(plan, [start, joined + 1], index ? [1.5, thick] : [-thick, -1.5]),
      role: 'stream',
      from: step,
    })),
    { ...look, d: part(plan, [joined, cuff], [-thick, thick]), role: 'arm', from },
    { kind: 'path', d: through([place(cuff, middle - thick), place(cuff, middle + thick)]), stroke: 'paper', width: 5, from },
  ]
}

/** Time beside it all: thin, and bold for as long as there has been an arm. */
function timeMarks(view: View, { meeting }: StreamsSpec, { place, joined, time }: Plan): Mark[] {
  const { aside, from, to } = time,
    run = (start: number) => [place(start, aside), place(to, aside)]
  return [
    line(view, run(from), { tone: 'muted', role: 'time' }),
    { ...line(view, run(joined), { weight: 'bold', role: 'span' }), from: meeting.step },
  ]
}

function drawn(spec: StreamsSpec, view: View, plan: Plan): Mark[] {
  const { place, middle, source, held } = plan
  return [
    {
      kind: 'path',
      d: circle(place(held.ahead, middle), held.r),
      fill: 'raised',
      stroke: 'ink',
      width: 5,
      ground: true,
      role: 'held',
    },
    { kind: 'path', d: rounded(source, 12), fill: 'ink', ground: true, role: 'source' },
    ...armMarks(spec, plan),
    ...timeMarks(view, spec, plan),
  ]
}

function wide(spec: StreamsSpec, view: View, height: number): Scene {
  const { source, streams, meeting, outcome } = spec,
    middle = (height - 72) / 2,
    r = middle - 3,
    from = meeting.step
  const plan: Plan = {
    place: (ahead, aside) => ({ x: ahead, y: aside }),
    middle,
    source: { left: 0, right: 172, top: 0, bottom: middle * 2 },
    thick: 58,
    start: 172,
    joined: 342,
    cuff: 500,
    held: { ahead: 865 - r, r },
    finger: 32,
    time: { aside: height - 52, from: 4, to: 864 },
  }
  const { time, joined } = plan,
    below = { y: time.aside + 12, at: 'top' } as const
  return {
    width: 868,
    height,
    marks: [
      ...drawn(spec, view, plan),
      textBlock(view, 'label', source.note, { x: 16, y: middle, at: 'middle', tone: 'paper' }),
      textBlock(view, 'label', source.when, { x: 0, ...below, size: 22 }),
      ...streams.map(({ name, step }, index) =>
        textBlock(view, 'label', name, {
          x: plan.start + 12,
          y: middle + ((index ? 1 : -1) * plan.thick) / 2,
          at: 'middle',
          tone: 'paper',
          size: 18,
          from: step,
        }),
      ),
      textBlock(view, 'big', meeting.name, { x: joined + 24, y: middle, at: 'middle', tone: 'paper', size: 34, from }),
      textBlock(view, 'big', outcome.span, { x: joined, ...below, y: below.y - 2, size: 34, from }),
      textBlock(view, 'big', outcome.name, { x: 783, y: middle, at: 'middle', anchor: 'middle', size: 38 }),
    ],
  }
}

function narrow(spec: StreamsSpec, view: View): Scene {
  const { source, streams, meeting, outcome } = spec,
    middle = 166,
    from = meeting.step
  const plan: Plan = {
    place: (ahead, aside) => ({ x: aside, y: ahead }),
    middle,
    source: { left: 0, right: 320, top: 0, bottom: 88 },
    thick: 50,
    start: 88,
    joined: 178,
    cuff: 270,
    held: { ahead: 446, r: 116 },
    finger: 27,
    time: { aside: 313, from: 100, to: 562 },
  }
  const beside = (index: number) => ({ x: middle + (index ? 1 : -1) * (plan.thick + 7), anchor: index ? 'start' : 'end' }) as const
  return {
    width: 320,
    height: 568,
    marks: [
      ...drawn(spec, view, plan),
      textBlock(view, 'label', source.when, { x: 16, y: 44, at: 'middle', tone: 'paper' }),
      textBlock(view, 'note', source.note, { x: 172, y: 44, at: 'middle', tone: 'paper' }),
      ...streams.map(({ name, step }, index) =>
        textBlock(view, 'label', name, {
          ...beside(index),
          y: 134,
          at: 'middle',
          size: 14,
          width: index ? 84 : 106,
          from: step,
        }),
      ),
      textBlock(view, 'big', meeting.name, {
        x: middle,
        y: (plan.joined + plan.cuff) / 2,
        at: 'middle',
        anchor: 'middle',
        tone: 'paper',
        from,
      }),
      textBlock(view, 'label', outcome.span, { x: 301, y: 288, at: 'middle', anchor: 'end', size: 15, from }),
      textBlock(view, 'big', outcome.name, { x: middle, y: 508, at: 'middle', anchor: 'middle', size: 30 }),
    ],
  }
}

/** What came of a war's research, and what that has had in its hand since. */
export function streamsScene(spec: StreamsSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
