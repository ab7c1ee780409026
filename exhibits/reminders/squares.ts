import type { EitherReminder, UnknownReminder } from '../../data/exhibits/reminders.ts'
import type { View } from '../diagrams/parts/style.ts'
import type { Mark } from '../scene.ts'
import { quantityOf } from '../../data/figures/registry.ts'
import { n, rounded } from '../diagrams/parts/geometry.ts'
import { textBlock } from '../diagrams/parts/text.ts'

/** Squares in columns of so many rows, from the top left, as one shape. */
function squares(count: number, rows: number, pitch: number, side: number, [left, top]: readonly [number, number]): string {
  return Array.from({ length: count }, (_, at) =>
    `M${n(left + Math.floor(at / rows) * pitch)} ${n(top + (at % rows) * pitch)}h${n(side)}v${n(side)}h-${n(side)}Z`).join('')
}

/** A count as empty squares; a square enlarged as what it may be, filled or empty. */
export function either({ side, count, square, words }: EitherReminder, view: View): Mark[] {
  const rows = 12, all = Math.round(quantityOf(count).value / quantityOf(square).value)
  const pitch = 456 / Math.ceil(all / rows), top = 64, bottom = top + rows * pitch
  const from = { x: 228, y: bottom - 2 }, large = { top: 246, side: 150 }
  const boxes = [{ left: 36, words: words.used, isUsed: true }, { left: 270, words: words.fetched, isUsed: false }]
  return [
    textBlock(view, 'label', words.count, { x: 0, y: 22, tone: side, size: 24 }),
    textBlock(view, 'caption', words.key, { x: 0, y: 48 }),
    { kind: 'path', d: squares(all, rows, pitch, pitch * 0.72, [1, top]), stroke: side, width: 1.2 },
    ...boxes.flatMap(({ left, words: text, isUsed }): Mark[] => [
      { kind: 'path', d: `M${left} ${large.top}L${from.x} ${n(from.y)}L${left + large.side} ${large.top}`, stroke: 'muted', width: 1.5 },
      {
        kind: 'path', d: rounded({ left, right: left + large.side, top: large.top, bottom: large.top + large.side }, 4),
        fill: isUsed ? side : 'paper', stroke: side, width: 5, ground: true,
      },
      textBlock(view, 'label', text, {
        x: left + large.side / 2, y: large.top + large.side / 2, at: 'middle', anchor: 'middle', width: large.side - 24,
        size: view.locale === 'zh' ? 26 : 30, tone: isUsed ? 'paper' : 'ink',
      }),
    ]),
  ]
}

/** What is known as cells of a hundred; what is asked, a frame as large with nothing in it. */
export function unknown({ side: own, whole, share, words }: UnknownReminder, view: View): Mark[] {
  const rows = 10, side = 214, pitch = side / rows, cell = pitch * 0.84, top = 74, right = 456 - side
  const count = Math.round(quantityOf(share).value * rows * rows)
  const frame = rounded({ left: right, right: right + side - 3, top: top + 1, bottom: top + side - 3 }, 4)
  return [
    textBlock(view, 'big', words.known, { x: 0, y: 46, size: 34 }),
    { kind: 'path', d: squares(rows * rows, rows, pitch, cell, [0, top]), fill: whole },
    { kind: 'path', d: squares(count, rows, pitch, cell, [0, top]), fill: own },
    textBlock(view, 'big', words.share, { x: 0, y: top + side + 40, tone: own, size: 34 }),
    textBlock(view, 'note', words.of, { x: 0, y: top + side + 68 }),
    textBlock(view, 'big', words.asked, { x: right, y: 46, size: 34 }),
    { kind: 'path', d: frame, stroke: 'ink', width: 4, dash: [2, 11], ground: true },
    textBlock(view, 'big', { en: '?', zh: '?' }, { x: right + side / 2, y: top + side / 2, at: 'middle', anchor: 'middle', size: 150 }),
  ]
}
