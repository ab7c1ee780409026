import type { Point } from './geometry.ts'
import { circle, n } from './geometry.ts'

/** A fish hook's measures: from the middle of its eye down to the bottom of the bend, and from the shank to the point. */
export interface HookShape {
  readonly eye: Point
  readonly height: number
  readonly gape: number
  /** Thickness of the wire. */
  readonly width: number
  /** On which side of the shank the point is. Default: 'right'. */
  readonly facing?: 'left' | 'right'
  /** How far the point rises above the bottom, in heights: at least so far that the barb is cut out of straight wire. Default: 0.46. */
  readonly rise?: number
}

/** A hook as path data: shank and bend as one line, the point with its barb inside as a filled shape, and the eye. */
export interface HookPaths {
  readonly wire: string
  /** The wire's last part, from the bottom of the bend on: what comes out of a thing that it goes through. */
  readonly front: string
  readonly point: string
  readonly eye: string
  readonly eyeRadius: number
  readonly tip: Point
  /** The lowest place of the wire, where a caught thing hangs. */
  readonly bottom: Point
}

/** Where the barb is cut out of the wire and where it ends, below the tip in widths of the wire. */
const barb = { cut: 2.75, end: 3.5, out: 1.55 }

/** How far the point laps over the wire: two edges that only touch let the ground shine through. */
const seam = 0.8

/** A fish hook drawn as a hook is: eye at the top, straight shank, round bend, point, and the barb inside at the tip. */
export function hookPaths({ eye, height, gape, width, facing = 'right', rise = 0.46 }: HookShape): HookPaths {
  const side = facing === 'right' ? 1 : -1
  const radius = gape / 2, half = width / 2, eyeRadius = width * 1.15
  const bend = eye.y + height - half - radius, tip = Math.min(eye.y + height * (1 - rise), bend - barb.end * width - half)
  /** Places by the wire that ends in the tip: how far in towards the shank, and how far below the tip. */
  const at = (inwards: number, below: number) => `${n(eye.x + (gape - inwards) * side)} ${n(tip + below)}`
  // The point begins above the barb.
  const neck = barb.end * width + half
  const turn = side > 0 ? 0 : 1
  return {
    front: [
      `M${n(eye.x + radius * side)} ${n(eye.y + height - half)}`,
      `A${n(radius)} ${n(radius)} 0 0 ${turn} ${n(eye.x + gape * side)} ${n(bend)}`,
      `V${n(tip + neck)}`,
    ].join(''),
    wire: [
      `M${n(eye.x)} ${n(eye.y + eyeRadius)}V${n(bend)}`,
      `A${n(radius)} ${n(radius)} 0 0 ${turn} ${n(eye.x + gape * side)} ${n(bend)}`,
      `V${n(tip + neck)}`,
    ].join(''),
    point: [
      `M${at(-half, neck + seam)}L${at(-half, 2.4 * width)}Q${at(-half, 1.1 * width)} ${at(0.1 * width, 0)}`,
      `Q${at(0.55 * width, 1.5 * width)} ${at(barb.out * width, barb.end * width)}`,
      `Q${at(width, barb.cut * width + half / 2)} ${at(half, barb.cut * width)}L${at(half, neck + seam)}Z`,
    ].join(''),
    eye: circle(eye, eyeRadius),
    eyeRadius,
    tip: { x: eye.x + gape * side, y: tip },
    bottom: { x: eye.x + radius * side, y: eye.y + height - half },
  }
}
