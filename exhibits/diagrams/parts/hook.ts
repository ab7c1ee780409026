import type { GroupMark, PathMark, Shown, Tone } from '../../scene.ts'
import type { Point } from './geometry.ts'
import { circle, n } from './geometry.ts'

/** A fish hook's measures: the eye's middle, from there down to the bottom of the bend, and from the shank to the point. */
export interface HookShape {
  readonly eye: Point
  readonly height: number
  readonly gape: number
  /** Thickness of the wire. */
  readonly width: number
  /** On which side of the shank the point is. Default: 'right'. */
  readonly facing?: 'left' | 'right'
  /** How far the point rises above the bottom, in heights. Default: 0.46. */
  readonly rise?: number
}

/** A hook as path data: shank and bend as one line, the point with its barb inside as a filled shape, and the eye. */
export interface HookPaths {
  readonly wire: string
  readonly point: string
  readonly eye: string
  readonly eyeRadius: number
  /** Where the tip is, and the inside of the bend, where a caught thing hangs. */
  readonly tip: Point
  readonly inside: Point
}

/** A fish hook drawn as a hook is: eye at the top, straight shank, round bend, point, and the barb inside at the tip. */
export function hookPaths({ eye, height, gape, width, facing = 'right', rise = 0.46 }: HookShape): HookPaths {
  const side = facing === 'right' ? 1 : -1
  const x = (across: number) => n(eye.x + across * side)
  const eyeRadius = width * 1.05, r = gape / 2, half = width / 2
  const bend = eye.y + height - half - r, tip = eye.y + height * (1 - rise)
  // The outer edge of the point runs on straight; the inner one steps out to the barb, which points back.
  const base = tip + width * 3.2, barb = tip + width * 2.6, notch = tip + width * 2.1
  const p = (across: number, down: number) => `${x(across)} ${n(down)}`
  return {
    wire: `M${p(0, eye.y + eyeRadius)}V${n(bend)}A${n(r)} ${n(r)} 0 0 ${side > 0 ? 0 : 1} ${p(gape, bend)}V${n(base)}`,
    point: [
      `M${p(gape + half, base + half)}V${n(tip + width * 1.4)}`,
      `Q${p(gape + half, tip + width * 0.5)} ${p(gape + half * 0.3, tip)}`,
      `Q${p(gape - half * 1.2, tip + width)} ${p(gape - width * 1.6, barb)}`,
      `Q${p(gape - width * 0.9, notch)} ${p(gape - half, notch + width * 0.3)}V${n(base + half)}Z`,
    ].join(''),
    eye: circle(eye, eyeRadius),
    eyeRadius,
    tip: { x: eye.x + (gape + half * 0.3) * side, y: tip },
    inside: { x: eye.x + r * side, y: bend + r - half },
  }
}

/** A hook as a mark. */
export function hook(shape: HookShape, { tone = 'ink', ...shown }: Shown & { readonly tone?: Tone } = {}): GroupMark {
  const { wire, point, eye } = hookPaths(shape)
  const children: PathMark[] = [
    { kind: 'path', d: wire, stroke: tone, width: shape.width },
    { kind: 'path', d: point, fill: tone },
    { kind: 'path', d: eye, stroke: tone, width: shape.width * 0.55 },
  ]
  return { kind: 'group', role: 'hook', ...shown, children }
}
