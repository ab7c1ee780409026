/** Moves positions apart so that neighbours keep `gap`, as little as possible and inside the bounds; order is kept. */
export function spread(positions: readonly number[], gap: number, low: number, high: number): number[] {
  const order = positions.map((position, index) => ({ position, index })).sort((a, b) => a.position - b.position)
  const placed = order.map(({ position }) => Math.max(low, position))
  for (let i = 1; i < placed.length; i++) placed[i] = Math.max(placed[i]!, placed[i - 1]! + gap)
  // What the lower neighbours pushed out at the far end goes back up.
  for (let i = placed.length - 1; i >= 0; i--)
    placed[i] = Math.min(placed[i]!, i === placed.length - 1 ? high : placed[i + 1]! - gap)
  const result: number[] = []
  order.forEach(({ index }, rank) => {
    result[index] = placed[rank]!
  })
  return result
}

/** A place in a block that is filled column by column, downwards. */
export interface Place {
  readonly column: number
  readonly row: number
}

/** The places of so many units, column by column. */
export function placesOf(count: number, rows: number): Place[] {
  return Array.from({ length: count }, (_, index) => ({ column: Math.floor(index / rows), row: index % rows }))
}

/**
 * A text with the thin space that CSS (`text-autospace`) sets between Han and Latin: a canvas knows no such property. A
 * number has none around it, as in the sentences: with its measure it is one word. The digit of a name (Grok 4) is none.
 */
export function autospaced(text: string): string {
  return text.replace(/(?<=\p{Script=Han})(?=\p{Script=Latin})|(?<=\p{Script=Latin}(?:[- ]?\d+(?:\.\d+)?)?)(?=\p{Script=Han})/gu, '\u2009')
}
