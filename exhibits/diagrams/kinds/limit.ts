import type { LimitSpec } from '../../../data/exhibits/diagrams/kinds/limit.ts'
import type { Mark, Scene, Shown } from '../../scene.ts'
import type { Box } from '../parts/geometry.ts'
import type { View } from '../parts/style.ts'
import { circle, n, rounded } from '../parts/geometry.ts'
import { sizes } from '../parts/style.ts'
import { stack, textBlock } from '../parts/text.ts'

/** Where products are: from small to big, the limit behind so many of them, on the ground on which all stand. */
interface Row {
  readonly heights: readonly number[]
  /** How many are below the limit. */
  readonly below: number
  /** A product's width for its height. */
  readonly aspect: number
  readonly gap: number
  readonly base: number
}

/** The products' boxes on the ground from some edge on: side by side, with twice the gap for the limit. */
function boxesOf({ heights, below, aspect, gap, base }: Row, left: number): Box[] {
  let x = left
  return heights.map((height, index) => {
    if (index === below) x += gap
    const box = { left: x, right: x + height * aspect, top: base - height, bottom: base }
    x = box.right + gap
    return box
  })
}

/** A product: a window of a program on a screen, and the model's sign at work in it. */
function program({ ground: { side } }: LimitSpec, view: View, box: Box, lift: number): Mark[] {
  const high = box.bottom - box.top, bar = Math.min(high * 0.2, 26), width = sizes[view.cut].line.thin
  const dots = [0.62, 1.4, 2.18].map(at => circle({ x: box.left + bar * at, y: box.top + bar * 0.52 }, bar * 0.2)).join('')
  return [
    { kind: 'path', d: rounded(box, Math.min(high * 0.08, 10)), fill: 'paper', stroke: 'ink', width, ground: true, role: 'program' },
    { kind: 'path', d: `M${n(box.left)} ${n(box.top + bar)}H${n(box.right)}`, stroke: 'ink', width: width * 0.7 },
    { kind: 'path', d: dots, fill: 'ink' },
    { kind: 'glyph', side, x: (box.left + box.right) / 2, y: box.bottom - (high - bar) * lift, r: high * 0.15 },
  ]
}

/** The name on a product's front, nearly as broad as it: it can't be overlooked. */
function badge({ beyond: { tag }, ground: { side } }: LimitSpec, view: View, box: Box, shown: Shown): Mark[] {
  const x = (box.left + box.right) / 2, high = box.bottom - box.top, y = box.top + high * 0.4, size = high * 0.17
  const half = high * 0.44, plate = { left: x - half, right: x + half, top: y - size * 0.72, bottom: y + size * 0.72 }
  return [
    { kind: 'path', d: rounded(plate, size * 0.16), fill: side, ground: true, role: 'badge', ...shown },
    textBlock(view, 'big', tag, { x, y, at: 'middle', anchor: 'middle', size, tone: 'paper', over: true, ...shown }),
  ]
}

function row(spec: LimitSpec, view: View, boxes: readonly Box[], { below }: Row): Mark[] {
  return boxes.flatMap((box, index) => [
    ...program(spec, view, box, index < below ? 0.5 : 0.28),
    ...(index < below ? [] : badge(spec, view, box, { from: spec.beyond.step })),
  ])
}

/** The limit: a post on the ground, and on it a board with either measure. */
function limitMarks({ limit: { users, money, step } }: LimitSpec, view: View, x: number, base: number): Mark[] {
  const isWide = view.cut === 'wide', size = isWide ? 22 : 15, { main, thin } = sizes[view.cut].line, shown = { from: step }
  const pad = isWide ? 12 : 7, look = { size, width: isWide ? 500 : 200 }
  const measures = [['label', users, look], ['label', money, look]] as const
  const { marks, box } = stack(view, { x, y: pad + thin / 2, anchor: 'middle', ...shown }, measures, isWide ? 4 : 2)
  const board = { left: box.left - pad, right: box.right + pad, top: thin / 2, bottom: box.bottom + pad }
  return [
    { kind: 'path', d: `M${n(x)} ${n(board.bottom)}V${n(base - main / 2)}`, stroke: 'ink', width: main * 1.6, role: 'limit', ...shown },
    { kind: 'path', d: rounded(board, 6), fill: 'paper', stroke: 'ink', width: thin, ground: true, role: 'board', ...shown },
    ...marks,
  ]
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
  const { products, beyond } = spec, top = height - 118
  const plan: Row = { heights: [64, 96, 144, 216], below: 2, aspect: 1.06, gap: 76, base: top - 2 }
  const boxes = boxesOf(plan, 2), at = boxes[1]!.right + plan.gap, over = { y: height, at: 'bottom' } as const
  return {
    width: 868,
    height,
    marks: [
      ...groundMarks(spec, view, { left: 0, right: 868, top, bottom: top + 76 }, 44),
      ...row(spec, view, boxes, plan),
      ...limitMarks(spec, view, at, top),
      textBlock(view, 'label', products, { ...over, x: 0, size: 22 }),
      textBlock(view, 'label', beyond.duty, { ...over, x: 868, anchor: 'end', size: 22, from: beyond.step }),
    ],
  }
}

function narrow(spec: LimitSpec, view: View): Scene {
  const { products, beyond } = spec, top = 228
  const plan: Row = { heights: [40, 56, 80, 112], below: 2, aspect: 0.92, gap: 12, base: top - 2 }
  const boxes = boxesOf(plan, 2), at = boxes[1]!.right + plan.gap
  return {
    width: 320,
    height: top + 102,
    marks: [
      ...groundMarks(spec, view, { left: 0, right: 320, top, bottom: top + 48 }, 20),
      ...row(spec, view, boxes, plan),
      ...limitMarks(spec, view, at, top),
      textBlock(view, 'label', products, { x: 0, y: top + 58, at: 'top', width: 120 }),
      textBlock(view, 'label', beyond.duty, { x: 316, y: top + 58, at: 'top', anchor: 'end', width: 160, from: beyond.step }),
    ],
  }
}

/** Products of all sizes on one ground with the same sign in them, and beyond a limit its name on their fronts. */
export function limitScene(spec: LimitSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
