import type { LimitSpec } from '../../../data/exhibits/diagrams/kinds/limit.ts'
import type { Mark, Scene, Shown } from '../../scene.ts'
import type { Box, Point } from '../parts/geometry.ts'
import type { View } from '../parts/style.ts'
import { arrow } from '../parts/arrow.ts'
import { circle, n, rounded } from '../parts/geometry.ts'
import { sizes } from '../parts/style.ts'
import { stack, textBlock } from '../parts/text.ts'

/** Where things are: products' boxes from small to big, the limit behind so many of them, and the ground on which all stand. */
interface Row {
  readonly heights: readonly number[]
  /** How many are below the limit. */
  readonly below: number
  /** A product's width for its height. */
  readonly aspect: number
  readonly gap: number
  readonly base: number
  /** The size of the name on each that has to show it. */
  readonly names: readonly number[]
}

/** The products' boxes on the ground between two edges: side by side, with a wider gap for the limit, the biggest at the right. */
function boxesOf({ heights, below, aspect, gap, base }: Row, left: number, right: number): Box[] {
  let x = left
  return heights.map((height, index) => {
    if (index === below) x += gap
    if (index === heights.length - 1) x = right - height * aspect
    const box = { left: x, right: x + height * aspect, top: base - height, bottom: base }
    x = box.right + gap
    return box
  })
}

/** A product: a window of a program on a screen, and the model's sign at work in it. */
function program({ ground: { side } }: LimitSpec, view: View, box: Box, lift: number): Mark[] {
  const high = box.bottom - box.top, bar = Math.min(high * 0.2, 26), width = sizes[view.cut].line.thin
  const dots = [0.62, 1.4, 2.18].map(at => circle({ x: box.left + bar * at, y: box.top + bar * 0.52 }, bar * 0.2)).join('')
  const room = high - bar, r = (box.right - box.left) * (lift < 0.5 ? 0.125 : 0.16)
  return [
    { kind: 'path', d: rounded(box, Math.min(high * 0.08, 10)), fill: 'paper', stroke: 'ink', width, ground: true, role: 'program' },
    { kind: 'path', d: `M${n(box.left)} ${n(box.top + bar)}H${n(box.right)}`, stroke: 'ink', width: width * 0.7 },
    { kind: 'path', d: dots, fill: 'ink' },
    { kind: 'glyph', side, x: (box.left + box.right) / 2, y: box.bottom - room * lift, r },
  ]
}

/** The name on a product's front, broader than the product: it can't be overlooked. */
function badge({ beyond: { tag }, ground: { side } }: LimitSpec, view: View, box: Box, size: number, shown: Shown): Mark[] {
  const x = (box.left + box.right) / 2, high = box.bottom - box.top, y = box.top + high * 0.4
  const half = (box.right - box.left) / 2 + size * 0.16
  const plate = { left: x - half, right: x + half, top: y - size * 0.72, bottom: y + size * 0.72 }
  return [
    { kind: 'path', d: rounded(plate, size * 0.16), fill: side, ground: true, role: 'badge', ...shown },
    textBlock(view, 'big', tag, { x, y, at: 'middle', anchor: 'middle', size, tone: 'paper', over: true, ...shown }),
  ]
}

function row(spec: LimitSpec, view: View, boxes: readonly Box[], { below, names }: Row): Mark[] {
  return boxes.flatMap((box, index) => [
    ...program(spec, view, box, index < below ? 0.5 : 0.27),
    ...(index < below ? [] : badge(spec, view, box, names[index - below]!, { from: spec.beyond.step })),
  ])
}

/** The limit: what it is by either measure, and below these words its line, down to the ground. */
function limitMarks({ limit: { users, money, step } }: LimitSpec, view: View, at: Point, base: number, x: number): Mark[] {
  const isWide = view.cut === 'wide', size = isWide ? 22 : 16, { main } = sizes[view.cut].line, shown = { from: step }
  const measures = [['label', users, { size }], ['label', money, { size }]] as const
  const label = stack(view, { x, y: at.y, anchor: 'middle', ...shown }, measures, isWide ? 4 : 2)
  const d = `M${n(at.x)} ${n(label.box.bottom + main + 4)}V${n(base - main)}`
  return [...label.marks, { kind: 'path', d, stroke: 'ink', width: main, dash: [main * 2.2, main * 2.2], role: 'limit', ...shown }]
}

/** The ground on which all stand, and what it lets them do. */
function groundMarks({ ground: { side, allows } }: LimitSpec, view: View, box: Box, size: number): Mark[] {
  const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2, at: 'middle', anchor: 'middle' } as const
  return [
    { kind: 'path', d: rounded(box, 6), fill: side, ground: true, role: 'ground' },
    textBlock(view, 'big', allows, { ...middle, size, tone: 'paper', over: true }),
  ]
}

function wide(spec: LimitSpec, view: View, height: number): Scene {
  const { products, limit, beyond } = spec, top = height - 98, shown = { from: limit.step }
  const plan: Row = { heights: [34, 54, 78, 110, 138, 256], below: 4, aspect: 1.09, gap: 17, base: top - 2, names: [34, 56] }
  const boxes = boxesOf(plan, 2, 856), at = boxes[3]!.right + plan.gap
  return {
    width: 868,
    height,
    marks: [
      ...groundMarks(spec, view, { left: 0, right: 868, top, bottom: top + 58 }, 36),
      ...row(spec, view, boxes, plan),
      ...limitMarks(spec, view, { x: at, y: 0 }, top, at),
      textBlock(view, 'label', products, { x: 2, y: top - 106, at: 'bottom', size: 22, width: 200 }),
      textBlock(view, 'label', beyond.duty, { x: at + 18, y: top - plan.heights[4]! - 8, at: 'bottom', from: beyond.step }),
      textBlock(view, 'label', limit.grows, { x: 0, y: height, at: 'bottom', size: 22, ...shown }),
      arrow(view, { x: 296, y: height - 13 }, { x: 868, y: height - 13 }, { tone: 'muted', role: 'grows', ...shown }),
    ],
  }
}

function narrow(spec: LimitSpec, view: View): Scene {
  const { products, limit, beyond } = spec, top = 262, shown = { from: limit.step }
  const plan: Row = { heights: [24, 36, 52, 88, 148], below: 3, aspect: 0.77, gap: 8, base: top - 2, names: [17, 27] }
  const boxes = boxesOf(plan, 2, 314), at = boxes[2]!.right + plan.gap
  return {
    width: 320,
    height: top + 84,
    marks: [
      ...groundMarks(spec, view, { left: 0, right: 320, top, bottom: top + 48 }, 20),
      ...row(spec, view, boxes, plan),
      ...limitMarks(spec, view, { x: at, y: 0 }, top, 160),
      textBlock(view, 'label', products, { x: 2, y: top - 62, at: 'bottom', width: at - 10 }),
      textBlock(view, 'label', beyond.duty, { x: at + 9, y: 50, at: 'top', from: beyond.step }),
      textBlock(view, 'note', limit.grows, { x: 0, y: top + 78, at: 'bottom', ...shown }),
      arrow(view, { x: 204, y: top + 69 }, { x: 318, y: top + 69 }, { tone: 'muted', role: 'grows', ...shown }),
    ],
  }
}

/** Products of all sizes on one ground with the same sign in them, and beyond a limit its name on their fronts. */
export function limitScene(spec: LimitSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
