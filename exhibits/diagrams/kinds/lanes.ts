import type { LanesSpec } from '../../../data/exhibits/diagrams/kinds/lanes.ts'
import type { Mark, Scene } from '../../scene.ts'
import type { View } from '../parts/style.ts'
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

/** A circle that is half in the ground: filled above, dotted below, since it only may sink. */
function sinking(view: View, { sinking: own }: LanesSpec, x: number, ground: number, r: number): Mark[] {
  const half = (sweep: 0 | 1) => `M${n(x - r)} ${n(ground)}A${n(r)} ${n(r)} 0 0 ${sweep} ${n(x + r)} ${n(ground)}`
  const { thin } = sizes[view.cut].line
  return [
    { kind: 'path', d: `${half(1)}Z`, fill: own.side, ground: true, role: 'sinking' },
    { kind: 'path', d: half(0), stroke: own.side, width: thin, dash: [0.1, thin * 2.4] },
    textBlock(view, 'big', own.name, {
      x,
      y: ground - r * 0.36,
      at: 'middle',
      anchor: 'middle',
      tone: 'paper',
      size: r * (view.locale === 'zh' ? 0.36 : 0.5),
      over: true,
    }),
  ]
}

function wide(spec: LanesSpec, view: View, height: number): Scene {
  const ground = height - 58
  const r = 74
  return {
    width: 868,
    height,
    marks: [
      textBlock(view, 'big', spec.fast.name, { x: 0, y: 0, at: 'top', tone: spec.fast.side, size: 26 }),
      ...spec.fast.lanes.flatMap((name, index) => lane(view, spec, name, 96 - index * 48, 868, 64 + index * 62, 20)),
      line(
        view,
        [
          { x: 0, y: ground },
          { x: 868, y: ground },
        ],
        { tone: 'ink' },
      ),
      ...sinking(view, spec, 104, ground, r),
      textBlock(view, 'big', spec.sinking.into, { x: 212, y: ground - 12, at: 'bottom', tone: spec.sinking.side, size: 38 }),
      textBlock(view, 'note', spec.sinking.by, { x: 212, y: ground + 12, at: 'top' }),
    ],
  }
}

function narrow(spec: LanesSpec, view: View): Scene {
  const ground = 274
  return {
    width: 320,
    height: ground + 74,
    marks: [
      textBlock(view, 'label', spec.fast.name, { x: 0, y: 0, at: 'top', tone: spec.fast.side }),
      ...spec.fast.lanes.flatMap((name, index) => lane(view, spec, name, 30 - index * 15, 320, 50 + index * 48, 15)),
      line(
        view,
        [
          { x: 0, y: ground },
          { x: 320, y: ground },
        ],
        { tone: 'ink' },
      ),
      ...sinking(view, spec, 46, ground, 42),
      ...stack(view, { x: 100, y: ground - 54, width: 220 }, [['big', spec.sinking.into, { tone: spec.sinking.side, size: 21 }]], 0)
        .marks,
      textBlock(view, 'caption', spec.sinking.by, { x: 100, y: ground + 10, at: 'top', tone: 'ink', width: 210 }),
    ],
  }
}

/** Lanes that race along, and something below them that may sink. */
export function lanesScene(spec: LanesSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
