import type { Stream, StreamsSpec } from '../../../data/exhibits/diagrams/kinds/streams.ts'
import type { Words } from '../../../data/figures/wording.ts'
import type { Mark, Scene } from '../../scene.ts'
import type { Box, Point } from '../parts/geometry.ts'
import type { View } from '../parts/style.ts'
import { textWidth } from '../../text-metrics.ts'
import { along, circle, direction, rounded, through } from '../parts/geometry.ts'
import { sizes, styleOf } from '../parts/style.ts'
import { stack, textBlock } from '../parts/text.ts'

/** How a stream runs: along points from its source to where the streams join, with a flat end, and how thick it is. */
interface Course {
  readonly course: readonly Point[]
  readonly thick: number
  /** Where its name begins. */
  readonly text: number
  readonly note: 'above' | 'below'
}

/** The largest size, up to a most, in which big words fit into a width. */
function fitting(words: Words, view: View, width: number, most: number): number {
  return Math.min(most, width / textWidth(words[view.locale], { ...styleOf('big', view), size: 1 }, view.locale))
}

/** What the meeting place says: a bubble with a tail to it. */
function bubbleMarks(spec: StreamsSpec, view: View, bubble: Box, tail: readonly Point[], most: number): Mark[] {
  const { meeting, outcome } = spec, shown = { from: meeting.step }, width = (bubble.right - bubble.left) * 0.84
  const placed = { x: (bubble.left + bubble.right) / 2, anchor: 'middle', width, tone: 'american', over: true, ...shown } as const
  const size = fitting(outcome.name, view, width, most)
  const words = (y: number) => stack(view, { ...placed, y }, [['big', outcome.name, { size }], ['label', outcome.note]], size * 0.16)
  return [
    { kind: 'path', d: through(tail, true), fill: 'american', ground: true, role: 'tail', ...shown },
    { kind: 'path', d: rounded(bubble, 18), fill: 'paper', stroke: 'american', width: 4, ground: true, role: 'outcome', ...shown },
    ...words((bubble.top + bubble.bottom - words(0).box.bottom) / 2).marks,
  ]
}

/** The place where the streams join, on top of them. */
function hubMarks(view: View, { meeting }: StreamsSpec, hub: Point, r: number, size: number): Mark[] {
  const shown = { from: meeting.step }
  return [
    { kind: 'path', d: circle(hub, r), fill: 'american', stroke: 'paper', width: 4, ground: true, role: 'hub', ...shown },
    textBlock(view, 'label', meeting.name, { ...hub, at: 'middle', anchor: 'middle', tone: 'paper', size, over: true, ...shown }),
  ]
}

/** A band along points. */
function ribbon(course: readonly Point[], thick: number): string {
  const edge = (side: 1 | -1) => course.map((point, index) =>
    along(point, direction(course[Math.max(index - 1, 0)]!, course[Math.min(index + 1, course.length - 1)]!), 0, side * thick / 2))
  return through([...edge(1), ...edge(-1).reverse()], true)
}

/** Points of a curve, by how far along it they are, 0 to 1. */
function curve(at: (share: number) => Point): Point[] {
  return Array.from({ length: 25 }, (_, index) => at(index / 24))
}

/** A stream that has its name on it, and what is said of it above or below. */
function streamMarks(view: View, { name, note: said, step }: Stream, { course, thick, text: x, note }: Course): Mark[] {
  const { text, gap } = sizes[view.cut], { y } = course[0]!
  const edge = y + (note === 'above' ? -1 : 1) * (thick / 2 + gap * 0.5)
  return [
    { kind: 'path', d: ribbon(course, thick), fill: 'american', ground: true, role: 'stream', from: step },
    textBlock(view, 'label', name, { x, y, at: 'middle', tone: 'paper', size: text.label, over: true, from: step }),
    textBlock(view, 'note', said, { x, y: edge, at: note === 'above' ? 'bottom' : 'top', from: step }),
  ]
}

/** Both as one: an arrow along a row of corners, with the time that it lasts on it, in the room that there is. */
function spanMarks(
  view: View, { meeting, outcome }: StreamsSpec, corners: readonly Point[], { room, ...middle }: Point & { readonly room: number },
): Mark[] {
  const shown = { from: meeting.step }, size = fitting(outcome.span, view, room, sizes[view.cut].text.big)
  return [
    { kind: 'path', d: through(corners, true), fill: 'american', ground: true, role: 'span', ...shown },
    textBlock(view, 'big', outcome.span, { ...middle, at: 'middle', anchor: 'middle', tone: 'paper', size, over: true, ...shown }),
  ]
}

function wide(spec: StreamsSpec, view: View, height: number): Scene {
  const { source, streams: [upper, lower], meeting } = spec
  const y = 240, hub = { x: 404, y }, r = 58, levels = { upper: y - 58, lower: y + 58 }, thick = 46, text = 26, end = 865, neck = end - 42
  const course = (level: number) => [{ x: 2, y: level }, { x: 220, y: level }, ...curve(share => ({
    x: 236 + (hub.x - 236) * share, y: y + (level - y) * (1 + Math.cos(Math.PI * share)) / 2,
  }))]
  const tail = [{ x: 446, y: 192 }, { x: 492, y: 150 }, { x: 532, y: 150 }]
  return {
    width: 868, height, marks: [
      { kind: 'path', d: rounded({ left: 0, top: 0, right: 262, bottom: height }, 14), fill: 'raised', ground: true, role: 'source' },
      ...stack(view, { x: text, y: 12 }, [['label', source.when], ['note', source.note]], 8).marks,
      ...streamMarks(view, upper, { course: course(levels.upper), thick, text, note: 'above' }),
      ...streamMarks(view, lower, { course: course(levels.lower), thick, text, note: 'below' }),
      ...spanMarks(view, spec, [
        { x: hub.x, y: y - 29 }, { x: neck, y: y - 29 }, { x: neck, y: y - 46 }, { x: end, y },
        { x: neck, y: y + 46 }, { x: neck, y: y + 29 }, { x: hub.x, y: y + 29 },
      ], { x: (hub.x + r + neck) / 2, y, room: 260 }),
      ...bubbleMarks(spec, view, { left: 470, top: 12, right: end, bottom: 166 }, tail, 68),
      ...hubMarks(view, spec, hub, r, 23),
      textBlock(view, 'note', meeting.note, { x: hub.x, y: y + r + 8, at: 'top', anchor: 'middle', from: meeting.step }),
    ],
  }
}

function narrow(spec: StreamsSpec, view: View): Scene {
  const { source, streams: [upper, lower], meeting } = spec, levels = { upper: 108, lower: 188 }
  const hub = { x: 256, y: 288 }, r = 54, thick = 36, text = 18, end = 540, neck = end - 36
  const tail = [{ x: 202, y: 316 }, { x: 132, y: 352 }, { x: 164, y: 352 }]
  const course = (level: number, x: number) => [{ x: 2, y: level }, ...curve(share => ({
    x: x - 48 + 48 * Math.sin(share * Math.PI / 2), y: level + 48 - 48 * Math.cos(share * Math.PI / 2),
  })), { x, y: hub.y }]
  return {
    width: 320, height: end, marks: [
      {
        kind: 'path', d: rounded({ left: 0, top: 0, right: 320, bottom: levels.lower + 46 }, 10),
        fill: 'raised', ground: true, role: 'source',
      },
      ...stack(view, { x: text, y: 8 }, [['label', source.when], ['note', source.note]]).marks,
      ...streamMarks(view, upper, { course: course(levels.upper, hub.x + 20), thick, text, note: 'below' }),
      ...streamMarks(view, lower, { course: course(levels.lower, hub.x - 20), thick, text, note: 'below' }),
      ...spanMarks(view, spec, [
        { x: hub.x - 54, y: hub.y }, { x: hub.x - 54, y: neck }, { x: hub.x - 64, y: neck }, { x: hub.x, y: end },
        { x: hub.x + 64, y: neck }, { x: hub.x + 54, y: neck }, { x: hub.x + 54, y: hub.y },
      ], { x: hub.x, y: (hub.y + r + neck) / 2, room: 98 }),
      ...bubbleMarks(spec, view, { left: 0, top: 340, right: 180, bottom: end }, tail, 44),
      ...hubMarks(view, spec, hub, r, 18),
      textBlock(view, 'note', meeting.note, { x: 192, y: 264, at: 'middle', anchor: 'end', from: meeting.step }),
    ],
  }
}

/** What a place grew from, and what it has had the say over since. */
export function streamsScene(spec: StreamsSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
