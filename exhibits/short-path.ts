/** A tenth of a pixel does. */
const tenths = (number: number) => Math.round(number * 10) / 10

/** A text with every number in it as short as it can be said. */
export function rounded(text: string): string {
  return text.replace(/-?\d+\.\d+/gu, number => String(tenths(Number(number))))
}

/** Straight lines from point to point, each told from the last: a coast is a third shorter. */
function stepwise(d: string): string {
  let [x, y] = [0, 0],
    [startX, startY] = [0, 0]
  const command = (name: string, toX: number, toY: number) => {
    const [dx, dy] = [tenths(toX - x), tenths(toY - y)]
    ;[x, y] = [toX, toY]
    if (name === 'M') {
      ;[startX, startY] = [x, y]
      return `m${dx}${dy < 0 ? '' : ' '}${dy}`
    }
    return !dy ? `h${dx}` : !dx ? `v${dy}` : `l${dx}${dy < 0 ? '' : ' '}${dy}`
  }
  return d
    .replace(/([ML])([-\d.]+)[ ,]([-\d.]+)|Z/gu, (_, name: string | undefined, toX: string, toY: string) => {
      if (name) return command(name, Number(toX), Number(toY))
      ;[x, y] = [startX, startY]
      return 'z'
    })
    .replace(/^m/u, 'M')
}

/** Path data as short as it can be said: a field of equal boxes goes from each to the next. */
export function shortPath(path: string): string {
  const d = rounded(path)
  if (/^(?:[ML][-\d.]+[ ,][-\d.]+|Z)+$/u.test(d)) return stepwise(d)
  let last: readonly [number, number] | undefined
  return d.replace(/M(\S+) ([^h]+)(h[^v]+v[^h]+h[^Z]+)Z|[A-Za-z]/gu, (found, x: string | undefined, y: string, box: string) => {
    if (x === undefined) {
      last = undefined
      return found
    }
    const from = last
    last = [Number(x), Number(y)]
    return from ? `m${tenths(last[0] - from[0])} ${tenths(last[1] - from[1])}${box}z` : found
  })
}
