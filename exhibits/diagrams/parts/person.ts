import type { Mark, PathMark, Shown, Tone } from '../../scene.ts'
import type { Point } from './geometry.ts'
import { at, circle, corner, n } from './geometry.ts'

/** Somebody: where the head is, its radius, and how far down the body goes. */
export interface Stature extends Point {
  readonly r: number
  readonly bottom: number
}

/** Half of a body's width, in radii of its head. */
const shoulders = 1.8

/** A head on its shoulders, in a colour; text may stand on the body. */
export function person(tone: Tone, { x, y, r, bottom }: Stature, shown: Shown = {}): Mark[] {
  const half = r * shoulders, top = y + r * 1.22, round = r * 1.05
  const up = `M${n(x - half)} ${n(bottom)}V${n(top + round)}${corner(round, -round)}`, down = `${corner(round, round)}V${n(bottom)}Z`
  return [
    { kind: 'path', d: `${up}H${n(x + half - round)}${down}`, fill: tone, ground: true, ...shown },
    { kind: 'path', d: circle({ x, y }, r), fill: tone, role: 'head', ...shown },
  ]
}

/** A neck, where head and shoulders are to be a figure. */
export function neck(tone: Tone, { x, y, r }: Stature): PathMark {
  return { kind: 'path', d: `M${n(x)} ${n(y)}V${n(y + r * 1.5)}`, stroke: tone, width: r * 0.8 }
}

/** A shoulder, an elbow and a hand. */
export type Arm = readonly [Point, Point, Point]

/** An arm from a shoulder by way of an elbow to a hand. */
export function arm(tone: Tone, [shoulder, elbow, hand]: Arm, width: number, shown: Shown = {}): PathMark {
  return { kind: 'path', d: `M${at(shoulder)}Q${at(elbow)} ${at(hand)}`, stroke: tone, width, ...shown }
}
