import type { Cargo } from '../../../data/exhibits/diagrams/kinds/lanes.ts'
import type { Mark, Tone } from '../../scene.ts'
import type { Point } from './geometry.ts'
import { circle } from './geometry.ts'
import { person } from './person.ts'

/** Each drawn in a square of 100 around its middle. */
const drawings: Readonly<Record<Cargo, (tone: Tone) => Mark[]>> = {
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

/** A small picture of what is on the move, as high as `size`. */
export function cargoIcon(cargo: Cargo, tone: Tone, middle: Point, size: number): Mark {
  return { kind: 'group', ...middle, scale: size / 100, children: drawings[cargo](tone) }
}
