import type { Mark, PathMark, Shown, Tone } from '../../scene.ts'
import type { Point } from './geometry.ts'
import type { Arm } from './person.ts'
import { along, at, circle, direction, through } from './geometry.ts'

/** An open hand at the end of an arm: its fingers spread the way that the arm points. */
export function openHand(tone: Tone, [, elbow, hand]: Arm, limb: number, shown: Shown): Mark[] {
  const ahead = direction(elbow, hand),
    palm = limb * 0.66
  const fingers = [
    [1.5, -0.95],
    [2.05, -0.4],
    [2.1, 0.15],
    [1.9, 0.65],
  ]
    .map(([far, aside]) => `M${at(hand)}L${at(along(hand, ahead, far! * palm, aside! * palm * 1.1))}`)
    .join('')
  const thumb = `M${at(hand)}L${at(along(hand, ahead, 0.5 * palm, 1.7 * palm))}`
  return [
    { kind: 'path', d: circle(hand, palm), fill: tone, ...shown },
    { kind: 'path', d: fingers + thumb, stroke: tone, width: limb * 0.34, role: 'open', ...shown },
  ]
}

/** A fist, with its knuckles. */
export function fist(tone: Tone, [, elbow, hand]: Arm, limb: number, shown: Shown): Mark[] {
  const r = limb * 0.72,
    ahead = direction(elbow, hand)
  const knuckles = [-0.45, 0, 0.45]
    .map(aside => `M${at(along(hand, ahead, r * 0.25, r * aside))}L${at(along(hand, ahead, r * 0.75, r * aside))}`)
    .join('')
  return [
    { kind: 'path', d: circle(hand, r), fill: tone, role: 'hand', ...shown },
    { kind: 'path', d: knuckles, stroke: 'paper', width: limb * 0.08, ground: true, ...shown },
  ]
}

/** A point of a hand, in fingers: ahead of where the palm meets what it holds, and off its middle, with the thumb below zero. */
type Spot = readonly [ahead: number, aside: number]
/** Where fingers come out of the palm, where they bend and where they end, the longest in the middle. */
const fingers: readonly (readonly [Spot, Spot, Spot])[] = [
  [
    [-0.4, -1.45],
    [1.2, -1.85],
    [2.5, -1.5],
  ],
  [
    [-0.4, -0.48],
    [1.4, -0.68],
    [3, -0.5],
  ],
  [
    [-0.4, 0.48],
    [1.4, 0.52],
    [2.9, 0.52],
  ],
  [
    [-0.4, 1.45],
    [1.1, 1.68],
    [2.25, 1.5],
  ],
]
const thumb: readonly [Spot, Spot, Spot] = [
  [-2.3, -0.7],
  [-1.2, -3.5],
  [1.9, -3.3],
]
/** From the wrist along the thumb's side, round the knuckles and back: its outline is as wide again as half a finger. */
const palm: readonly Spot[] = [
  [-4.2, -1],
  [-2, -1],
  [-1, -1.65],
  [-0.1, -1.68],
  [0.15, -1.2],
  [0.3, 0],
  [0.15, 1.2],
  [-0.1, 1.68],
  [-1, 1.6],
  [-2, 1],
  [-4.2, 1],
]

/** A hand with a grip on something: four fingers side by side round its front, the thumb over its top; `place` puts a spot. */
export function grip(tone: Tone, place: (spot: Spot) => Point, finger: number, shown: Shown): Mark[] {
  const digit = ([from, bend, tip]: readonly [Spot, Spot, Spot], width: number, role: string): PathMark[] => {
    const look = { kind: 'path', d: `M${at(place(from))}Q${at(place(bend))} ${at(place(tip))}`, ground: true, ...shown } as const
    return [
      { ...look, stroke: 'paper', width: width + finger * 0.2 },
      { ...look, stroke: tone, width, role },
    ]
  }
  return [
    ...fingers.flatMap(own => digit(own, finger * 0.94, 'finger')),
    ...digit(thumb, finger * 1.12, 'thumb'),
    {
      kind: 'path',
      d: through(palm.map(place), true),
      fill: tone,
      stroke: tone,
      width: finger * 0.5,
      ground: true,
      role: 'palm',
      ...shown,
    },
  ]
}
