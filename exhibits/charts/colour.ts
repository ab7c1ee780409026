function channelsOf(hex: string): number[] {
  return [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16))
}

/** A colour so far on its way to another: 0 is the first, 1 the second. */
export function mixed(first: string, second: string, share: number): string {
  const other = channelsOf(second)
  const parts = channelsOf(first).map((channel, index) => Math.round(channel + share * (other[index]! - channel)))
  return `#${parts.map(part => part.toString(16).padStart(2, '0')).join('')}`
}
