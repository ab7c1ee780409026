import type { LimitSpec } from '../../../data/exhibits/diagrams/kinds/limit.ts'
import type { Mark, Scene, Shown } from '../../scene.ts'
import type { Box, Point } from '../parts/geometry.ts'
import type { View, Weight } from '../parts/style.ts'
import { circle, rounded } from '../parts/geometry.ts'
import { sizes } from '../parts/style.ts'
import { stack, textBlock } from '../parts/text.ts'

/** A product: a window of a program on a screen. */
function program(view: View, box: Box, weight: Weight, shown: Shown = {}): Mark[] {
  const high = box.bottom - box.top,
    bar = Math.min(high * 0.2, 34),
    width = sizes[view.cut].line[weight]
  const dots = [0.6, 1.35, 2.1].map(at => circle({ x: box.left + bar * at, y: box.top + bar * 0.5 }, bar * 0.19)).join('')
  return [
    {
      kind: 'path',
      d: rounded(box, Math.min(high * 0.08, 12)),
      fill: 'paper',
      stroke: 'ink',
      width,
      ground: true,
      role: 'program',
      ...shown,
    },
    { kind: 'path', d: `M${box.left} ${box.top + bar}H${box.right}`, stroke: 'ink', width: width * 0.7, ...shown },
    { kind: 'path', d: dots, fill: 'ink', ...shown },
  ]
}

/** Programs of growing height, each standing on the ground. */
function growing(view: View, heights: readonly number[], from: Point, gap: number): Mark[] {
  let { x } = from
  return heights.flatMap((height) => {
    const left = x
    x += height * 1.25 + gap
    return program(view, { left, right: left + height * 1.25, top: from.y - height, bottom: from.y }, 'thin')
  })
}

/** The big one's face: the name in a badge, and that it must be there. */
function face({ beyond: { tag, duty, step } }: LimitSpec, view: View, box: Box, size: number): Mark[] {
  const shown = { from: step },
    x = (box.left + box.right) / 2,
    high = box.bottom - box.top
  const y = box.top + high * 0.43,
    badge = { left: x - size * 2.6, right: x + size * 2.6, top: y - size * 0.85, bottom: y + size * 0.85 }
  const centred = { x, at: 'middle', anchor: 'middle', ...shown } as const
  return [
    ...program(view, box, 'main', shown),
    { kind: 'path', d: rounded(badge, size * 0.25), fill: 'chinese', ground: true, role: 'badge', ...shown },
    textBlock(view, 'big', tag, { ...centred, y, size, tone: 'paper', over: true }),
    textBlock(view, 'label', duty, { ...centred, y: box.top + high * 0.78, width: box.right - box.left - 16 }),
  ]
}

/** The ground that all stand on, whose it is, and the limit, which doesn't cut it. */
function ground(spec: LimitSpec, view: View, box: Box, at: number): Mark[] {
  const { step } = spec.limit,
    { main, thin } = sizes[view.cut].line
  return [
    { kind: 'path', d: rounded(box, 6), fill: 'raised', ground: true, role: 'ground' },
    {
      kind: 'path',
      d: `M${at} ${main / 2}V${box.top - main}`,
      stroke: 'ink',
      width: main,
      dash: [thin * 4, thin * 4],
      role: 'limit',
      from: step,
    },
  ]
}

function wide(spec: LimitSpec, view: View, height: number): Scene {
  const {
      ground: { side, name, allows },
      products,
      limit,
    } = spec,
    line = 548,
    shown = { from: limit.step }
  const top = height - 78,
    middle = (top + height) / 2
  return {
    width: 868,
    height,
    marks: [
      ...ground(spec, view, { left: 0, right: 868, top, bottom: height }, line),
      { kind: 'glyph', side, x: 44, y: middle, r: 20 },
      textBlock(view, 'big', name, { x: 84, y: middle, at: 'middle', size: 32, tone: side }),
      textBlock(view, 'big', allows, { x: 240, y: middle, at: 'middle', size: 32 }),
      textBlock(view, 'label', products, { x: 2, y: top - 152, at: 'middle' }),
      ...growing(view, [30, 52, 84, 128], { x: 4, y: top - 3 }, 36),
      ...stack(
        view,
        { x: line + 24, y: 0, ...shown },
        [
          ['label', limit.users],
          ['label', limit.money],
        ],
        8,
      ).marks,
      ...face(spec, view, { left: line + 26, right: 865, top: 70, bottom: top - 3 }, 40),
    ],
  }
}

function narrow(spec: LimitSpec, view: View): Scene {
  const {
      ground: { side, name, allows },
      products,
      limit,
    } = spec,
    line = 130,
    top = 322
  const limits = { x: line + 14, y: 0, width: 320 - line - 14, from: limit.step }
  return {
    width: 320,
    height: top + 84,
    marks: [
      ...ground(spec, view, { left: 0, right: 320, top, bottom: top + 84 }, line),
      { kind: 'glyph', side, x: 24, y: top + 24, r: 12 },
      textBlock(view, 'big', name, { x: 46, y: top + 24, at: 'middle', size: 20, tone: side }),
      textBlock(view, 'big', allows, { x: 12, y: top + 60, at: 'middle', size: 19 }),
      textBlock(view, 'label', products, { x: 2, y: top - 74, at: 'bottom', width: line - 14 }),
      ...growing(view, [15, 26, 42], { x: 2, y: top - 2 }, 9),
      ...stack(
        view,
        limits,
        [
          ['label', limit.users, { size: 14 }],
          ['label', limit.money, { size: 14 }],
        ],
        6,
      ).marks,
      ...face(spec, view, { left: line + 16, right: 318, top: 118, bottom: top - 2 }, 26),
    ],
  }
}

/** Products on one ground, and the limit from which on the biggest have to name it. */
export function limitScene(spec: LimitSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
