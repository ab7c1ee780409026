import type { Operation, Qualifier } from '../model/figure.ts'

/** The value of an operation over its inputs, unrounded. */
export function computed(op: Operation, values: readonly number[]): number {
  const [first = Number.NaN, ...others] = values
  const sum = others.reduce((total, value) => total + value, 0)
  switch (op) {
    case 'ratio':
      return first / others[0]!
    case 'excess':
      return first / others[0]! - 1
    case 'difference':
      return first - sum
    case 'product':
      return others.reduce((product, value) => product * value, first)
    case 'rest':
      return 1 - first - sum
  }
}

type Side = 'none' | 'up' | 'down' | 'either'
const directionOf: Record<Qualifier, Side> = { exact: 'none', over: 'up', under: 'down', nearly: 'down', about: 'either' }
const flipped: Record<Side, Side> = { none: 'none', up: 'down', down: 'up', either: 'either' }

/** Which inputs make the result smaller when they grow. */
function falling(op: Operation, index: number): boolean {
  switch (op) {
    case 'ratio':
    case 'excess':
    case 'difference':
      return index > 0
    case 'product':
      return false
    case 'rest':
      return true
  }
}

/** The qualifier that follows for a result: over ÷ exact is over, exact ÷ over is under, over − over is about. */
export function combinedQualifier(op: Operation, qualifiers: readonly Qualifier[]): Qualifier {
  const directions = new Set(
    qualifiers.map((qualifier, index) => (falling(op, index) ? flipped[directionOf[qualifier]] : directionOf[qualifier])),
  )
  directions.delete('none')
  if (directions.size === 0) return 'exact'
  if (directions.size > 1 || directions.has('either')) return 'about'
  return directions.has('up') ? 'over' : 'under'
}

/**
 * A value rounded to significant digits, with the qualifier that is still true of it: “over” is rounded down,
 * “under” up, and an exact value that rounding changes becomes “about”.
 */
export function roundedFor(value: number, qualifier: Qualifier, digits: number): { value: number, qualifier: Qualifier } {
  const unit = 10 ** (Math.floor(Math.log10(Math.abs(value))) + 1 - digits)
  // 1 − 0.6 is 0.4 plus a binary crumb, which must not push a value over the next digit.
  const scaled = Number((value / unit).toPrecision(12))
  const whole
    = qualifier === 'over'
      ? Math.floor(scaled)
      : qualifier === 'under' || qualifier === 'nearly'
        ? Math.ceil(scaled)
        : Math.round(scaled)
  const rounded = Number((whole * unit).toPrecision(12))
  return { value: rounded, qualifier: qualifier === 'exact' && whole !== scaled ? 'about' : qualifier }
}
