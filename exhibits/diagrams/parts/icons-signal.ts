import type { GroupMark, Mark, Shown, Tone } from '../../scene.ts'
import type { Point } from './geometry.ts'
import { circle, rounded } from './geometry.ts'

/** A satellite: a body between two panels, `width` wide, its middle at a point. */
export function satellite(
  { x, y }: Point,
  width: number,
  { tone = 'ink', ...shown }: Shown & { readonly tone?: Tone } = {},
): GroupMark {
  const body = width * 0.2,
    panel = width * 0.32,
    high = width * 0.22
  const panelAt = (left: number): Mark => ({
    kind: 'path',
    d: rounded({ left, right: left + panel, top: -high / 2, bottom: high / 2 }, 2),
    fill: tone,
  })
  return {
    kind: 'group',
    role: 'satellite',
    x,
    y,
    ...shown,
    children: [
      { kind: 'path', d: `M${-width / 2} 0H${width / 2}`, stroke: tone, width: 3 },
      panelAt(-width / 2),
      panelAt(width / 2 - panel),
      {
        kind: 'path',
        d: rounded({ left: -body / 2, right: body / 2, top: -body * 0.8, bottom: body * 0.8 }, 3),
        fill: tone,
        stroke: 'paper',
        width: 2,
      },
    ],
  }
}

/** A ground station's dish, looking up to the right, `size` wide and high, its middle at a point. */
export function dish({ x, y }: Point, size: number, { tone = 'ink', ...shown }: Shown & { readonly tone?: Tone } = {}): GroupMark {
  return {
    kind: 'group', role: 'dish', x, y, scale: size / 100, ...shown, children: [
      { kind: 'path', d: 'M25.5 15.5A36 36 0 1 1 -25.5 -35.5Z', fill: tone },
      { kind: 'path', d: 'M0 -10L24 -34M-10 18L-26 46H12L-4 20', stroke: tone, width: 7 },
      { kind: 'path', d: circle({ x: 27, y: -37 }, 7), fill: tone },
    ],
  }
}
