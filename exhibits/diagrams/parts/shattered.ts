import type { GroupMark, Mark, Shown, Tone } from '../../scene.ts'
import type { Point } from './geometry.ts'
import { through } from './geometry.ts'

type Corner = readonly [x: number, y: number]

/** Points of a star, from its top clockwise, and between them the corners of its body; one unit is its radius. */
const [top, neck, right, waist, rightFoot, fork, leftFoot, hip, left, shoulder] = Array.from({ length: 10 }, (_, index): Corner => {
  const angle = ((index * 36 - 90) * Math.PI) / 180,
    reach = index % 2 ? 0.46 : 1
  return [Math.cos(angle) * reach, Math.sin(angle) * reach]
}) as [Corner, Corner, Corner, Corner, Corner, Corner, Corner, Corner, Corner, Corner]

/** Where the blow lands, on the left, and where cracks part and leave the star. */
const blow: Corner = [-0.66, -0.05],
  first: Corner = [-0.26, -0.12],
  second: Corner = [0.1, 0.06]
const up: readonly Corner[] = [
    [-0.06, -0.32],
    [0.06, -0.44],
  ],
  upOut: Corner = [0.175, -0.59]
const across: readonly Corner[] = [
    [0.3, -0.1],
    [0.46, 0.0],
  ],
  acrossOut: Corner = [0.77, -0.15]
const down: readonly Corner[] = [
    [0.02, 0.24],
    [0.2, 0.36],
  ],
  downOut: Corner = [0.294, 0.635]
const back: readonly Corner[] = [
    [-0.2, 0.16],
    [-0.33, 0.26],
  ],
  backOut: Corner = [-0.505, 0.44]
const turned = (corners: readonly Corner[]) => [...corners].reverse()

interface Piece {
  readonly corners: readonly Corner[]
  /** How far it has come away from where it was, in radii, and its turn in degrees. */
  readonly away: Corner
  readonly turn: number
}

const pieces: readonly Piece[] = [
  { corners: [blow, left, shoulder, top, upOut, ...turned(up), first], away: [-0.04, -0.05], turn: -4 },
  { corners: [upOut, neck, right, acrossOut, ...turned(across), second, first, ...up], away: [0.09, -0.06], turn: 4 },
  { corners: [acrossOut, waist, rightFoot, downOut, ...turned(down), second, ...across], away: [0.14, 0.1], turn: 8 },
  { corners: [downOut, fork, leftFoot, backOut, ...turned(back), first, second, ...down], away: [0.01, 0.11], turn: -3 },
  { corners: [blow, first, ...back, backOut, hip], away: [-0.11, 0.09], turn: -12 },
  {
    corners: [
      [0.78, 0.42],
      [0.9, 0.36],
      [0.93, 0.52],
    ],
    away: [0, 0],
    turn: 0,
  },
  {
    corners: [
      [-0.9, 0.42],
      [-0.8, 0.5],
      [-0.93, 0.58],
    ],
    away: [0, 0],
    turn: 0,
  },
]

function placed({ corners, away, turn }: Piece, r: number): Point[] {
  const middle = [0, 1].map(axis => corners.reduce((sum, corner) => sum + corner[axis]!, 0) / corners.length) as [number, number]
  const cos = Math.cos((turn * Math.PI) / 180),
    sin = Math.sin((turn * Math.PI) / 180)
  return corners.map(([x, y]) => {
    const [dx, dy] = [x - middle[0], y - middle[1]]
    return { x: (middle[0] + away[0] + dx * cos - dy * sin) * r, y: (middle[1] + away[1] + dx * sin + dy * cos) * r }
  })
}

/** A star that a blow from the left has broken: its pieces have come apart, and splinters fly off. */
export function shatteredStar(
  { x, y }: Point,
  r: number,
  { tone = 'ink', ...shown }: Shown & { readonly tone?: Tone } = {},
): GroupMark {
  const children = pieces.map((piece): Mark => ({ kind: 'path', d: through(placed(piece, r), true), fill: tone, role: 'piece' }))
  return { kind: 'group', role: 'shattered', x, y, ...shown, children }
}
