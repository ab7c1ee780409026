import type { LadderSpec } from '../../../data/exhibits/diagrams/kinds/ladder.ts'
import type { Mark, Scene, Shown } from '../../scene.ts'
import type { View } from '../parts/style.ts'
import { rounded } from '../parts/geometry.ts'
import { line } from '../parts/shapes.ts'
import { sizes } from '../parts/style.ts'
import { lineBoxes, stack, textBlock } from '../parts/text.ts'

/** A word in a frame: what others say of a claim, as large as the claim's own words. */
function doubt({ top }: LadderSpec, view: View, x: number, y: number): Mark[] {
  const word = textBlock(view, 'label', top.doubt, { x: x + 12, y, at: 'middle' })
  const [box] = lineBoxes(word, view)
  const { left, right, top: high, bottom } = box!
  return [
    {
      kind: 'path',
      d: rounded({ left: left - 12, right: right + 12, top: high - 5, bottom: bottom + 5 }, 6),
      stroke: 'ink',
      width: sizes[view.cut].line.thin * 0.7,
      ground: true,
      role: 'doubt',
    },
    word,
  ]
}

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
      ...(view.cut === 'wide' && { size: 24 }),
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
  const { top } = spec
  const [high, low, edge] = [150, 268, 486]
  const shown = { from: spec.passed.step }
  const name = stack(
    view,
    { x: 20, y: high + 12 },
    [
      ['big', top.name, { tone: top.side, size: 40 }],
      ['note', top.note],
      ['note', top.by],
    ],
    6,
  )
  return {
    width: 868,
    height,
    marks: [
      ...podium(view, high, low, edge, 868, height),
      textBlock(view, 'big', top.rank, { x: 20, y: high - 68, at: 'middle', tone: top.side, size: view.locale === 'zh' ? 80 : 112 }),
      { kind: 'glyph', side: top.side, x: 344, y: high - 76, r: 58 },
      ...name.marks,
      ...doubt(spec, view, 20, name.box.bottom + 26),
      textBlock(view, 'label', spec.passed.label, { x: edge + 24, y: low - 116, at: 'middle', ...shown }),
      ...passed(spec, view, [edge + 64, edge + 192, edge + 320], low - 42, 36),
    ],
  }
}

function narrow(spec: LadderSpec, view: View): Scene {
  const { top } = spec
  const texts = stack(
    view,
    { x: 0, y: 96 },
    [
      ['big', top.name, { tone: top.side, size: 26 }],
      ['note', top.note],
      ['note', top.by],
    ],
    2,
  )
  const low = texts.box.bottom + 124
  const shown = { from: spec.passed.step }
  return {
    width: 320,
    height: low + 46,
    marks: [
      textBlock(view, 'big', top.rank, { x: 0, y: 46, at: 'middle', tone: top.side, size: view.locale === 'zh' ? 56 : 72 }),
      { kind: 'glyph', side: top.side, x: 176, y: 44, r: 38 },
      ...texts.marks,
      ...doubt(spec, view, 0, texts.box.bottom + 26),
      textBlock(view, 'note', spec.passed.label, { x: 0, y: low - 62, at: 'middle', ...shown }),
      line(view, [{ x: 0, y: low }, { x: 320, y: low }], { tone: 'ink', weight: 'main', ...shown }),
      ...passed(spec, view, [48, 160, 272], low - 28, 22),
    ],
  }
}

/** One on top of a rung, those it passed side by side below it. */
export function ladderScene(spec: LadderSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
