import type { StreamsSpec } from '../../../data/exhibits/diagrams/kinds/streams.ts'
import type { Mark, PathMark, Scene, Shown } from '../../scene.ts'
import type { Point } from '../parts/geometry.ts'
import type { View } from '../parts/style.ts'
import { n } from '../parts/geometry.ts'
import { bracket } from '../parts/shapes.ts'
import { stack, textBlock } from '../parts/text.ts'

/** A band along an S-curve from one point to another; the wide cut's run to the right, the narrow one's down. */
function band(view: View, from: Point, to: Point, width: number, shown: Shown): PathMark {
  const bend
    = view.cut === 'wide'
      ? `C${n((from.x + to.x) / 2)} ${n(from.y)} ${n((from.x + to.x) / 2)} ${n(to.y)} ${n(to.x)} ${n(to.y)}`
      : `C${n(from.x)} ${n((from.y + to.y) / 2)} ${n(to.x)} ${n((from.y + to.y) / 2)} ${n(to.x)} ${n(to.y)}`
  return { kind: 'path', d: `M${n(from.x)} ${n(from.y)}${bend}`, stroke: 'american', width, role: 'stream', ...shown }
}

function wide(spec: StreamsSpec, view: View, height: number): Scene {
  const middle = height / 2 - 4
  const thick = 58
  const [split, ahead, back, meet] = [214, 322, 470, 588]
  const ways = [
    { y: 64, top: true },
    { y: height - 72, top: false },
  ]
  const last = { from: spec.meeting.step }
  const broad = { top: middle - 62, bottom: middle + 62 }
  return {
    width: 868,
    height,
    marks: [
      {
        kind: 'path',
        d: `M0 ${n(middle - thick)}H${split}V${n(middle + thick)}H0Z`,
        fill: 'american',
        ground: true,
        role: 'stream',
      },
      ...stack(
        view,
        { x: 18, y: middle - 52, over: true },
        [
          ['label', spec.source.name, { tone: 'paper' }],
          ['caption', spec.source.note, { tone: 'paper' }],
        ],
        0,
      ).marks,
      ...spec.streams.flatMap(({ name, step }, index): Mark[] => {
        const { y, top } = ways[index]!
        const shown = { from: step }
        const start = middle + ((index ? 1 : -1) * thick) / 2
        return [
          band(view, { x: split - 1, y: start }, { x: ahead, y }, thick, shown),
          { kind: 'path', d: `M${ahead - 1} ${n(y)}H${back + 1}`, stroke: 'american', width: thick, role: 'stream', ...shown },
          textBlock(view, 'label', name, {
            x: ahead - 70,
            y: top ? y - thick / 2 - 8 : y + thick / 2 + 8,
            at: top ? 'bottom' : 'top',
            ...shown,
          }),
          band(view, { x: back, y }, { x: meet, y: middle + ((index ? 1 : -1) * thick) / 2 }, thick, last),
        ]
      }),
      {
        kind: 'path',
        d: `M${meet - 8} ${n(broad.top)}H806L864 ${n(middle)}L806 ${n(broad.bottom)}H${meet - 8}Z`,
        fill: 'american',
        ground: true,
        role: 'outcome',
        ...last,
      },
      textBlock(view, 'big', spec.outcome.name, {
        x: meet + 122,
        y: middle,
        at: 'middle',
        anchor: 'middle',
        tone: 'paper',
        size: 38,
        over: true,
        ...last,
      }),
      bracket(view, { x: 806, y: broad.top - 10 }, { x: meet - 8, y: broad.top - 10 }, { tone: 'ink', ...last }),
      textBlock(view, 'big', spec.outcome.span, {
        x: (meet + 798) / 2,
        y: broad.top - 30,
        at: 'bottom',
        anchor: 'middle',
        ...last,
      }),
      ...stack(
        view,
        { x: meet - 8, y: broad.bottom + 14, ...last },
        [
          ['label', spec.meeting.name, { tone: 'american' }],
          ['note', spec.meeting.note],
        ],
        0,
      ).marks,
    ],
  }
}

function narrow(spec: StreamsSpec, view: View): Scene {
  const middle = 160
  const thick = 24
  const [split, ahead, back, meet, end] = [84, 136, 250, 306, 396]
  const ways = [26, 294]
  const last = { from: spec.meeting.step }
  return {
    width: 320,
    height: 480,
    marks: [
      {
        kind: 'path',
        d: `M${middle - 90} 0H${middle + 90}V${split}H${middle - 90}Z`,
        fill: 'american',
        ground: true,
        role: 'stream',
      },
      ...stack(
        view,
        { x: middle, y: 6, anchor: 'middle', over: true },
        [
          ['label', spec.source.name, { tone: 'paper' }],
          ['caption', spec.source.note, { tone: 'paper' }],
        ],
        0,
      ).marks,
      ...spec.streams.flatMap(({ name, step }, index): Mark[] => {
        const x = ways[index]!
        const start = middle + (index ? 1 : -1) * (90 - thick / 2)
        const shown = { from: step }
        return [
          band(view, { x: start, y: split - 1 }, { x, y: ahead }, thick, shown),
          { kind: 'path', d: `M${x} ${ahead - 1}V${back + 1}`, stroke: 'american', width: thick, role: 'stream', ...shown },
          textBlock(view, 'note', name, {
            x: index ? x - thick / 2 - 8 : x + thick / 2 + 8,
            y: index ? (ahead + back) / 2 + 34 : (ahead + back) / 2 - 34,
            at: 'middle',
            anchor: index ? 'end' : 'start',
            width: 150,
            ...shown,
          }),
          band(view, { x, y: back }, { x: middle + ((index ? 1 : -1) * thick) / 2, y: meet }, thick, last),
        ]
      }),
      {
        kind: 'path',
        d: `M${middle - 70} ${meet - 6}H${middle + 70}V${end}L${middle} ${end + 34}L${middle - 70} ${end}Z`,
        fill: 'american',
        ground: true,
        role: 'outcome',
        ...last,
      },
      textBlock(view, 'big', spec.outcome.name, {
        x: middle,
        y: meet + 34,
        at: 'middle',
        anchor: 'middle',
        tone: 'paper',
        over: true,
        ...last,
      }),
      textBlock(view, 'label', spec.outcome.span, {
        x: middle,
        y: meet + 66,
        at: 'middle',
        anchor: 'middle',
        tone: 'paper',
        over: true,
        ...last,
      }),
      ...stack(
        view,
        { x: middle, y: end + 38, anchor: 'middle', ...last },
        [
          ['label', spec.meeting.name, { tone: 'american' }],
          ['caption', spec.meeting.note, { tone: 'ink' }],
        ],
        0,
      ).marks,
    ],
  }
}

/** A source that spills into two streams, which meet and flow on as one. */
export function streamsScene(spec: StreamsSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
