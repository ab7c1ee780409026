import type { Mark, Tone } from '../../scene.ts'
import { circle, n } from './geometry.ts'

/** A price tag's measures. */
interface TagShape {
  readonly width: number
  readonly height: number
}

/** A price tag about the middle of its upper edge: corners cut off above, and a hole. A ghost is dashed: it has hung there. */
export function priceTag({ width, height }: TagShape, tone: Tone | 'ghost'): Mark[] {
  const half = width / 2, cut = height * 0.28, hole = circle({ x: 0, y: height * 0.16 }, height * 0.075)
  const d = `M${n(-half + cut)} 0H${n(half - cut)}L${n(half)} ${n(cut)}V${n(height)}H${n(-half)}V${n(cut)}Z`
  return tone === 'ghost'
    ? [
        { kind: 'path', d, fill: 'paper', stroke: 'muted', width: 3, dash: [7, 8], ground: true, role: 'tag' },
        { kind: 'path', d: hole, stroke: 'muted', width: 2.5, ground: true },
      ]
    : [
        { kind: 'path', d, fill: tone, stroke: tone, width: 6, ground: true, role: 'tag' },
        { kind: 'path', d: hole, fill: 'paper', ground: true },
      ]
}
