import type { EitherReminder, UnknownReminder } from '../../data/exhibits/reminders.ts'
import type { Box, Point } from '../diagrams/parts/geometry.ts'
import type { View } from '../diagrams/parts/style.ts'
import type { Mark } from '../scene.ts'
import { quantityOf } from '../../data/figures/registry.ts'
import { arrow } from '../diagrams/parts/arrow.ts'
import { n, rounded } from '../diagrams/parts/geometry.ts'
import { textBlock } from '../diagrams/parts/text.ts'

/** Squares in columns of so many rows, from the top left, as one shape. */
function squares(count: number, rows: number, pitch: number, side: number, [left, top]: readonly [number, number]): string {
  return Array.from({ length: count }, (_, at) =>
    `M${n(left + Math.floor(at / rows) * pitch)} ${n(top + (at % rows) * pitch)}h${n(side)}v${n(side)}h-${n(side)}Z`).join('')
}

function around({ x, y }: Point, reach: number): Box {
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach }
}

/** A count in squares; one of them enlarged as what it may be, filled or empty. */
export function either({ side, count, square, words }: EitherReminder, view: View): Mark[] {
  const rows = 12, all = Math.round(quantityOf(count).value / quantityOf(square).value)
  const pitch = 456 / Math.ceil(all / rows), top = 64, far = pitch * 0.72, zh = view.locale === 'zh'
  // One from the middle of the lowest row, with a ring around it.
  const picked = { x: 1 + Math.floor(all / rows / 2) * pitch + far / 2, y: top + (rows - 1) * pitch + far / 2 }, ring = 8
  const large = { top: 232, side: 166 }, from = picked.y + ring + 2
  const boxes = [{ left: 34, words: words.used, isUsed: true }, { left: 256, words: words.fetched, isUsed: false }]
  return [
    textBlock(view, 'label', words.count, { x: 0, y: 22, tone: side, size: 24 }),
    textBlock(view, 'caption', words.key, { x: 0, y: 48 }),
    { kind: 'path', d: squares(all, rows, pitch, far, [1, top]), fill: side },
    // The lens hides its square's neighbours.
    { kind: 'path', d: rounded(around(picked, ring), 2), fill: 'paper', stroke: 'ink', width: 3 },
    { kind: 'path', d: rounded(around(picked, ring / 2), 0), fill: side },
    ...boxes.flatMap(({ left, words: text, isUsed }): Mark[] => [
      {
        kind: 'path', d: `M${n(picked.x - ring)} ${n(from)}H${n(picked.x + ring)}L${left + large.side} ${large.top - 5}H${left}Z`,
        fill: 'rest', opacity: 0.5, ground: true,
      },
      {
        kind: 'path', d: rounded({ left, right: left + large.side, top: large.top, bottom: large.top + large.side }, 4),
        fill: isUsed ? side : 'paper', stroke: side, width: 5, ground: true,
      },
      textBlock(view, 'label', text, {
        // The right half of a full-width question mark is empty.
        x: left + large.side / 2 + (zh ? 6 : 0), y: large.top + large.side / 2, at: 'middle', anchor: 'middle', width: large.side - 8,
        size: zh ? 26 : 30, tone: isUsed ? 'paper' : 'ink',
      }),
    ]),
  ]
}

/** What is known as cells of a hundred; what is asked, a frame as large with nothing in it. */
export function unknown({ side: own, whole, share, words }: UnknownReminder, view: View): Mark[] {
  const rows = 10, side = 196, pitch = side / rows, cell = pitch * 0.84, top = 82, right = 456 - side
  const count = Math.round(quantityOf(share).value * rows * rows)
  const frame = rounded({ left: right, right: right + side - 3, top: top + 1, bottom: top + side - 3 }, 4)
  return [
    textBlock(view, 'big', words.known, { x: 0, y: 46, size: 34 }),
    { kind: 'path', d: squares(rows * rows, rows, pitch, cell, [0, top]), fill: whole },
    { kind: 'path', d: squares(count, rows, pitch, cell, [0, top]), fill: own },
    textBlock(view, 'big', words.share, { x: 0, y: top + side + 40, tone: own, size: 34 }),
    textBlock(view, 'note', words.of, { x: 0, y: top + side + 68 }),
    textBlock(view, 'big', words.asked, { x: right, y: 46, size: 34 }),
    arrow(view, { x: side + 4, y: top + side / 2 }, { x: right - 6, y: top + side / 2 }, { firmness: 'inferred' }),
    { kind: 'path', d: frame, stroke: 'ink', width: 4, dash: [2, 11], ground: true },
    // Centred as it is seen: the sign has no descender, and stands from its baseline up to seven tenths of its size.
    textBlock(view, 'big', { en: '?', zh: '?' }, { x: right + side / 2 - 1, y: top + side / 2 + 0.33 * 150, anchor: 'middle', size: 150 }),
  ]
}
