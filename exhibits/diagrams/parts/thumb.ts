import type { GroupMark, PathMark, Shown, Tone } from '../../scene.ts'
import type { Point } from './geometry.ts'
import { rounded } from './geometry.ts'

/** A thumb up, around a point, about as high and wide as `size`: a cuff, a fist with its fingers, and the thumb. */
export function thumbUp({ x, y }: Point, size: number, tone: Tone, shown: Shown = {}): GroupMark {
  const hand = 'M-26 -4C-14 -14 -8 -26 -8 -42Q-8 -50 0 -50Q15 -50 13 -30L9 -10H34Q46 -10 46 1Q46 8 41 11Q47 17 43 24Q41 28 38 29'
    + 'Q41 36 36 41Q33 44 27 44H-12Q-18 44 -26 38Z'
  const part = (d: string): PathMark => ({ kind: 'path', d, fill: tone, ground: true })
  return {
    kind: 'group', role: 'thumb', x, y, scale: size / 100, ...shown, children: [
      part(rounded({ left: -48, right: -31, top: -8, bottom: 45 }, 3)),
      part(hand),
      { kind: 'path', d: 'M24 11H40M22 28H37', stroke: 'paper', width: 3, ground: true },
    ],
  }
}
