/** A coordinate rounded to a tenth of a pixel, which is precise enough. */
export const tenths = (number: number) => Math.round(number * 10) / 10

/** Path data with every number to a tenth of a pixel. */
export function roundedPath(d: string): string {
  return d.replace(/-?\d+\.\d+/gu, number => String(tenths(Number(number))))
}

/** A number without its leading zero. */
const short = (number: number) => String(tenths(number)).replace(/^(-?)0\./u, '$1.')
/** A command's numbers, separated only where the next has no sign. */
const joined = (numbers: readonly number[]) => numbers.map(short).reduce((text, next) => text + (next.startsWith('-') ? '' : ' ') + next)

/** Path data with relative commands: equal shapes become equal text, which compresses well. */
function stepwise(d: string): string {
  let [x, y] = [0, 0],
    [startX, startY] = [0, 0]
  const shortened = d.replace(/([MLC])([-\d. ,]+)|Z/gu, (_, name: string | undefined, values: string) => {
    if (!name) {
      ;[x, y] = [startX, startY]
      return 'z'
    }
    const to = values.trim().split(/[ ,]+/u).map(Number)
    const steps = to.map((value, index) => value - (index % 2 ? y : x))
    const [dx, dy] = steps.slice(-2).map(tenths) as [number, number]
    ;[x, y] = to.slice(-2) as [number, number]
    if (name === 'M') [startX, startY] = [x, y]
    if (name === 'L' && !dy) return `h${short(dx)}`
    if (name === 'L' && !dx) return `v${short(dy)}`
    return name.toLowerCase() + joined(steps)
  })
  return shortened.replace(/^m/u, 'M')
}

/** Path data as short as possible: in a field of equal boxes each is relative to the one before. */
export function shortPath(path: string): string {
  const d = roundedPath(path)
  if (/^(?:M[-\d.]+[ ,][-\d.]+|L[-\d.]+[ ,][-\d.]+|C[-\d.]+(?:[ ,][-\d.]+){5}|Z)+$/u.test(d)) return stepwise(d)
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
