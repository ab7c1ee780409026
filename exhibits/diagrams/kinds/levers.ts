import type { LeversSpec } from '../../../data/exhibits/diagrams/kinds/levers.ts'
import type { Words } from '../../../data/figures/wording.ts'
import type { Mark, Scene } from '../../scene.ts'
import type { Point } from '../parts/geometry.ts'
import type { View } from '../parts/style.ts'
import type { Placed } from '../parts/text.ts'
import { arrow } from '../parts/arrow.ts'
import { n, rounded } from '../parts/geometry.ts'
import { icon } from '../parts/icons.ts'
import { priceTag } from '../parts/price-tag.ts'
import { sizes } from '../parts/style.ts'
import { textBlock } from '../parts/text.ts'

/** The place of a chip that isn't there. */
function missing({ squeeze }: LeversSpec, view: View, { x, y }: Point, size: number): Mark[] {
  const half = size / 2
  const d = rounded({ left: x - half, right: x + half, top: y - half, bottom: y + half }, 6)
  return [
    { kind: 'path', d, stroke: 'muted', width: sizes[view.cut].line.thin, dash: [7, 8], ground: true, role: 'missing' },
    textBlock(view, 'note', squeeze.missing, { x, y, at: 'middle', anchor: 'middle', tone: 'muted' }),
  ]
}

/** A drop that is squeezed out, its tip at a point. */
function drop({ x, y }: Point, r: number): string {
  return `M${n(x)} ${n(y)}C${n(x + r * 0.4)} ${n(y + r)} ${n(x + r)} ${n(y + r * 1.3)} ${n(x + r)} ${n(y + r * 2)}`
    + `A${n(r)} ${n(r)} 0 0 1 ${n(x - r)} ${n(y + r * 2)}C${n(x - r)} ${n(y + r * 1.3)} ${n(x - r * 0.4)} ${n(y + r)} ${n(x)} ${n(y)}Z`
}

/** A chip in a press from which drops fall. */
function pressed({ side }: LeversSpec, view: View, { x, y }: Point, size: number): Mark[] {
  const half = size * 0.66, thick = size * 0.2, reach = size * 0.46
  const plate = (top: number): Mark => ({
    kind: 'path',
    d: rounded({ left: x - half, right: x + half, top, bottom: top + thick }, 4),
    fill: side,
    ground: true,
    role: 'plate',
  })
  return [
    arrow(view, { x, y: y - reach - thick - size * 0.36 }, { x, y: y - reach - thick + 4 }, { tone: side, weight: 'bold' }),
    plate(y - reach - thick),
    icon('chip', { x, y }, size * 0.98, { tone: 'ink' }),
    plate(y + reach),
    ...[-1, 1].map((way): Mark => ({ kind: 'path', d: drop({ x: x + way * half * 0.98, y: y - size * 0.16 }, size * 0.09), fill: side })),
  ]
}

/** An open lock from which arrows go out to those who are named. */
function opened({ side, open }: LeversSpec, view: View, lock: Point, size: number, names: { x: number, step: number }): Mark[] {
  const shown = { from: open.step }
  return [
    icon('open-lock', lock, size, { tone: side, ...shown }),
    ...open.to.flatMap((who, index): Mark[] => {
      const y = lock.y + (index - 1) * names.step, from = { x: lock.x + size * 0.5, y: lock.y + (index - 1) * names.step * 0.4 }
      return [
        arrow(view, from, { x: names.x - 8, y }, { tone: side, weight: 'thin', ...shown }),
        textBlock(view, 'note', who, { x: names.x, y, at: 'middle', ...shown }),
      ]
    }),
  ]
}

/** A price tag's measures, and how far it is pressed down. */
interface FallingTag {
  readonly width: number
  readonly height: number
  readonly fall: number
}

/** A price tag that is pressed down from where it hung. */
function falling({ price, side }: LeversSpec, view: View, { x, y }: Point, tag: FallingTag): Mark[] {
  const { step } = price, { text } = sizes[view.cut]
  const words = (text: Words, at: number, size: number, more: Pick<Placed, 'from' | 'until' | 'tone'>) => textBlock(
    view, size > sizes[view.cut].text.label ? 'big' : 'label', text,
    { x: 0, y: tag.height * at, at: 'middle', anchor: 'middle', size, tone: 'paper', over: true, ...more },
  )
  return [
    {
      kind: 'group', role: 'before', x, y, from: step, children: [
        ...priceTag(tag, 'raised'),
        words(price.before, 0.6, text.label, { tone: 'muted' }),
      ],
    },
    {
      kind: 'group', role: 'price', x, y, moves: [{ step, dy: tag.fall }], children: [
        ...priceTag(tag, side, true),
        words(price.before, 0.6, text.label, { until: step }),
        words(price.whose, 0.4, text.note, { from: step }),
        words(price.after, 0.7, text.big * 1.2, { from: step }),
      ],
    },
  ]
}

/** Whose advantage is another, as a tag of no side. */
function unlike({ price }: LeversSpec, view: View, { x, y }: Point, size: number): Mark[] {
  const tag = { width: size, height: size * 0.84 }
  return [
    { kind: 'group', x: x + size / 2, y: y - tag.height / 2, from: price.step, children: priceTag(tag, 'other') },
    textBlock(view, 'note', price.unlike, { x: x + size + 14, y, at: 'middle', from: price.step }),
  ]
}

function wide(spec: LeversSpec, view: View, height: number): Scene {
  const { squeeze, open, price } = spec
  const tag = { width: 268, height: 100, fall: 168 }, x = 434, top = 24, row = 122
  const press = { tone: spec.side, weight: 'bold', from: price.step, role: 'press' } as const
  return {
    width: 868,
    height,
    marks: [
      textBlock(view, 'big', squeeze.name, { x: 0, y: 0, at: 'top' }),
      ...missing(spec, view, { x: 48, y: row }, 92),
      ...pressed(spec, view, { x: 190, y: row }, 86),
      textBlock(view, 'label', squeeze.press, { x: 0, y: 204, at: 'top' }),
      textBlock(view, 'big', open.name, { x: 620, y: 0, at: 'top', from: open.step }),
      ...opened(spec, view, { x: 652, y: row }, 96, { x: 736, step: 38 }),
      textBlock(view, 'label', open.note, { x: 620, y: 204, at: 'top', from: open.step }),
      ...falling(spec, view, { x, y: top }, tag),
      arrow(view, { x: 272, y: row + 20 }, { x: x - 92, y: top + tag.fall - 8 }, { bend: -16, ...press }),
      arrow(view, { x: 596, y: row + 20 }, { x: x + 92, y: top + tag.fall - 8 }, { bend: 16, ...press }),
      textBlock(view, 'note', price.note, { x, y: height, at: 'bottom', anchor: 'middle', from: price.step }),
      ...unlike(spec, view, { x: 0, y: height - 26 }, 44),
    ],
  }
}

function narrow(spec: LeversSpec, view: View): Scene {
  const { squeeze, open, price } = spec
  const tag = { width: 186, height: 76, fall: 108 }, x = 160, top = 402, row = 94
  const press = { tone: spec.side, weight: 'bold', from: price.step, role: 'press' } as const
  return {
    width: 320,
    height: 690,
    marks: [
      textBlock(view, 'big', squeeze.name, { x: 0, y: 0, at: 'top' }),
      ...missing(spec, view, { x: 40, y: row }, 78),
      ...pressed(spec, view, { x: 148, y: row }, 66),
      textBlock(view, 'label', squeeze.press, { x: 210, y: row, at: 'middle', width: 110 }),
      textBlock(view, 'big', open.name, { x: 0, y: 186, at: 'top', from: open.step }),
      ...opened(spec, view, { x: 36, y: 266 }, 70, { x: 104, step: 32 }),
      textBlock(view, 'label', open.note, { x: 0, y: 326, at: 'top', from: open.step }),
      ...falling(spec, view, { x, y: top }, tag),
      arrow(view, { x: 30, y: top + 20 }, { x: x - 62, y: top + tag.fall - 8 }, { bend: 22, ...press }),
      arrow(view, { x: 290, y: top + 20 }, { x: x + 62, y: top + tag.fall - 8 }, { bend: -22, ...press }),
      textBlock(view, 'note', price.note, { x, y: top + tag.fall + tag.height + 10, at: 'top', anchor: 'middle', from: price.step }),
      ...unlike(spec, view, { x: 0, y: 666 }, 36),
    ],
  }
}

/** What presses the price of use down. */
export function leversScene(spec: LeversSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
