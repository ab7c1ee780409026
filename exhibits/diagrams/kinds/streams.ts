import type { StreamsSpec } from '../../../data/exhibits/diagrams/kinds/streams.ts'
import type { Mark, Scene, Shown } from '../../scene.ts'
import type { Box, Point } from '../parts/geometry.ts'
import type { View } from '../parts/style.ts'
import { textWidth } from '../../text-metrics.ts'
import { arrow } from '../parts/arrow.ts'
import { circle, rounded, through } from '../parts/geometry.ts'
import { icon } from '../parts/icons.ts'
import { line } from '../parts/shapes.ts'
import { styleOf } from '../parts/style.ts'
import { stack, textBlock } from '../parts/text.ts'

/** A way from one point to another, bent as towards a third. */
type Way = readonly [from: Point, by: Point, to: Point]

/** A band along a way, as thick at its start and its end as it is told. */
function band([from, by, to]: Way, [start, end]: readonly [number, number], shown: Shown): Mark {
  const edge = (side: 1 | -1) => Array.from({ length: 25 }, (_, index) => {
    const t = index / 24, u = 1 - t, half = (start + (end - start) * t) / 2 * side
    const x = u * u * from.x + 2 * u * t * by.x + t * t * to.x, y = u * u * from.y + 2 * u * t * by.y + t * t * to.y
    const dx = u * (by.x - from.x) + t * (to.x - by.x), dy = u * (by.y - from.y) + t * (to.y - by.y), long = Math.hypot(dx, dy)
    return { x: x - dy / long * half, y: y + dx / long * half }
  })
  return { kind: 'path', d: through([...edge(1), ...edge(-1).reverse()], true), fill: 'american', role: 'stream', ...shown }
}

/** The streams: rebuilt around a chip, and growing. */
function streamMarks({ streams: [rebuilt, growing] }: StreamsSpec, ways: readonly [Way, Way], chip: Point, size: number): Mark[] {
  const steady = size * 0.22
  return [
    band(ways[0], [steady, steady], { from: rebuilt.step }),
    { kind: 'path', d: circle(chip, size * 0.52), fill: 'paper', from: rebuilt.step },
    icon('chip', chip, size, { tone: 'american', from: rebuilt.step }),
    band(ways[1], [size * 0.08, size * 0.76], { from: growing.step }),
  ]
}

/** Where the meeting place is, and the bubble that speaks for it. */
interface Place {
  readonly hub: Point & { readonly r: number }
  readonly bubble: Box
  /** The bubble's tail: its tip, and its corners at the bubble. */
  readonly tail: readonly Point[]
  /** Sizes of the place's name, and at most of what it has the say over. */
  readonly sizes: { readonly hub: number, readonly outcome: number }
}

/** The largest size, up to a most, in which a bubble has room for what it is about. */
function fitting({ outcome }: StreamsSpec, view: View, { bubble, sizes }: Place): number {
  const wide = textWidth(outcome.name[view.locale], { ...styleOf('big', view), size: 1 }, view.locale)
  return Math.min(sizes.outcome, (bubble.right - bubble.left) * 0.9 / wide)
}

/** The place that they meet at, and what it has the say over: a bubble as long as it has had it. */
function holding(spec: StreamsSpec, view: View, place: Place): Mark[] {
  const { meeting, outcome } = spec, { hub, bubble, tail, sizes } = place
  const shown = { from: meeting.step }, across = (bubble.left + bubble.right) / 2, name = { size: fitting(spec, view, place) }
  const words = (y: number) => stack(view, { x: across, y, anchor: 'middle', tone: 'paper', over: true, ...shown }, [
    ['label', outcome.verb],
    ['big', outcome.name, name],
  ], 2)
  return [
    { kind: 'path', d: rounded(bubble, 18), fill: 'american', ground: true, role: 'outcome', ...shown },
    { kind: 'path', d: through(tail, true), fill: 'american', stroke: 'american', width: 2, ...shown },
    { kind: 'path', d: circle(hub, hub.r), fill: 'american', ground: true, role: 'hub', ...shown },
    textBlock(view, 'label', meeting.name, {
      ...hub, at: 'middle', anchor: 'middle', tone: 'paper', size: sizes.hub, over: true, ...shown,
    }),
    ...words((bubble.top + bubble.bottom - words(0).box.bottom) / 2).marks,
  ]
}

function sourceMarks({ source }: StreamsSpec, view: View, box: Box): Mark[] {
  const middle = (box.top + box.bottom) / 2, placed = { x: (box.left + box.right) / 2, anchor: 'middle', tone: 'ink' } as const
  const words = (y: number) => stack(view, { ...placed, y }, [['label', source.name], ['note', source.note]], 4)
  return [
    { kind: 'path', d: rounded(box, 10), fill: 'paper', stroke: 'american', width: 3, ground: true, role: 'source' },
    ...words(middle - words(0).box.bottom / 2).marks,
  ]
}

function wide(spec: StreamsSpec, view: View, height: number): Scene {
  const { source, streams: [rebuilt, growing], meeting, outcome } = spec, shown = { from: meeting.step }
  const span = { tone: 'american', weight: 'bold', role: 'span', ...shown } as const
  const box = { left: 2, top: 106, right: 200, bottom: 214 }, hub = { x: 462, y: 160, r: 60 }, axis = height - 54
  const bubble = { left: 560, top: 56, right: 868, bottom: 264 }
  const tail = [{ x: hub.x + hub.r + 8, y: hub.y }, { x: 564, y: hub.y - 28 }, { x: 564, y: hub.y + 28 }]
  return {
    width: 868, height, marks: [
      ...streamMarks(spec, [
        [{ x: 200, y: 136 }, { x: 318, y: 42 }, { x: hub.x - 24, y: 138 }],
        [{ x: 200, y: 184 }, { x: 318, y: 278 }, { x: hub.x - 24, y: 180 }],
      ], { x: 318, y: 90 }, 64),
      ...sourceMarks(spec, view, box),
      ...holding(spec, view, { hub, bubble, tail, sizes: { hub: 22, outcome: 64 } }),
      textBlock(view, 'label', rebuilt.name, { x: 148, y: 54, at: 'bottom', width: 236, from: rebuilt.step }),
      textBlock(view, 'label', growing.name, { x: 148, y: 246, at: 'top', width: 236, from: growing.step }),
      textBlock(view, 'note', meeting.note, { x: hub.x + 8, y: 246, at: 'top', anchor: 'middle', ...shown }),
      arrow(view, { x: 0, y: axis }, { x: 868, y: axis }, { weight: 'thin' }),
      textBlock(view, 'label', source.when, { x: 0, y: axis + 10, at: 'top' }),
      line(view, [{ x: bubble.left + 4, y: axis }, { x: bubble.right - 26, y: axis }], span),
      textBlock(view, 'big', outcome.span, { x: bubble.left, y: axis + 14, at: 'top', size: 34, ...shown }),
    ],
  }
}

function narrow(spec: StreamsSpec, view: View): Scene {
  const { source, streams: [rebuilt, growing], meeting, outcome } = spec, shown = { from: meeting.step }
  const span = { tone: 'american', weight: 'bold', role: 'span', ...shown } as const
  const box = { left: 30, top: 24, right: 318, bottom: 92 }, hub = { x: 174, y: 314, r: 46 }, axis = 8
  const bubble = { left: 30, top: 424, right: 318, bottom: 524 }
  const tail = [{ x: hub.x, y: 402 }, { x: hub.x - 20, y: 428 }, { x: hub.x + 20, y: 428 }]
  return {
    width: 320, height: 564, marks: [
      arrow(view, { x: axis, y: 0 }, { x: axis, y: 564 }, { weight: 'thin' }),
      line(view, [{ x: axis, y: bubble.top + 3 }, { x: axis, y: bubble.bottom - 3 }], span),
      textBlock(view, 'note', source.when, { x: box.left, y: 0, at: 'top' }),
      ...streamMarks(spec, [
        [{ x: 64, y: 92 }, { x: 24, y: 214 }, { x: hub.x - 16, y: hub.y - 20 }],
        [{ x: 284, y: 92 }, { x: 324, y: 214 }, { x: hub.x + 16, y: hub.y - 20 }],
      ], { x: 70, y: 186 }, 44),
      ...sourceMarks(spec, view, box),
      ...holding(spec, view, { hub, bubble, tail, sizes: { hub: 16, outcome: 46 } }),
      textBlock(view, 'note', rebuilt.name, { x: 102, y: 104, at: 'top', width: 150, from: rebuilt.step }),
      textBlock(view, 'note', growing.name, { x: 244, y: 178, at: 'top', anchor: 'end', width: 130, from: growing.step }),
      textBlock(view, 'caption', meeting.note, { x: hub.x, y: hub.y + hub.r + 5, at: 'top', anchor: 'middle', tone: 'ink', ...shown }),
      textBlock(view, 'big', outcome.span, { x: box.left, y: bubble.bottom + 8, at: 'top', ...shown }),
    ],
  }
}

/** What a place grew from, and what it has had the say over since. */
export function streamsScene(spec: StreamsSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
