import type { Side } from '../../../data/ui/palette.ts'
import type { GlyphMark, GroupMark, PathMark, Shown, Tone } from '../../scene.ts'
import type { Point } from './geometry.ts'
import type { GlyphSize, View, Weight } from './style.ts'
import { circle, through } from './geometry.ts'
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

/** A side's sign in one of three sizes. */
export function glyph(view: View, side: Side, { x, y }: Point, size: GlyphSize = 'medium', more: GlyphLook = {}): GlyphMark {
  return { kind: 'glyph', side, x, y, r: sizes[view.cut].glyph[size], ...more }
}

/** A plain line through points, with round ends. */
export function line(view: View, points: readonly Point[], { tone = 'ink', weight = 'thin', ...shown }: Look = {}): PathMark {
  return { kind: 'path', d: through(points), stroke: tone, width: sizes[view.cut].line[weight], ...shown }
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
