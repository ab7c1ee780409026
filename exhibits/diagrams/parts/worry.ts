import type { Mark, Tone } from '../../scene.ts'
import type { Point } from './geometry.ts'
import { circle, n } from './geometry.ts'

/** A worried face that looks up to the right, drawn on a head of some radius. */
export function worriedFace({ x, y }: Point, r: number, tone: Tone): Mark[] {
  const at = (right: number, down: number) => `${n(x + right * r)} ${n(y + down * r)}`
  const brows = `M${at(-0.44, -0.26)}Q${at(-0.26, -0.46)} ${at(-0.04, -0.5)}M${at(0.3, -0.5)}Q${at(0.5, -0.46)} ${at(0.66, -0.26)}`
  const mouth = `M${at(-0.22, 0.46)}Q${at(-0.06, 0.2)} ${at(0.1, 0.4)}T${at(0.44, 0.34)}`
  const pupil = (right: number) => circle({ x: x + right * r, y: y - 0.1 * r }, r * 0.1)
  const eyes: Mark = { kind: 'path', d: pupil(-0.2) + pupil(0.46), fill: tone, ground: true }
  return [{ kind: 'path', d: brows + mouth, stroke: tone, width: r * 0.09, ground: true, role: 'worry' }, eyes]
}
