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
