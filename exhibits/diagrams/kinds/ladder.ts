import type { LadderSpec } from '../../../data/exhibits/diagrams/kinds/ladder.ts'
import type { Mark, Scene, Shown } from '../../scene.ts'
import type { View } from '../parts/style.ts'
import { line } from '../parts/shapes.ts'
import { stack, textBlock, textBox } from '../parts/text.ts'

/** Those that were passed, at one height: their own order isn't printed. */
function passed({ passed: own }: LadderSpec, view: View, xs: readonly number[], y: number, r: number): Mark[] {
  const shown: Shown = { from: own.step }
  return own.names.flatMap((name, index): Mark[] => [
    { kind: 'glyph', side: own.side, x: xs[index]!, y, r, ...shown },
    textBlock(view, 'label', name, {
      x: xs[index]!,
      y: y + r + 14,
      at: 'top',
      anchor: 'middle',
      tone: own.side,
      ...(view.cut === 'wide' && { size: 22 }),
      ...shown,
    }),
  ])
}

/** Two steps of a podium, the left one higher. */
function podium(view: View, high: number, low: number, edge: number, right: number, bottom: number): Mark[] {
  return [
    { kind: 'path', d: `M0 ${high}H${edge}V${low}H${right}V${bottom}H0Z`, fill: 'raised', ground: true, role: 'podium' },
    line(view, [{ x: 0, y: high }, { x: edge, y: high }, { x: edge, y: low }, { x: right, y: low }], { tone: 'ink', weight: 'main' }),
  ]
}

function wide(spec: LadderSpec, view: View, height: number): Scene {
  const { top, passed: own } = spec, [high, low, edge] = [146, 262, 476], r = 50
  const y = high - r * 1.24 - 4, centred = { y, at: 'middle' } as const
  const rank = textBlock(view, 'big', top.rank, { ...centred, x: 158, tone: top.side, size: view.locale === 'zh' ? 64 : 92 })
  const name = stack(view, { x: 24, y: high + 36 }, [
    ['big', top.name, { tone: top.side, size: 38 }],
    ['note', top.note],
    ['note', top.by],
  ], 14)
  const places = own.names.map((_, index) => edge + (868 - edge) * (index + 0.5) / own.names.length)
  return {
    width: 868,
    height,
    marks: [
      ...podium(view, high, low, edge, 868, height),
      { kind: 'glyph', side: top.side, x: 86, y, r },
      rank,
      textBlock(view, 'note', top.doubt, { ...centred, x: textBox(rank, view).right + 22 }),
      ...name.marks,
      ...passed(spec, view, places, low - 36, 30),
      textBlock(view, 'label', own.label, { x: (edge + 868) / 2, y: low - 84, at: 'bottom', anchor: 'middle', from: own.step }),
    ],
  }
}

function narrow(spec: LadderSpec, view: View): Scene {
  const { top, passed: own } = spec, centred = { y: 36, at: 'middle' } as const
  const rank = textBlock(view, 'big', top.rank, { ...centred, x: 84, tone: top.side, size: view.locale === 'zh' ? 40 : 56 })
  const texts = stack(view, { x: 2, y: 88 }, [
    ['big', top.name, { tone: top.side, size: 25 }],
    ['note', top.note],
    ['note', top.by],
  ], 5)
  const low = texts.box.bottom + 110, shown = { from: own.step }
  return {
    width: 320,
    height: low + 40,
    marks: [
      { kind: 'glyph', side: top.side, x: 40, y: 36, r: 29 },
      rank,
      textBlock(view, 'caption', top.doubt, { ...centred, x: textBox(rank, view).right + 10, tone: 'ink' }),
      line(view, [{ x: 0, y: 76 }, { x: 320, y: 76 }], { tone: 'ink', weight: 'main' }),
      ...texts.marks,
      line(view, [{ x: 0, y: low }, { x: 320, y: low }], { tone: 'ink', weight: 'main', ...shown }),
      ...passed(spec, view, [54, 160, 266], low - 26, 22),
      textBlock(view, 'note', own.label, { x: 160, y: low - 60, at: 'bottom', anchor: 'middle', ...shown }),
    ],
  }
}

/** One on top of a rung, those it passed side by side below it. */
export function ladderScene(spec: LadderSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
