import type { PathMark } from '../../scene.ts'
import type { Box, Point } from './geometry.ts'
import type { Look } from './shapes.ts'
import type { View } from './style.ts'
import { at, corner, n } from './geometry.ts'
import { sizes } from './style.ts'

interface BubbleLook extends Look {
  /** Something is said, nothing is said, or it is only supposed. Default: 'empty'. */
  readonly filling?: 'filled' | 'empty' | 'dashed'
  /** How wide its tail is at the bubble. Default: 22. */
  readonly tail?: number
}

/** A speech bubble around a box, its tail pointing at whoever speaks, above or below it. Text may stand in it. */
export function speechBubble(view: View, box: Box, tail: Point, look: BubbleLook = {}): PathMark {
  const { filling = 'empty', tone = 'ink', weight = 'thin', tail: base = 22, ...shown } = look
  const width = sizes[view.cut].line[weight], r = 16, half = base / 2
  const { left, top, right, bottom } = box
  const middle = Math.min(Math.max(tail.x, left + r + half), right - r - half)
  const below = tail.y > (top + bottom) / 2
  const tip = (edge: number, turn: number) => `H${n(middle - half * turn)}L${at(tail)}L${n(middle + half * turn)} ${n(edge)}`
  const d = `M${n(left + r)} ${n(top)}${below ? '' : tip(top, 1)}H${n(right - r)}${corner(r, r)}V${n(bottom - r)}${corner(-r, r)}`
    + `${below ? tip(bottom, -1) : ''}H${n(left + r)}${corner(-r, -r)}V${n(top + r)}${corner(r, -r)}Z`
  return {
    kind: 'path',
    d,
    fill: filling === 'filled' ? tone : 'paper',
    stroke: tone,
    width,
    ground: true,
    ...(filling === 'dashed' && { dash: [width * 0.1 + 6, width * 2 + 5] }),
    ...shown,
  }
}
