import type { LanesSpec } from '../../../data/exhibits/diagrams/kinds/lanes.ts'
import type { Mark, Scene } from '../../scene.ts'
import type { View } from '../parts/style.ts'
import { arrow } from '../parts/arrow.ts'
import { n } from '../parts/geometry.ts'
import { line } from '../parts/shapes.ts'
import { sizes } from '../parts/style.ts'
import { stack, textBlock } from '../parts/text.ts'

/** A broad arrow with lines of speed behind it. */
function lane(
  view: View,
  { fast }: LanesSpec,
  name: LanesSpec['fast']['lanes'][number],
  from: number,
  to: number,
  y: number,
  half: number,
): Mark[] {
  const head = half * 1.5
  const tail = half * 2.2
  return [
    ...[-0.5, 0.5].map((at): Mark => ({
      kind: 'path',
      d: `M${n(from)} ${n(y + half * at)}H${n(from + tail * 0.8)}`,
      stroke: fast.side,
      width: sizes[view.cut].line.thin,
    })),
    {
      kind: 'path',
      d: `M${n(from + tail)} ${n(y - half)}H${n(to - head)}V${n(y - half * 1.6)}L${n(to)} ${n(y)}`
        + `L${n(to - head)} ${n(y + half * 1.6)}V${n(y + half)}H${n(from + tail)}Z`,
      fill: fast.side,
      ground: true,
      role: 'lane',
    },
    textBlock(view, 'big', name, {
      x: to - head - half,
      y,
      at: 'middle',
      anchor: 'end',
      tone: 'paper',
      size: half * 1.25,
      over: true,
    }),
  ]
}

/** A circle that is half in the ground, its outline below dotted and an arrow beside it down: it only may sink. */
function sinking(view: View, { sinking: own }: LanesSpec, x: number, ground: number, r: number): Mark[] {
  const half = (sweep: 0 | 1) => `M${n(x - r)} ${n(ground)}A${n(r)} ${n(r)} 0 0 ${sweep} ${n(x + r)} ${n(ground)}`
  const { thin } = sizes[view.cut].line
  const beside = x + r * 1.45
  return [
    { kind: 'path', d: `${half(1)}Z`, fill: own.side, ground: true, role: 'sinking' },
    { kind: 'path', d: half(0), stroke: own.side, width: thin, dash: [0.1, thin * 2.4] },
    arrow(view, { x: beside, y: ground - r * 0.8 }, { x: beside, y: ground + r * 0.85 }, { tone: own.side, weight: 'bold' }),
    textBlock(view, 'big', own.name, {
      x,
      y: ground - r * 0.38,
      at: 'middle',
      anchor: 'middle',
      tone: 'paper',
      size: r * (view.locale === 'zh' ? 0.4 : 0.54),
      over: true,
    }),
  ]
}

function wide(spec: LanesSpec, view: View, height: number): Scene {
  const ground = height - 76
  const ends = [{ x: 0, y: ground }, { x: 868, y: ground }]
  return {
    width: 868,
    height,
    marks: [
      textBlock(view, 'big', spec.fast.name, { x: 0, y: 0, at: 'top', tone: spec.fast.side, size: 26 }),
      ...spec.fast.lanes.flatMap((name, index) => lane(view, spec, name, 0, 868, 58 + index * 56, 16)),
      line(view, ends, { tone: 'ink' }),
      ...sinking(view, spec, 72, ground, 66),
      textBlock(view, 'big', spec.sinking.into, { x: 212, y: ground - 14, at: 'bottom', tone: spec.sinking.side, size: 38 }),
      textBlock(view, 'note', spec.sinking.by, { x: 212, y: ground + 12, at: 'top' }),
    ],
  }
}

function narrow(spec: LanesSpec, view: View): Scene {
  const ground = 274
  return {
    width: 320,
    height: ground + 90,
    marks: [
      textBlock(view, 'label', spec.fast.name, { x: 0, y: 0, at: 'top', tone: spec.fast.side }),
      ...spec.fast.lanes.flatMap((name, index) => lane(view, spec, name, 0, 320, 48 + index * 48, 14)),
      line(
        view,
        [
          { x: 0, y: ground },
          { x: 320, y: ground },
        ],
        { tone: 'ink' },
      ),
      ...sinking(view, spec, 40, ground, 38),
      ...stack(view, { x: 116, y: ground - 56, width: 204 }, [['big', spec.sinking.into, { tone: spec.sinking.side, size: 21 }]], 0)
        .marks,
      textBlock(view, 'caption', spec.sinking.by, { x: 116, y: ground + 10, at: 'top', tone: 'ink', width: 200 }),
    ],
  }
}

/** Lanes that race along, and something below them that may sink. */
export function lanesScene(spec: LanesSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
