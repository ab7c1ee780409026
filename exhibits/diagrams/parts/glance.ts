import type { Mark, Tone } from '../../scene.ts'
import type { Point } from './geometry.ts'
import { circle, n } from './geometry.ts'

/** Eyes on a head of some radius that look to the right, under worried brows. */
export function worriedGlance({ x, y }: Point, r: number, tones: { readonly white: Tone, readonly dark: Tone }): Mark[] {
  const at = (right: number, down: number) => `${n(x + right * r)} ${n(y + down * r)}`
  const disc = (right: number, down: number, size: number) => circle({ x: x + right * r, y: y + down * r }, r * size)
  const brows = `M${at(-0.5, -0.42)}Q${at(-0.28, -0.52)} ${at(-0.08, -0.66)}M${at(0.74, -0.42)}Q${at(0.58, -0.52)} ${at(0.4, -0.66)}`
  return [
    { kind: 'path', d: brows, stroke: tones.white, width: r * 0.11, ground: true, role: 'worry' },
    { kind: 'path', d: disc(-0.2, -0.06, 0.28) + disc(0.5, -0.06, 0.28), fill: tones.white, ground: true },
    { kind: 'path', d: disc(-0.08, -0.04, 0.14) + disc(0.62, -0.04, 0.14), fill: tones.dark, ground: true },
  ]
}

/** A face on a head of some radius that looks up to the left: at ease, and from a step on worried. */
export function upwardGlance({ x, y }: Point, r: number, step: number): Mark[] {
  const spot = (across: number, down: number) => `${n(x + across * r)} ${n(y + down * r)}`
  const eyes = (size: number, left: number, up: number) => [-0.56, 0.14].map(across =>
    circle({ x: x + (across - left) * r, y: y - (0.1 + up) * r }, size * r)).join('')
  const brows = [[-0.84, -0.36, -0.6, -0.46, -0.42, -0.64], [0.44, -0.38, 0.22, -0.48, 0, -0.62]] as const
  const line = { kind: 'path', stroke: 'paper', width: r * 0.1, ground: true } as const
  const drop = `M${spot(0.66, -0.5)}Q${spot(0.86, -0.18)} ${spot(0.66, -0.14)}Q${spot(0.46, -0.18)} ${spot(0.66, -0.5)}Z`
  return [
    { kind: 'path', d: eyes(0.25, 0, 0), fill: 'paper', ground: true },
    { kind: 'path', d: eyes(0.13, 0.09, 0.07), fill: 'ink', ground: true, role: 'gaze' },
    { ...line, d: `M${spot(-0.5, 0.42)}Q${spot(-0.2, 0.6)} ${spot(0.14, 0.42)}`, until: step, role: 'ease' },
    { ...line, d: brows.map(([a, b, c, d, e, f]) => `M${spot(a, b)}Q${spot(c, d)} ${spot(e, f)}`).join(''), from: step, role: 'worry' },
    { ...line, d: `M${spot(-0.56, 0.56)}Q${spot(-0.44, 0.34)} ${spot(-0.26, 0.46)}T${spot(0.04, 0.42)}T${spot(0.22, 0.56)}`, from: step },
    { kind: 'path', d: drop, fill: 'paper', ground: true, from: step },
  ]
}
