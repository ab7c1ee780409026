import type { Mark, Tone } from '../../scene.ts'
import { circle, n } from './geometry.ts'

/** A price tag's measures. */
interface TagShape {
  readonly width: number
  readonly height: number
}

/** A tag's outline and its hole, as path data. */
function tagPaths({ width, height }: TagShape): { readonly d: string, readonly hole: string } {
  const half = width / 2, cut = height * 0.28
  return {
    d: `M${n(-half + cut)} 0H${n(half - cut)}L${n(half)} ${n(cut)}V${n(height)}H${n(-half)}V${n(cut)}Z`,
    hole: circle({ x: 0, y: height * 0.16 }, height * 0.075),
  }
}

/** A price tag about the middle of its upper edge: corners cut off above, and a hole. A ghost is dashed: it has hung there. */
export function priceTag(shape: TagShape, tone: Tone | 'ghost'): Mark[] {
  const { d, hole } = tagPaths(shape)
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

/** The same, but paper with an edge. */
export function openTag(shape: TagShape, tone: Tone): Mark[] {
  const { d, hole } = tagPaths(shape)
  return [
    { kind: 'path', d, fill: 'paper', stroke: tone, width: 4, ground: true, role: 'tag' },
    { kind: 'path', d: hole, fill: tone, ground: true },
  ]
}
