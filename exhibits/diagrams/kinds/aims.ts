import type { AimsSpec } from '../../../data/exhibits/diagrams/kinds/aims.ts'
import type { Mark, Scene } from '../../scene.ts'
import type { Point } from '../parts/geometry.ts'
import type { View } from '../parts/style.ts'
import { arrow } from '../parts/arrow.ts'
import { circle, n } from '../parts/geometry.ts'
import { die, useIcon } from '../parts/icons-uses.ts'
import { line } from '../parts/shapes.ts'
import { sizes } from '../parts/style.ts'
import { textBlock } from '../parts/text.ts'

/** What is far off: rings that fade outwards, since nobody knows where it ends, its name and why. */
function vague({ far }: AimsSpec, view: View, middle: Point, r: number): Mark[] {
  const { thin } = sizes[view.cut].line, size = r * 0.42
  const rings = [1, 0.86, 0.72].map((share, index): Mark => ({
    kind: 'path',
    d: circle(middle, r * share),
    stroke: 'other',
    width: thin * (0.8 + index * 0.3),
    dash: [0.1, thin * (4 - index * 0.7)],
    ground: true,
    role: 'ring',
    opacity: 0.6 + index * 0.2,
  }))
  // A full-width question mark is blank on its right.
  const x = middle.x + (view.locale === 'zh' ? size * 0.2 : 0), y = middle.y - (view.cut === 'wide' ? r * 0.12 : 0)
  const name = textBlock(view, 'big', far.target, { x, y, at: 'middle', anchor: 'middle', tone: 'muted', size })
  return [...rings, name]
}

/** A die thrown in one arc, and the long way that is left to the target from where it has come down. */
function thrown({ far }: AimsSpec, view: View, from: Point, to: Point, size: number, edge: number): Mark[] {
  const width = sizes[view.cut].line.main, shown = { from: far.throw.step, role: 'throw' }, way = to.x - from.x
  const d = `M${n(from.x)} ${n(from.y)}q${n(way * 0.5)} ${n(-way * 0.42)} ${n(way - size * 0.5)} ${n(to.y - from.y - size * 0.5)}`
  return [
    { kind: 'path', d, stroke: far.side, width, dash: [width * 2, width * 1.9], ...shown },
    die(far.side, to, size, { from: far.throw.step }),
    arrow(view, { x: to.x + size * 0.8, y: to.y }, { x: edge - 8, y: to.y }, {
      tone: 'muted',
      weight: 'thin',
      heads: 'both',
      from: far.throw.step,
    }),
  ]
}

/** What is near: an arrow to each picture, with its name beside it. */
function reached({ near }: AimsSpec, view: View, sign: Point, r: number, xs: readonly [number, number], gap: number): Mark[] {
  const shown = { from: near.step }, size = gap * 0.84, bold = { tone: near.side, weight: 'bold', ...shown } as const
  return [
    { kind: 'glyph', side: near.side, ...sign, r, ...shown },
    ...near.targets.flatMap(({ name, use }, index): Mark[] => {
      const turn = index ? 1 : -1, y = sign.y + turn * gap / 2
      return [
        arrow(view, { x: sign.x + r * 1.2, y: sign.y + turn * r * 0.45 }, { x: xs[0] - size * 0.5 - 10, y }, bold),
        useIcon(use, near.side, { x: xs[0], y }, size, shown),
        textBlock(view, 'label', name, { x: xs[1], y, at: 'middle', ...(view.cut === 'wide' && { size: 24 }), ...shown }),
      ]
    }),
  ]
}

function wide(spec: AimsSpec, view: View, height: number): Scene {
  const { far, near } = spec, close = { from: near.step }
  const target = { x: 776, y: 92 }, r = 88, lane = 100, middle = 182, low = { x: 44, y: height - 82 }
  const between = { x: 524, at: 'bottom', anchor: 'middle', from: far.distance.step } as const
  const outline = { x: target.x, y: target.y + 14, at: 'top', anchor: 'middle', from: far.outline.step } as const
  return {
    width: 868,
    height,
    marks: [
      ...vague(spec, view, target, r),
      textBlock(view, 'note', far.outline.words, outline),
      textBlock(view, 'big', far.name, { x: 0, y: 0, at: 'top', tone: far.side, size: 26 }),
      { kind: 'glyph', side: far.side, x: 38, y: lane - 6, r: 36 },
      textBlock(view, 'label', far.distance.words, { ...between, y: lane - 14, size: 22 }),
      ...thrown(spec, view, { x: 84, y: lane - 6 }, { x: 330, y: lane }, 46, target.x - r),
      textBlock(view, 'big', far.throw.words, { x: 0, y: lane + 36, at: 'top', size: 24, from: far.throw.step }),
      line(view, [{ x: 0, y: middle }, { x: 868, y: middle }], { tone: 'line', ...close }),
      textBlock(view, 'big', near.name, { x: 0, y: middle + 10, at: 'top', tone: near.side, size: 26, ...close }),
      ...reached(spec, view, low, 34, [250, 304], 84),
    ],
  }
}

function narrow(spec: AimsSpec, view: View): Scene {
  const { far, near } = spec, close = { from: near.step }
  const lane = 90, target = { x: 260, y: 62 }, r = 56, middle = 206, low = { x: 30, y: 304 }
  return {
    width: 320,
    height: 376,
    marks: [
      ...vague(spec, view, target, r),
      textBlock(view, 'note', far.outline.words, { x: 320, y: 124, at: 'top', anchor: 'end', from: far.outline.step }),
      textBlock(view, 'label', far.name, { x: 0, y: 0, at: 'top', tone: far.side }),
      { kind: 'glyph', side: far.side, x: 22, y: lane - 6, r: 20 },
      textBlock(view, 'note', far.distance.words, { x: 164, y: lane - 10, at: 'bottom', anchor: 'middle', from: far.distance.step }),
      ...thrown(spec, view, { x: 46, y: lane - 8 }, { x: 108, y: lane }, 24, target.x - r),
      textBlock(view, 'label', far.throw.words, { x: 0, y: 152, at: 'top', from: far.throw.step }),
      line(view, [{ x: 0, y: middle }, { x: 320, y: middle }], { tone: 'line', ...close }),
      textBlock(view, 'label', near.name, { x: 0, y: middle + 14, at: 'top', tone: near.side, ...close }),
      ...reached(spec, view, low, 22, [136, 176], 70),
    ],
  }
}

/** A die thrown at something far and vague, which falls short of it, and arrows that reach what is near. */
export function aimsScene(spec: AimsSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
