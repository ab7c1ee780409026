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
      y: y + r + 10,
      at: 'top',
      anchor: 'middle',
      tone: own.side,
      ...(view.cut === 'wide' && { size: 26 }),
      ...shown,
    }),
  ])
}

function wide(spec: LadderSpec, view: View, height: number): Scene {
  const { top } = spec
  const rung = height - 150
  const middle = rung / 2 - 4
  const name = stack(
    view,
    { x: 336, y: middle - 78 },
    [
      ['big', top.name, { tone: top.side, size: 46 }],
      ['note', top.note],
      ['note', top.by],
    ],
    4,
  )
  return {
    width: 868,
    height,
    marks: [
      textBlock(view, 'big', top.rank, { x: 0, y: middle, at: 'middle', tone: top.side, size: view.locale === 'zh' ? 76 : 104 }),
      { kind: 'glyph', side: top.side, x: 246, y: middle, r: 68 },
      ...name.marks,
      ...doubt(spec, view, 336, name.box.bottom + 26),
      line(
        view,
        [
          { x: 0, y: rung },
          { x: 868, y: rung },
        ],
        { tone: 'ink', weight: 'main' },
      ),
      textBlock(view, 'label', spec.passed.label, { x: 0, y: rung + 62, at: 'middle', width: 170, from: spec.passed.step }),
      ...passed(spec, view, [246, 496, 746], rung + 62, 38),
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
  const rung = texts.box.bottom + 60
  return {
    width: 320,
    height: rung + 136,
    marks: [
      textBlock(view, 'big', top.rank, { x: 0, y: 46, at: 'middle', tone: top.side, size: view.locale === 'zh' ? 56 : 72 }),
      { kind: 'glyph', side: top.side, x: 176, y: 44, r: 42 },
      ...texts.marks,
      ...doubt(spec, view, 0, texts.box.bottom + 26),
      line(
        view,
        [
          { x: 0, y: rung },
          { x: 320, y: rung },
        ],
        { tone: 'ink', weight: 'main' },
      ),
      textBlock(view, 'note', spec.passed.label, { x: 0, y: rung + 20, at: 'middle', from: spec.passed.step }),
      ...passed(spec, view, [48, 160, 272], rung + 70, 24),
    ],
  }
}

/** One on top of a rung, those it passed side by side below it. */
export function ladderScene(spec: LadderSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
