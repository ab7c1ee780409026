import type { GridSpec } from '../../data/exhibits/charts/kinds/grid.ts'
import type { UnitsSpec } from '../../data/exhibits/charts/kinds/units.ts'
import type { Run } from '../../data/figures/wording.ts'
import type { View } from '../diagrams/parts/style.ts'
import type { Mark } from '../scene.ts'
import { squaresOf } from '../../data/exhibits/charts/kinds/units.ts'
import { doubtBehind } from '../../data/figures/doubt.ts'
import { figureText } from '../../data/figures/format.ts'
import { quantityOf } from '../../data/figures/registry.ts'
import { chartWords } from '../../data/ui/messages.ts'
import { n } from '../diagrams/parts/geometry.ts'
import { textBlock } from '../diagrams/parts/text.ts'

/** How much of a cell's pitch its square fills. */
const filled = 0.84

/** Squares in columns of so many rows, from the top left, as one shape. */
function squares(count: number, rows: number, pitch: number, [left, top]: readonly [number, number]): string {
  const side = n(pitch * filled)
  return Array.from({ length: count }, (_, at) =>
    `M${n(left + Math.floor(at / rows) * pitch)} ${n(top + (at % rows) * pitch)}h${side}v${side}h-${side}Z`).join('')
}

/** What both are counted at in the end: a block of squares each. */
export function counts(spec: UnitsSpec, view: View): Mark[] {
  const rows = 15, width = 400
  const blocks = spec.series.map(({ figures: [, figure], label, side }) =>
    ({ figure, label, side, count: squaresOf(spec, quantityOf(figure).value) }))
  const pitch = width / Math.ceil(Math.max(...blocks.map(({ count }) => count)) / rows)
  const key: Run[] = [
    { text: '= ' },
    { text: figureText(spec.square, view.locale), figure: spec.square },
    { text: chartWords.rounded[view.locale] },
  ]
  return [
    ...blocks.flatMap(({ figure, label, side, count }, index): Mark[] => {
      const top = index * 166, name = `${label[view.locale]} `
      const words: Run[] = [{ text: name }, { text: figureText(figure, view.locale), figure }]
      return [
        textBlock(view, 'label', words, { x: 0, y: top + 18, tone: side }),
        { kind: 'path', d: squares(count, rows, pitch, [0, top + 30]), fill: side },
      ]
    }),
    { kind: 'path', d: squares(1, 1, 14, [0, 341]), fill: 'ink' },
    textBlock(view, 'caption', key, { x: 20, y: 353 }),
  ]
}

/** One cell of a hundred. */
export function cell({ parts: [part, rest], whole }: GridSpec, view: View): Mark[] {
  const rows = 10, pitch = 26, left = 140, top = 92
  const count = Math.round(quantityOf(part.figure).value * rows * rows)
  const own: Run[] = [{ text: figureText(part.figure, view.locale), figure: part.figure }]
  const label: Run[] = [{ text: part.label[view.locale] + doubtBehind(part.figure, view.locale) }]
  const all: Run[] = [{ text: `${chartWords.allCells[view.locale]}${view.locale === 'zh' ? '' : ' '}${whole[view.locale]}` }]
  return [
    textBlock(view, 'big', own, { x: left, y: 28, tone: part.side }),
    textBlock(view, 'note', label, { x: left, y: 52 }),
    { kind: 'path', d: squares(rows * rows, rows, pitch, [left, top]), fill: rest.side },
    { kind: 'path', d: squares(count, rows, pitch, [left, top]), fill: part.side },
    textBlock(view, 'caption', all, { x: left - 16, y: top + rows * pitch - 4, at: 'bottom', anchor: 'end', width: left - 20 }),
  ]
}
