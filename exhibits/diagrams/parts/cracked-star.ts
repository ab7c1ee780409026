import type { GroupMark, Mark } from '../../scene.ts'
import type { Point } from './geometry.ts'
import { through } from './geometry.ts'

type Corner = readonly [x: number, y: number]

/** Points of a star, from its top clockwise, and between them the corners of its body; one unit is its radius. */
const corners = Array.from({ length: 10 }, (_, index): Corner => {
  const angle = ((index * 36 - 90) * Math.PI) / 180, reach = index % 2 ? 0.46 : 1
  return [Math.cos(angle) * reach, Math.sin(angle) * reach]
})
/** The crack, from the corner on the upper left down to the one between the feet, and one that leaves it. */
const crack: readonly Corner[] = [[-0.04, -0.26], [-0.2, -0.02], [0.12, 0.1], [-0.04, 0.3]]
const branch: readonly Corner[] = [[0.12, 0.1], [0.34, -0.04], [0.46, 0.06]]

/** Corners as points of a star of some radius, turned about its middle by degrees and moved by radii. */
function placed(points: readonly Corner[], r: number, turn = 0, [right, down]: Corner = [0, 0]): Point[] {
  const cos = Math.cos((turn * Math.PI) / 180), sin = Math.sin((turn * Math.PI) / 180)
  return points.map(([x, y]) => ({ x: (x * cos - y * sin + right) * r, y: (x * sin + y * cos + down) * r }))
}

/** A star that is whole and in a side's colour, and from a step on cracked and drained of it. */
export function crackedStar({ x, y }: Point, r: number, tone: 'american' | 'chinese', step: number): GroupMark {
  const pieces = [
    placed([...corners.slice(5), corners[9]!, ...crack], r, -10, [-0.13, 0.07]),
    placed([...corners.slice(9), ...corners.slice(0, 6), ...[...crack].reverse()], r, 3, [0.05, 0]),
  ]
  const line = { stroke: tone, width: r * 0.045, from: step } as const
  return {
    kind: 'group', x, y, children: [
      { kind: 'path', d: through(placed(corners, r), true), fill: tone, role: 'whole', until: step },
      ...pieces.map((piece): Mark => ({ kind: 'path', d: through(piece, true), fill: 'raised', role: 'piece', ...line })),
      { kind: 'path', d: through(placed(branch, r, 3, [0.05, 0])), ...line },
    ],
  }
}
