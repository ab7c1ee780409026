import type { LimitSpec } from '../../../data/exhibits/diagrams/kinds/limit.ts'
import type { Mark, Scene, Shown } from '../../scene.ts'
import type { Box, Point } from '../parts/geometry.ts'
import type { View, Weight } from '../parts/style.ts'
import { arrow } from '../parts/arrow.ts'
import { circle, rounded } from '../parts/geometry.ts'
import { sizes } from '../parts/style.ts'
import { stack, textBlock } from '../parts/text.ts'

/** A product: a window of a program on a screen. */
function program(view: View, box: Box, weight: Weight, shown: Shown = {}): Mark[] {
  const high = box.bottom - box.top,
    bar = Math.min(high * 0.24, 30),
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

/** Small programs side by side, each standing on the ground. */
function small(view: View, heights: readonly number[], from: Point, gap: number): Mark[] {
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
  const y = box.top + high * 0.36,
    badge = { left: x - size * 2.6, right: x + size * 2.6, top: y - size * 0.85, bottom: y + size * 0.85 }
  const centred = { x, at: 'middle', anchor: 'middle', ...shown } as const
  return [
    ...program(view, box, 'main', shown),
    { kind: 'path', d: rounded(badge, size * 0.25), fill: 'chinese', ground: true, role: 'badge', ...shown },
    textBlock(view, 'big', tag, { ...centred, y, size, tone: 'paper', over: true }),
    textBlock(view, 'label', duty, { ...centred, y: box.top + high * 0.7, width: box.right - box.left - 26 }),
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
  const { ground: { side, name, allows }, products, limit } = spec, line = 330, shown = { from: limit.step }
  const top = height - 70, middle = (top + height) / 2, tower = { left: 612, right: 865, top: 3, bottom: top - 3 }
  const feet = stack(view, { x: line + 14, y: 0, ...shown }, [
    ['label', limit.users, { size: 18 }],
    ['label', limit.money, { size: 18 }],
  ], 4)
  return {
    width: 868,
    height,
    marks: [
      ...ground(spec, view, { left: 0, right: 868, top, bottom: height }, line),
      { kind: 'glyph', side, x: 40, y: middle, r: 20 },
      textBlock(view, 'big', name, { x: 78, y: middle, at: 'middle', size: 32, tone: side }),
      textBlock(view, 'big', allows, { x: 234, y: middle, at: 'middle', size: 32 }),
      textBlock(view, 'label', products, { x: 2, y: top - 58, at: 'bottom' }),
      ...small(view, [18, 26, 20, 32, 23, 29, 38, 26], { x: 2, y: top - 2 }, 8),
      textBlock(view, 'label', limit.grows, { x: 2, y: 124, at: 'bottom', ...shown }),
      arrow(view, { x: 4, y: 146 }, { x: tower.left - 14, y: 146 }, { weight: 'bold', tone: 'muted', role: 'grows', ...shown }),
      ...feet.marks.map(mark => ({ ...mark, y: mark.y + top - 14 - feet.box.bottom })),
      ...face(spec, view, tower, 44),
    ],
  }
}

function narrow(spec: LimitSpec, view: View): Scene {
  const { ground: { side, name, allows }, products, limit } = spec, line = 176, top = 330, shown = { from: limit.step }
  const limits = { x: line - 8, y: 0, width: line - 8, anchor: 'end', ...shown } as const
  const feet = stack(view, limits, [['label', limit.users, { size: 13 }], ['label', limit.money, { size: 13 }]], 4)
  return {
    width: 320,
    height: top + 84,
    marks: [
      ...ground(spec, view, { left: 0, right: 320, top, bottom: top + 84 }, line),
      { kind: 'glyph', side, x: 24, y: top + 24, r: 12 },
      textBlock(view, 'big', name, { x: 46, y: top + 24, at: 'middle', size: 20, tone: side }),
      textBlock(view, 'big', allows, { x: 12, y: top + 60, at: 'middle', size: 19 }),
      textBlock(view, 'label', products, { x: 2, y: top - 160, at: 'bottom', width: line - 14 }),
      ...small(view, [11, 16, 13, 19, 14, 22], { x: 2, y: top - 2 }, 6),
      textBlock(view, 'label', limit.grows, { x: 2, y: 62, at: 'bottom', width: line - 14, ...shown }),
      arrow(view, { x: 4, y: 82 }, { x: line + 10, y: 82 }, { weight: 'bold', tone: 'muted', role: 'grows', ...shown }),
      ...feet.marks.map(mark => ({ ...mark, y: mark.y + top - 44 - feet.box.bottom })),
      ...face(spec, view, { left: line + 20, right: 318, top: 2, bottom: top - 2 }, 22),
    ],
  }
}

/** Many small products on one ground, and beyond a limit a towering one that has to name it. */
export function limitScene(spec: LimitSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
