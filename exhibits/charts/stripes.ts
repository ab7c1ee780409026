import type { Side } from '../../data/ui/palette.ts'
import type { Pen } from './pen.ts'

/** A point in pixels. */
export type Point = readonly [x: number, y: number]

/** A rectangle in pixels. */
export interface Area {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const period = 11
const stripe = 5

/** What of a polygon lies on one side of a line x + y = sum, by Sutherland and Hodgman. */
function half(points: readonly Point[], sum: number, isAbove: boolean): Point[] {
  const side = ([x, y]: Point) => (isAbove ? x + y - sum : sum - x - y)
  return points.flatMap((point, index) => {
    const next = points[(index + 1) % points.length]!
    const here = side(point), there = side(next)
    const kept = here >= 0 ? [point] : []
    if ((here >= 0) === (there >= 0)) return kept
    const share = here / (here - there)
    return [...kept, [point[0] + share * (next[0] - point[0]), point[1] + share * (next[1] - point[1])] as const]
  })
}

/**
 * The stripes of an open end, as polygons: somewhere in this area the value lies, and no exact figure is given. Made without
 * clipping, which not everything that records a canvas understands.
 */
export function stripesIn({ left, right, top, bottom }: Area): Point[][] {
  const corners: Point[] = [[left, top], [right, top], [right, bottom], [left, bottom]]
  const count = Math.ceil((right - left + bottom - top) / period)
  return Array.from({ length: count }, (_, index) => left + top + index * period)
    .map(sum => half(half(corners, sum, true), sum + stripe, false))
    .filter(points => points.length > 2)
}

/** How wide an open end is drawn: it has no size of its own. */
export const openEnd = 30

/** Draws an open end: stripes in a side's colour on a ground, by default the paper. */
export function fillStripes({ ctx, palette }: Pen, side: Side, area: Area, ground = palette.paper): void {
  ctx.fillStyle = ground
  ctx.fillRect(area.left, area.top, area.right - area.left, area.bottom - area.top)
  ctx.fillStyle = palette[side]
  for (const points of stripesIn(area)) {
    ctx.beginPath()
    for (const [x, y] of points) ctx.lineTo(x, y)
    ctx.fill()
  }
}
