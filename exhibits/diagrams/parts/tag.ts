import type { Words } from '../../../data/figures/wording.ts'
import type { GroupMark, Mark, Move, Shown } from '../../scene.ts'
import type { View } from './style.ts'
import { circle, n } from './geometry.ts'
import { line } from './shapes.ts'
import { lineBoxes, textBlock } from './text.ts'

/** A luggage tag with a word on it; its hole is the group's origin, and its string runs to a point relative to that. */
export function tag(
  view: View,
  word: Words,
  at: { x: number, y: number },
  look: Shown & {
    readonly size: number
    readonly ghost?: true
    readonly string?: { x: number, y: number }
    readonly moves?: readonly Move[]
  },
): GroupMark {
  const { size, ghost, string, moves, ...shown } = look
  const text = textBlock(view, 'label', word, {
    x: size * 0.9,
    y: 0,
    at: 'middle',
    size,
    tone: ghost ? 'muted' : 'paper',
    over: true,
  })
  const { right } = lineBoxes(text, view)[0]!
  const half = size * 0.95
  const end = right + size * 0.6
  const shape: Mark = {
    kind: 'path',
    d: `M${n(-size * 0.7)} 0L${n(size * 0.1)} ${n(-half)}H${n(end)}V${n(half)}H${n(size * 0.1)}Z`,
    ground: true,
    ...(ghost ? { stroke: 'muted', width: 2, dash: [6, 6] } : { fill: 'ink', stroke: 'ink', width: 3 }),
  }
  return {
    kind: 'group',
    role: 'tag',
    x: at.x,
    y: at.y,
    ...shown,
    moves,
    children: [
      shape,
      ...(ghost ? [] : [{ kind: 'path', d: circle({ x: size * 0.12, y: 0 }, size * 0.2), fill: 'paper' } as const]),
      ...(string ? [line(view, [{ x: size * 0.12, y: 0 }, string], { tone: 'ink' })] : []),
      text,
    ],
  }
}
