import type { AimsSpec } from '../../../data/exhibits/diagrams/kinds/aims.ts'
import type { Mark, Scene } from '../../scene.ts'
import type { Point } from '../parts/geometry.ts'
import type { View } from '../parts/style.ts'
import { arrow } from '../parts/arrow.ts'
import { circle, n } from '../parts/geometry.ts'
import { die, useIcon } from '../parts/icons-uses.ts'
import { line } from '../parts/shapes.ts'
import { sizes } from '../parts/style.ts'
import { stack, textBlock, textBox } from '../parts/text.ts'

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

/** A die that bounces along and comes to rest. */
function thrown({ far }: AimsSpec, view: View, from: Point, to: Point, size: number): Mark[] {
  const width = sizes[view.cut].line.main, shown = { from: far.throw.step, role: 'throw' }, way = to.x - from.x
  const [one, two] = [0.5, 0.34].map(share => way * share) as [number, number]
  const hop = (across: number) => `q${n(across / 2)} ${n(-across * 0.6)} ${n(across)} 0`
  return [
    { kind: 'path', d: `M${from.x} ${from.y}${hop(one)}${hop(two)}`, stroke: far.side, width, dash: [width * 2, width * 1.9], ...shown },
    die(far.side, { x: to.x, y: to.y - size * 0.15 }, size, { from: far.throw.step }),
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
  const target = { x: 764, y: 100 }, lane = 102, low = { x: 44, y: height - 60 }
  const between = { x: 572, at: 'middle', anchor: 'middle', from: far.distance.step } as const
  const outline = { x: target.x, y: target.y + 17, at: 'top', anchor: 'middle', from: far.outline.step } as const
  return {
    width: 868,
    height,
    marks: [
      ...vague(spec, view, target, 100),
      textBlock(view, 'note', far.outline.words, outline),
      textBlock(view, 'big', far.name, { x: 0, y: 0, at: 'top', tone: far.side, size: 26 }),
      { kind: 'glyph', side: far.side, x: 38, y: lane - 14, r: 36 },
      textBlock(view, 'label', far.distance.words, { ...between, y: lane - 14, size: 22 }),
      ...thrown(spec, view, { x: 84, y: lane }, { x: 452, y: lane }, 46),
      textBlock(view, 'big', far.throw.words, { x: 0, y: lane + 36, at: 'top', size: 24, from: far.throw.step }),
      textBlock(view, 'big', near.name, { x: 0, y: low.y - 70, at: 'bottom', tone: near.side, size: 26, ...close }),
      ...reached(spec, view, low, 36, [232, 280], 66),
      line(view, [{ x: 438, y: low.y - 56 }, { x: 438, y: low.y + 56 }], close),
      textBlock(view, 'label', near.advice, { x: 462, y: low.y, at: 'middle', size: 22, ...close }),
    ],
  }
}

function narrow(spec: AimsSpec, view: View): Scene {
  const { far, near } = spec, close = { from: near.step }
  const lane = 90, target = { x: 262, y: 58 }, low = { x: 30, y: 312 }
  const bet = textBlock(view, 'label', far.throw.words, { x: 0, y: 152, at: 'top', from: far.throw.step })
  return {
    width: 320,
    height: 430,
    marks: [
      ...vague(spec, view, target, 56),
      textBlock(view, 'note', far.outline.words, { x: 320, y: 124, at: 'top', anchor: 'end', from: far.outline.step }),
      textBlock(view, 'label', far.name, { x: 0, y: 0, at: 'top', tone: far.side }),
      { kind: 'glyph', side: far.side, x: 24, y: lane - 12, r: 20 },
      textBlock(view, 'note', far.distance.words, { x: 178, y: 14, at: 'top', anchor: 'middle', from: far.distance.step }),
      ...thrown(spec, view, { x: 50, y: lane }, { x: 156, y: lane }, 26),
      bet,
      textBlock(view, 'label', near.name, { x: 0, y: textBox(bet, view).bottom + 54, at: 'bottom', tone: near.side, ...close }),
      ...reached(spec, view, low, 22, [136, 172], 62),
      ...stack(view, { x: 0, y: 390, ...close }, [['note', near.advice]]).marks,
    ],
  }
}

/** A die thrown at something far and vague, and arrows that reach what is near. */
export function aimsScene(spec: AimsSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
