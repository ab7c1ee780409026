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

interface Coloured extends Shown {
  /** Default: 'ink'. */
  readonly tone?: Tone
}

/** A television with its aerial, `size` wide, its middle at a point. */
export function television({ x, y }: Point, size: number, { tone = 'ink', ...shown }: Coloured = {}): GroupMark {
  return {
    kind: 'group', role: 'television', x, y, scale: size / 100, ...shown, children: [
      { kind: 'path', d: rounded({ left: -46, right: 46, top: -18, bottom: 46 }, 9), fill: tone },
      { kind: 'path', d: 'M-24 -48L0 -20L24 -48', stroke: tone, width: 6 },
      { kind: 'path', d: rounded({ left: -34, right: 16, top: -7, bottom: 35 }, 8), fill: 'american' },
      { kind: 'path', d: circle({ x: 31, y: 4 }, 5) + circle({ x: 31, y: 24 }, 5), fill: 'american' },
    ],
  }
}

/** A radio with its aerial, `size` wide, its middle at a point. */
export function radio({ x, y }: Point, size: number, { tone = 'ink', ...shown }: Coloured = {}): GroupMark {
  return {
    kind: 'group', role: 'radio', x, y, scale: size / 100, ...shown, children: [
      { kind: 'path', d: rounded({ left: -46, right: 46, top: -14, bottom: 42 }, 7), fill: tone },
      { kind: 'path', d: 'M-36 -16L34 -46', stroke: tone, width: 6 },
      { kind: 'path', d: circle({ x: 20, y: 14 }, 18), fill: 'american' },
      { kind: 'path', d: 'M-36 4H-10M-36 16H-10M-36 28H-10', stroke: 'american', width: 5 },
    ],
  }
}
