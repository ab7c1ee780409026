import type { Quantity } from '../../data/figures/registry.ts'
import type { Qualifier } from '../../data/model/figure.ts'

/** Moves positions apart so that neighbours keep `gap`, as little as possible and inside the bounds; order is kept. */
export function spread(positions: readonly number[], gap: number, low: number, high: number): number[] {
  const order = positions.map((position, index) => ({ position, index })).sort((a, b) => a.position - b.position)
  const placed = order.map(item => Math.max(low, item.position))
  for (let i = 1; i < placed.length; i++) placed[i] = Math.max(placed[i]!, placed[i - 1]! + gap)
  // What the lower neighbours pushed out at the far end goes back up.
  for (let i = placed.length - 1; i >= 0; i--)
    placed[i] = Math.min(placed[i]!, i === placed.length - 1 ? high : placed[i + 1]! - gap)
  const result: number[] = []
  order.forEach((item, rank) => {
    result[item.index] = placed[rank]!
  })
  // Two that met half-way share the push.
  if (result.length === 2 && Math.abs(positions[0]! - positions[1]!) < gap) {
    const middle = Math.min(high - gap / 2, Math.max(low + gap / 2, (positions[0]! + positions[1]!) / 2))
    const first = positions[0]! <= positions[1]! ? -1 : 1
    return [middle + (first * gap) / 2, middle - (first * gap) / 2]
  }
  return result
}

/** A cell of a grid: whose part it is in, and whether it stands for an amount that is only just or not quite there. */
export interface Cell {
  readonly column: number
  readonly row: number
  readonly part: number
  readonly open: boolean
}

/**
 * A whole as cells, row by row. A hundred cells for shares, else one a unit of `total`.
 * The last cell of a part whose qualifier is open (nearly, over, under, about) is an open cell,
 * and a whole that is itself “over” goes on with half a row of open cells.
 */
export function cellsOf(parts: readonly Quantity[], total: Quantity | undefined, columns: number): Cell[] {
  const perUnit = total ? 1 : 100
  const cells: Cell[] = []
  const put = (part: number, open: boolean) => {
    cells.push({ column: cells.length % columns, row: Math.floor(cells.length / columns), part, open })
  }
  parts.forEach(({ value, qualifier }, part) => {
    const count = Math.round(value * perUnit)
    // The part that closes the whole has no edge of its own.
    const last = part === parts.length - 1
    for (let i = 0; i < count; i++) put(part, !last && isOpen(qualifier) && i === count - 1)
  })
  if (total && isOpen(total.qualifier)) for (let i = 0; i < columns / 2; i++) put(parts.length - 1, true)
  return cells
}

function isOpen(qualifier: Qualifier): boolean {
  return qualifier !== 'exact'
}

/** A text with the thin space that CSS (`text-autospace`) sets between Han and Latin: a canvas knows no such property. */
export function autospaced(text: string): string {
  return text.replace(/(?<=\p{Script=Han})(?=[\p{Script=Latin}\p{Nd}])|(?<=[\p{Script=Latin}\p{Nd}])(?=\p{Script=Han})/gu, '\u2009')
}

/** Breaks a text into lines no wider than `width`, at spaces, or between Han characters. `measure` gives a text's width. */
export function linesOf(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of autospaced(text).match(/\p{Script=Han}[，。；：、”）]?|[^\p{Script=Han}\s]+\s*|\s+/gu) ?? []) {
    if (line && measure((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd())
      line = piece.trimStart()
    }
    else {
      line += piece
    }
  }
  return line ? [...lines, line.trimEnd()] : lines
}
