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

const round = 16

/** Where a bubble's outline leaves for its tail and comes back from it. */
interface Tail {
  readonly box: Box
  readonly tip: Point
  readonly middle: number
  readonly half: number
}

/**
 * A dashed bubble with its tail below it: the outline from one end of the tail's foot round to the other, and both edges of the tail
 * from its tip, so that dashes begin and end at the corners; and the dash and the gap that fit the outline.
 */
function dashes({ box: { left, top, right, bottom }, tip, middle, half }: Tail, width: number): Pick<PathMark, 'd' | 'dash'> {
  const r = round, dash = width * 2, feet = [middle - half, middle + half].map(x => ({ x, y: bottom }))
  const d = `M${at(feet[0]!)}H${n(left + r)}${corner(-r, -r)}V${n(top + r)}${corner(r, -r)}H${n(right - r)}${corner(r, r)}`
    + `V${n(bottom - r)}${corner(-r, r)}H${n(middle + half)}${feet.map(foot => `M${at(tip)}L${at(foot)}`).join('')}`
  const around = 2 * (right - left + bottom - top - 4 * r) + 2 * Math.PI * r - 2 * half, count = Math.round(around / (dash * 2.6))
  return { d, dash: [dash, (around - dash) / count - dash] }
}

/** A speech bubble around a box, its tail pointing at whoever speaks: above, below, or level with it on its left. Text may stand in it. */
export function speechBubble(view: View, box: Box, tail: Point, look: BubbleLook = {}): PathMark {
  const { filling = 'empty', tone = 'ink', weight = 'thin', tail: base = 22, ...shown } = look
  const width = sizes[view.cut].line[weight], r = round, half = base / 2
  const { left, top, right, bottom } = box
  const between = (value: number, low: number, high: number) => Math.min(Math.max(value, low + r + half), high - r - half)
  const middle = between(tail.x, left, right), level = between(tail.y, top, bottom)
  const isLeft = tail.x < left && tail.y > top && tail.y < bottom
  const isBelow = !isLeft && tail.y > (top + bottom) / 2, isAbove = !isLeft && !isBelow
  const tip = (edge: number, turn: number) => `H${n(middle - half * turn)}L${at(tail)}L${n(middle + half * turn)} ${n(edge)}`
  const d = `M${n(left + r)} ${n(top)}${isAbove ? tip(top, 1) : ''}H${n(right - r)}${corner(r, r)}V${n(bottom - r)}${corner(-r, r)}`
    + `${isBelow ? tip(bottom, -1) : ''}H${n(left + r)}${corner(-r, -r)}`
    + `${isLeft ? `V${n(level + half)}L${at(tail)}L${n(left)} ${n(level - half)}` : ''}V${n(top + r)}${corner(r, -r)}Z`
  return {
    kind: 'path',
    d,
    fill: filling === 'filled' ? tone : 'paper',
    stroke: tone,
    width,
    ground: true,
    ...(filling === 'dashed' && dashes({ box, tip: tail, middle, half }, width)),
    ...shown,
  }
}
