import type { Side } from '../../../data/ui/palette.ts'
import type { GlyphMark, GroupMark, PathMark, Shown, Tone } from '../../scene.ts'
import type { Point } from './geometry.ts'
import type { GlyphSize, View, Weight } from './style.ts'
import { along, circle, direction, through } from './geometry.ts'
import { sizes } from './style.ts'

/** What every shape can be given. */
export interface Look extends Shown {
  /** Default: 'ink'. */
  readonly tone?: Tone
  /** Default: 'thin'; a ban's 'bold'. */
  readonly weight?: Weight
}

interface GlyphLook extends Shown {
  /** An outline only. Default: filled. */
  readonly hollow?: true
}

interface BracketLook extends Look {
  /** How far its back stands off. Default: 12. */
  readonly depth?: number
}

/** A side's sign in one of three sizes. */
export function glyph(view: View, side: Side, { x, y }: Point, size: GlyphSize = 'medium', more: GlyphLook = {}): GlyphMark {
  return { kind: 'glyph', side, x, y, r: sizes[view.cut].glyph[size], ...more }
}

/** A plain line through points, with round ends. */
export function line(view: View, points: readonly Point[], { tone = 'ink', weight = 'thin', ...shown }: Look = {}): PathMark {
  return { kind: 'path', d: through(points), stroke: tone, width: sizes[view.cut].line[weight], ...shown }
}

/** A square bracket from one point to another; its back is to the right of that direction (below, from left to right). */
export function bracket(view: View, from: Point, to: Point, { depth = 12, tone = 'muted', ...look }: BracketLook = {}): PathMark {
  const towards = direction(from, to)
  return line(view, [from, along(from, towards, 0, depth), along(to, towards, 0, depth), to], { tone, ...look })
}

/** A ring with a bar across: not allowed. In ink, since red is China. */
export function banSign(view: View, middle: Point, r: number, { tone = 'ink', weight = 'bold', ...shown }: Look = {}): GroupMark {
  const width = sizes[view.cut].line[weight], reach = r * Math.SQRT1_2
  const bar = [{ x: middle.x - reach, y: middle.y - reach }, { x: middle.x + reach, y: middle.y + reach }]
  return {
    kind: 'group',
    ...shown,
    children: [
      { kind: 'path', d: circle(middle, r), stroke: tone, width },
      { kind: 'path', d: through(bar), stroke: tone, width },
    ],
  }
}
