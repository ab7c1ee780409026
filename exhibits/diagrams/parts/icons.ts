import type { GroupMark, Mark, Shown, Tone } from '../../scene.ts'
import type { Point } from './geometry.ts'
import { circle, rounded } from './geometry.ts'

/** Small pictures of our own strokes, each drawn in a square of 100 around its middle. */
export type Icon = 'bridge' | 'train' | 'robot' | 'skyline' | 'open-lock'

const box = (left: number, top: number, right: number, bottom: number, r = 4) => rounded({ left, top, right, bottom }, r)
const stroke = (tone: Tone, d: string, width = 6): Mark => ({ kind: 'path', d, stroke: tone, width, ground: true })
const fill = (tone: Tone, d: string): Mark => ({ kind: 'path', d, fill: tone, ground: true })

const drawings: Readonly<Record<Icon, (tone: Tone, on: Tone) => Mark[]>> = {
  'bridge': tone => [
    stroke(tone, 'M-48 26H48', 7),
    stroke(tone, 'M-24 40V-36M24 40V-36', 7),
    stroke(tone, 'M-48 14Q-30 -6 -24 -34Q0 28 24 -34Q30 -6 48 14', 4),
    stroke(tone, 'M-10 26V4M0 26V-2M10 26V4', 3),
  ],
  'train': tone => [
    fill(tone, 'M-46 22V-8Q-46 -26 -28 -26H6Q34 -24 48 10Q50 22 40 22Z'),
    fill('paper', box(-34, -14, -18, 0, 3)),
    fill('paper', box(-12, -14, 4, 0, 3)),
    fill('paper', 'M12 -14Q24 -10 30 0H12Z'),
    stroke(tone, 'M-48 34H48', 5),
  ],
  'robot': tone => [
    fill(tone, box(-20, -46, 20, -20, 6)),
    fill('paper', circle({ x: -8, y: -33 }, 4)),
    fill('paper', circle({ x: 8, y: -33 }, 4)),
    fill(tone, box(-26, -14, 26, 34, 7)),
    fill('paper', box(-14, 0, 14, 18, 3)),
    fill(tone, circle({ x: -14, y: 42 }, 7)),
    fill(tone, circle({ x: 14, y: 42 }, 7)),
  ],
  'skyline': tone => [
    fill(tone, 'M-46 42V4H-26V42Z'),
    fill(tone, 'M-22 42V-24H-2V42Z'),
    fill(tone, 'M2 42V-44L12 -50L22 -44V42Z'),
    fill(tone, 'M26 42V-8H46V42Z'),
  ],
  'open-lock': (tone, on) => [
    fill(tone, box(-32, -4, 32, 46, 7)),
    stroke(tone, 'M-20 -4V-22A20 20 0 0 1 20 -26', 9),
    fill(on, circle({ x: 0, y: 17 }, 7)),
    stroke(on, 'M0 20V32', 6),
  ],
}

/** A small picture, `size` wide and high, its middle at a point, on a ground of some tone. */
export function icon(
  name: Icon,
  { x, y }: Point,
  size: number,
  { tone = 'ink', on = 'paper', ...shown }: Shown & { readonly tone?: Tone, readonly on?: Tone } = {},
): GroupMark {
  return { kind: 'group', role: name, x, y, ...shown, scale: size / 100, children: drawings[name](tone, on) }
}
