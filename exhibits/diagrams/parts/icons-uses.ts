import type { Use } from '../../../data/exhibits/diagrams/kinds/aims.ts'
import type { Mark, Shown, Tone } from '../../scene.ts'
import type { Point } from './geometry.ts'
import { circle, rounded } from './geometry.ts'

/** Each drawn in a square of 100 around its middle. */
const drawings: Readonly<Record<Use, (tone: Tone) => Mark[]>> = {
  factory: tone => [
    { kind: 'path', d: 'M-48 44V-6L-18 -24V-6L12 -24V-6H18L21 -46H37L42 -6H48V44Z', fill: tone },
    { kind: 'path', d: [-34, -10, 14].map(x => rounded({ left: x, right: x + 14, top: 8, bottom: 24 }, 2)).join(''), fill: 'paper' },
  ],
  home: tone => [
    { kind: 'path', d: 'M0 -46L50 0H36V44H-36V0H-50Z', fill: tone },
    { kind: 'path', d: rounded({ left: -11, right: 11, top: 12, bottom: 44 }, 2), fill: 'paper' },
  ],
}

/** A small picture of what something is used for, `size` wide and high. */
export function useIcon(use: Use, tone: Tone, middle: Point, size: number, shown: Shown = {}): Mark {
  return { kind: 'group', role: use, ...middle, scale: size / 100, children: drawings[use](tone), ...shown }
}

/** A die that has been thrown, standing on a corner. */
export function die(tone: Tone, middle: Point, size: number, shown: Shown = {}): Mark {
  const pips = [[-22, -22], [22, -22], [0, 0], [-22, 22], [22, 22]].map(([x, y]) => circle({ x: x!, y: y! }, 9)).join('')
  const children: Mark[] = [
    { kind: 'path', d: rounded({ left: -46, right: 46, top: -46, bottom: 46 }, 16), fill: tone },
    { kind: 'path', d: pips, fill: 'paper' },
  ]
  return { kind: 'group', role: 'die', ...middle, scale: size / 100, children, moves: [{ step: 0, rotate: 20 }], ...shown }
}
