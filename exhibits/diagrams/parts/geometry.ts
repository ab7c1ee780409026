/** A place in a drawing, from its top left. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** A rectangle by its edges. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Numbers for path data: two decimals do. */
export function n(value: number): string {
  return String(Math.round(value * 100) / 100)
}

/** A point of path data. */
export function at({ x, y }: Point): string {
  return `${n(x)} ${n(y)}`
}

/** Path data of a line through points; `closed` back to the first. */
export function through(points: readonly Point[], closed = false): string {
  return `M${points.map(at).join('L')}${closed ? 'Z' : ''}`
}

/** The point so far along a direction, and so far to its right. */
export function along(from: Point, direction: Point, ahead: number, aside = 0): Point {
  return { x: from.x + direction.x * ahead - direction.y * aside, y: from.y + direction.y * ahead + direction.x * aside }
}

/** The direction from one point to another, of length 1. */
export function direction(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length }
}

/** Half way between two points. */
export function midpoint(from: Point, to: Point): Point {
  return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
}

/** Path data of a circle. To a tenth of a pixel, as all is written: half a tenth more of radius than of diameter makes an oval. */
export function circle({ x, y }: Point, radius: number): string {
  const r = Math.round(radius * 10) / 10
  return `M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 0 ${n(r * 2)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-r * 2)} 0Z`
}

/** Path data of a quarter of a circle, clockwise, to a point so far away. */
export function corner(dx: number, dy: number): string {
  const r = n(Math.abs(dx))
  return `a${r} ${r} 0 0 1 ${n(dx)} ${n(dy)}`
}

/** Path data of a rectangle with round corners. */
export function rounded({ left, top, right, bottom }: Box, r: number): string {
  return `M${n(left + r)} ${n(top)}H${n(right - r)}${corner(r, r)}V${n(bottom - r)}${corner(-r, r)}`
    + `H${n(left + r)}${corner(-r, -r)}V${n(top + r)}${corner(r, -r)}Z`
}

/** The smallest rectangle around others. */
export function around(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(box => box.left)),
    top: Math.min(...boxes.map(box => box.top)),
    right: Math.max(...boxes.map(box => box.right)),
    bottom: Math.max(...boxes.map(box => box.bottom)),
  }
}
