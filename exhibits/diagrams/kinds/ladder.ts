import type { LadderSpec } from '../../../data/exhibits/diagrams/kinds/ladder.ts'
import type { Mark, Scene, Shown } from '../../scene.ts'
import type { View } from '../parts/style.ts'
import { rounded } from '../parts/geometry.ts'
import { line } from '../parts/shapes.ts'
import { sizes } from '../parts/style.ts'
import { lineBoxes, stack, textBlock, textBox } from '../parts/text.ts'

/** A word in a frame: what others say of a claim, half as large as its numeral. */
function doubt({ top }: LadderSpec, view: View, x: number, y: number, size: number): Mark[] {
  const pad = size * 0.4
  const word = textBlock(view, 'label', top.doubt, { x: x + pad, y, at: 'middle', size })
  const [box] = lineBoxes(word, view)
  const { left, right, top: high, bottom } = box!
  return [
    {
      kind: 'path',
      d: rounded({ left: left - pad, right: right + pad, top: high - 6, bottom: bottom + 6 }, 8),
      stroke: 'ink',
      width: sizes[view.cut].line.thin,
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
  const { top } = spec
  const [high, low, edge] = [150, 268, 548]
  const shown = { from: spec.passed.step }
  const rank = textBlock(view, 'big', top.rank, {
    x: 20, y: high - 66, at: 'middle', tone: top.side, size: view.locale === 'zh' ? 80 : 112,
  })
  const name = stack(
    view,
    { x: 20, y: high + 40 },
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
      rank,
      ...doubt(spec, view, textBox(rank, view).right + 26, high - 62, 40),
      { kind: 'glyph', side: top.side, x: edge - 66, y: high - 62, r: 48 },
      ...name.marks,
      textBlock(view, 'label', spec.passed.label, { x: edge + 16, y: low - 104, at: 'middle', ...shown }),
      ...passed(spec, view, [edge + 46, edge + 150, edge + 258], low - 38, 32),
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
      ...doubt(spec, view, 0, texts.box.bottom + 28, 22),
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
