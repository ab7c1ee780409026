/** A tenth of a pixel does. */
const tenths = (number: number) => Math.round(number * 10) / 10

/** A text with every number in it as short as it can be said. */
export function rounded(text: string): string {
  return text.replace(/-?\d+\.\d+/gu, number => String(tenths(Number(number))))
}

/** Path data as short as it can be said: a field of equal boxes goes from each to the next. */
export function shortPath(d: string): string {
  let last: readonly [number, number] | undefined
  return rounded(d).replace(/M(\S+) ([^h]+)(h[^v]+v[^h]+h[^Z]+)Z|[A-Za-z]/gu, (found, x: string | undefined, y: string, box: string) => {
    if (x === undefined) {
      last = undefined
      return found
    }
    const from = last
    last = [Number(x), Number(y)]
    return from ? `m${tenths(last[0] - from[0])} ${tenths(last[1] - from[1])}${box}z` : found
  })
}
