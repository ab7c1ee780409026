import type { Mark, Tone } from '../../scene.ts'
import { circle, n } from './geometry.ts'

/** A price tag's measures. */
interface TagShape {
  readonly width: number
  readonly height: number
}

/** How far below its upper edge a tag's hole is, and how large, in heights. */
const holes = { down: 0.155, r: 0.065 }

/** A tag's outline and its hole below some upper edge, as path data. */
function tagPaths({ width, height }: TagShape, top: number): { readonly d: string, readonly hole: string } {
  const half = width / 2, cut = Math.min(width, height) * 0.26
  return {
    d: `M${n(-half + cut)} ${n(top)}H${n(half - cut)}L${n(half)} ${n(top + cut)}V${n(top + height)}H${n(-half)}V${n(top + cut)}Z`,
    hole: circle({ x: 0, y: top + height * holes.down }, height * holes.r),
  }
}

/** A price tag about its middle: corners cut off above, a hole, and a thread through it. A ghost is an outline in dashes. */
export function priceTag(shape: TagShape, tone: Tone | 'ghost'): Mark[] {
  const { height } = shape, top = -height / 2, { d, hole } = tagPaths(shape, top)
  const low = n(top + height * holes.down), up = n(top - height * 0.115), aside = n(height * holes.r * 1.7)
  const thread = `M0 ${low}C-${aside} ${n(top)} -${aside} ${up} 0 ${up}C${aside} ${up} ${aside} ${n(top)} 0 ${low}`
  return tone === 'ghost'
    ? [{ kind: 'path', d, stroke: 'muted', width: 3, dash: [9, 9], ground: true, role: 'tag' }]
    : [
        { kind: 'path', d, fill: tone, stroke: tone, width: 6, ground: true, role: 'tag' },
        { kind: 'path', d: hole, fill: 'paper', ground: true },
        { kind: 'path', d: thread, stroke: 'ink', width: height * 0.018, ground: true },
      ]
}

/** The same about the middle of its upper edge, without a thread: paper with an edge. */
export function openTag(shape: TagShape, tone: Tone): Mark[] {
  const { d, hole } = tagPaths(shape, 0)
  return [
    { kind: 'path', d, fill: 'paper', stroke: tone, width: 4, ground: true, role: 'tag' },
    { kind: 'path', d: hole, fill: tone, ground: true },
  ]
}

/** A tag of paper with an edge that lies on its side, about the middle of the end that has the hole. */
export function sideTag({ width, height }: TagShape, tone: Tone): Mark[] {
  const half = height / 2, cut = half * 0.6
  const d = `M0 ${n(-half + cut)}L${n(cut)} ${n(-half)}H${n(width)}V${n(half)}H${n(cut)}L0 ${n(half - cut)}Z`
  return [
    { kind: 'path', d, fill: 'paper', stroke: tone, width: 4, ground: true, role: 'tag' },
    { kind: 'path', d: circle({ x: 16, y: 0 }, 6), fill: tone, ground: true },
  ]
}
