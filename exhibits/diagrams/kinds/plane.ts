import type { PlaneSpec } from '../../../data/exhibits/diagrams/kinds/plane.ts'
import type { Mark, Scene } from '../../scene.ts'
import type { Box } from '../parts/geometry.ts'
import type { View } from '../parts/style.ts'
import { arrow } from '../parts/arrow.ts'
import { rounded } from '../parts/geometry.ts'
import { line } from '../parts/shapes.ts'
import { sizes } from '../parts/style.ts'
import { stack, textBlock } from '../parts/text.ts'

/** The whole plane and the field in it: the rim is what is left at its top and right. */
interface Frame {
  readonly outer: Box
  readonly field: Box
}

/** The rim: the duty along its top, the tag again and again down its side. */
function rim({ rim: own }: PlaneSpec, view: View, { outer, field }: Frame): Mark[] {
  const shown = { from: own.step }
  const tags = Math.floor((outer.bottom - field.top) / (sizes[view.cut].text.caption * 2.1))
  const pitch = (outer.bottom - field.top) / tags
  const over = { at: 'middle', anchor: 'middle', tone: 'paper', over: true, ...shown } as const
  const middle = (outer.right + field.right) / 2
  return [
    {
      kind: 'path',
      d: `M${outer.left} ${outer.top}H${outer.right}V${outer.bottom}H${field.right}V${field.top}H${outer.left}Z`,
      fill: 'chinese',
      ground: true,
      role: 'rim',
      ...shown,
    },
    textBlock(view, 'label', own.duty, {
      x: (outer.left + outer.right) / 2,
      y: (outer.top + field.top) / 2,
      width: outer.right - outer.left - 20,
      ...over,
    }),
    // The lowest places are the big product's.
    ...Array.from({ length: tags - 3 }, (_, index) =>
      textBlock(view, 'caption', own.tag, { x: middle, y: field.top + pitch * (index + 0.5), role: 'tag', ...over }),
    ),
  ]
}

function axes(spec: PlaneSpec, view: View, { outer, field }: Frame): Mark[] {
  const shown = { from: spec.thresholdStep },
    tick = 10
  return [
    arrow(view, { x: outer.left, y: outer.bottom }, { x: outer.right + 12, y: outer.bottom }, { weight: 'thin' }),
    arrow(view, { x: outer.left, y: outer.bottom }, { x: outer.left, y: outer.top - 12 }, { weight: 'thin' }),
    line(
      view,
      [
        { x: field.right, y: field.top },
        { x: field.right, y: outer.bottom + tick },
      ],
      shown,
    ),
    line(
      view,
      [
        { x: outer.left - tick, y: field.top },
        { x: field.right, y: field.top },
      ],
      shown,
    ),
  ]
}

function growth({ growth: own, rim: { tag } }: PlaneSpec, view: View, { outer, field }: Frame): Mark[] {
  const shown = { from: own.step }
  const small = view.cut === 'wide' ? 14 : 9
  const high = view.cut === 'wide' ? 76 : 56
  const y = outer.bottom - high / 2 - 14
  const from = { x: outer.left + small * 3, y }
  const box = { left: field.right - 8, right: outer.right + 8, top: y - high / 2, bottom: y + high / 2 }
  return [
    {
      kind: 'path',
      d: rounded({ left: from.x - small, right: from.x + small, top: y - small, bottom: y + small }, 3),
      fill: 'other',
      ...shown,
    },
    textBlock(view, 'caption', own.small, { x: from.x - small, y: y - small - 6, at: 'bottom', ...shown }),
    arrow(view, { x: from.x + small + 8, y }, { x: box.left - 8, y }, { tone: 'other', weight: 'main', ...shown }),
    { kind: 'path', d: rounded(box, 8), fill: 'paper', stroke: 'other', width: sizes[view.cut].line.main, ground: true, ...shown },
    ...stack(
      view,
      { x: (box.left + box.right) / 2, y: y - high * 0.29, anchor: 'middle', over: true, ...shown },
      [
        ['caption', own.large],
        ['label', tag, { tone: 'chinese' }],
      ],
      0,
    ).marks,
  ]
}

function wide(spec: PlaneSpec, view: View, height: number): Scene {
  const outer = { left: 186, right: 846, top: 22, bottom: height - 40 }
  const field = { left: outer.left, right: 726, top: 84, bottom: outer.bottom }
  const frame = { outer, field }
  const shown = { from: spec.thresholdStep }
  return {
    width: 868,
    height,
    marks: [
      {
        kind: 'path',
        d: `M${field.left} ${field.bottom}V${field.top}H${field.right}V${field.bottom}Z`,
        fill: 'raised',
        ground: true,
      },
      ...rim(spec, view, frame),
      ...axes(spec, view, frame),
      ...stack(
        view,
        { x: (field.left + field.right) / 2, y: 98, anchor: 'middle' },
        [
          ['big', spec.field.name, { size: 60 }],
          ['label', spec.field.note],
        ],
        4,
      ).marks,
      textBlock(view, 'label', spec.across.threshold, {
        x: field.right + 66,
        y: outer.bottom + 14,
        at: 'top',
        anchor: 'end',
        ...shown,
      }),
      textBlock(view, 'note', spec.across.name, { x: outer.left, y: outer.bottom + 14, at: 'top' }),
      textBlock(view, 'label', spec.up.threshold, { x: outer.left - 20, y: field.top - 12, at: 'top', anchor: 'end', ...shown }),
      textBlock(view, 'note', spec.up.name, { x: outer.left - 20, y: outer.bottom + 4, at: 'bottom', anchor: 'end' }),
      ...growth(spec, view, frame),
    ],
  }
}

function narrow(spec: PlaneSpec, view: View): Scene {
  const outer = { left: 8, right: 308, top: 58, bottom: 340 }
  const field = { left: outer.left, right: 226, top: 110, bottom: outer.bottom }
  const frame = { outer, field }
  const shown = { from: spec.thresholdStep }
  return {
    width: 320,
    height: 400,
    marks: [
      {
        kind: 'path',
        d: `M${field.left} ${field.bottom}V${field.top}H${field.right}V${field.bottom}Z`,
        fill: 'raised',
        ground: true,
      },
      ...rim(spec, view, frame),
      ...axes(spec, view, frame),
      ...stack(
        view,
        { x: (field.left + field.right) / 2, y: 128, anchor: 'middle', width: 196 },
        [
          ['big', spec.field.name, { size: 40 }],
          ['note', spec.field.note],
        ],
        4,
      ).marks,
      textBlock(view, 'label', spec.up.threshold, { x: outer.left + 14, y: 2, at: 'top', ...shown }),
      textBlock(view, 'caption', spec.up.name, { x: 312, y: 4, at: 'top', anchor: 'end' }),
      ...stack(view, { x: field.right + 40, y: outer.bottom + 12, anchor: 'end' }, [['label', spec.across.threshold, shown]], 0)
        .marks,
      textBlock(view, 'caption', spec.across.name, { x: outer.left, y: outer.bottom + 36, at: 'top' }),
      ...growth(spec, view, frame),
    ],
  }
}

/** A field inside two thresholds and the rim beyond either. */
export function planeScene(spec: PlaneSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
