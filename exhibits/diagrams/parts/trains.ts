import type { Load } from '../../../data/exhibits/diagrams/kinds/falling-behind.ts'
import type { GroupMark, Mark, PathMark, Tone } from '../../scene.ts'
import type { Box, Point } from './geometry.ts'
import { circle, n, rounded } from './geometry.ts'
import { person } from './person.ts'

/** Each drawn in a square of 100 around its middle. */
const loads: Readonly<Record<Load, (tone: Tone) => Mark[]>> = {
  goods: tone => [
    { kind: 'path', d: 'M-44 -22L0 -44L44 -22V26L0 48L-44 26ZM-44 -22L0 0L44 -22M0 0V48', stroke: tone, width: 9, ground: true },
    { kind: 'path', d: 'M-22 -33L22 -11', stroke: tone, width: 9, ground: true },
  ],
  people: tone => person(tone, { x: 0, y: -26, r: 22, bottom: 46 }),
  information: tone => [
    { kind: 'path', d: circle({ x: -34, y: 34 }, 11), fill: tone, ground: true },
    { kind: 'path', d: 'M-40 -4A38 38 0 0 1 4 40M-40 -40A74 74 0 0 1 40 40', stroke: tone, width: 13, ground: true },
  ],
}

/** A small picture of what a coach carries, as high as `size`. */
export function loadIcon(load: Load, tone: Tone, middle: Point, size: number): Mark {
  return { kind: 'group', ...middle, scale: size / 100, children: loads[load](tone) }
}

/** A coach of a fast train. */
export function coach(box: Box, tone: Tone): PathMark {
  return { kind: 'path', d: rounded(box, 7), fill: tone, ground: true, role: 'coach' }
}

/** The head of a fast train: a long nose to the right, and the driver's window. */
export function trainNose({ left, top, right, bottom }: Box, tone: Tone): Mark[] {
  const w = right - left, h = bottom - top
  const at = (across: number, down: number) => `${n(left + w * across)} ${n(top + h * down)}`
  return [
    {
      kind: 'path', fill: tone, ground: true, role: 'nose',
      d: `M${at(0, 0.08)}Q${at(0, 0)} ${at(0.07, 0)}H${n(left + w * 0.3)}C${at(0.62, 0.02)} ${at(0.86, 0.42)} ${at(0.99, 0.78)}`
        + `Q${at(1.03, 1)} ${at(0.88, 1)}H${n(left + w * 0.07)}Q${at(0, 1)} ${at(0, 0.92)}Z`,
    },
    { kind: 'path', d: `M${at(0.4, 0.18)}Q${at(0.58, 0.22)} ${at(0.72, 0.42)}H${n(left + w * 0.4)}Z`, fill: 'paper', ground: true },
  ]
}

/** A steam engine that faces right, `size` wide, its wheels on the ground below a point. */
export function steamEngine({ x, y }: Point, size: number, tone: Tone): GroupMark {
  const box = (left: number, top: number, right: number, bottom: number, r = 3) => rounded({ left, top, right, bottom }, r)
  const wheel = (across: number, r: number): Mark[] => [
    { kind: 'path', d: circle({ x: across, y: -r }, r), fill: tone, ground: true },
    { kind: 'path', d: circle({ x: across, y: -r }, r * 0.62), fill: 'paper', ground: true },
    { kind: 'path', d: circle({ x: across, y: -r }, r * 0.2), fill: tone, ground: true },
  ]
  const body = box(-44, -66, -16, -16) + box(-49, -73, -11, -65, 2) + box(-22, -48, 36, -20, 6) + box(-46, -22, 40, -13, 2)
  const fittings = 'M20 -46V-62L15 -70H35L30 -62V-46ZM-6 -46V-52A7 7 0 0 1 8 -52V-46ZM36 -20H42L52 0H36Z'
  return {
    kind: 'group', role: 'steam-engine', x, y, scale: size / 100, children: [
      { kind: 'path', d: body + fittings, fill: tone, ground: true },
      { kind: 'path', d: box(-38, -58, -23, -44, 2), fill: 'paper', ground: true },
      ...wheel(-30, 16), ...wheel(2, 12), ...wheel(26, 12),
    ],
  }
}
