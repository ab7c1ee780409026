import type { Mark, PathMark, Shown, Tone } from '../../scene.ts'
import type { Point } from './geometry.ts'
import { n, rounded } from './geometry.ts'
import { person } from './person.ts'

/** How a small picture of strokes is drawn. */
interface StrokeLook extends Shown {
  /** Default: 'ink'. */
  readonly tone?: Tone
  /** Default: 3. */
  readonly width?: number
}

/** A thumb up, around a point, about as high as `size`. */
export function thumbUp({ x, y }: Point, size: number, { tone = 'ink', width = 3, ...shown }: StrokeLook = {}): PathMark {
  const at = (dx: number, dy: number) => `${n(x + dx * size)} ${n(y + dy * size)}`
  const cuff = `M${at(-0.44, -0.06)}V${n(y + 0.44 * size)}H${n(x - 0.24 * size)}V${n(y - 0.06 * size)}Z`
  const hand = `M${at(-0.24, -0.04)}L${at(-0.02, -0.48)}Q${at(0.16, -0.48)} ${at(0.13, -0.28)}L${at(0.08, -0.1)}H${n(x + 0.34 * size)}`
    + `Q${at(0.48, -0.08)} ${at(0.45, 0.06)}L${at(0.37, 0.36)}Q${at(0.34, 0.44)} ${at(0.24, 0.44)}H${n(x - 0.24 * size)}`
  return { kind: 'path', d: cuff + hand, stroke: tone, width, ...shown }
}

/** Whose ear something is meant for: heads side by side, or a house with columns; in a square around its middle. */
export function ear(kind: 'customers' | 'government', tone: Tone, middle: Point, size: number, shown: Shown): Mark {
  const heads = [-36, 36].flatMap(x => person(tone, { x, y: -22, r: 19, bottom: 44 }))
  const bar = (left: number, top: number, right: number, bottom: number) => rounded({ left, top, right, bottom }, 2)
  const columns = [-38, -13, 13, 38].map(x => bar(x - 6, -10, x + 6, 26)).join('')
  const house: Mark = { kind: 'path', d: `M-56 -16L0 -48L56 -16Z${columns}${bar(-56, 31, 56, 44)}`, fill: tone, ground: true }
  return { kind: 'group', ...middle, scale: size / 100, children: kind === 'customers' ? heads : [house], ...shown }
}
