import type { Mark, Tone } from '../../scene.ts'
import { circle, n } from './geometry.ts'

/** A hanging price tag's measures. */
interface TagShape {
  readonly width: number
  readonly height: number
}

/** A price tag about the middle of its upper edge: corners cut off above, a hole and, if it is hung, a loop of string. */
export function priceTag({ width, height }: TagShape, tone: Tone, isHung = false): Mark[] {
  const half = width / 2, cut = height * 0.28, hole = { x: 0, y: height * 0.16 }
  const d = `M${n(-half + cut)} 0H${n(half - cut)}L${n(half)} ${n(cut)}V${n(height)}H${n(-half)}V${n(cut)}Z`
  const loop = `M0 ${n(hole.y)}C${n(-height * 0.3)} ${n(-height * 0.34)} ${n(height * 0.26)} ${n(-height * 0.4)} 0 ${n(hole.y)}`
  return [
    { kind: 'path', d, fill: tone, stroke: tone, width: 6, ground: true, role: 'tag' },
    { kind: 'path', d: circle(hole, height * 0.075), fill: 'paper', ground: true },
    ...(isHung ? [{ kind: 'path', d: loop, stroke: 'ink', width: 3, ground: true } as const] : []),
  ]
}
