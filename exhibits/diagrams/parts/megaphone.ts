import type { Words } from '../../../data/figures/wording.ts'
import type { GroupMark, Mark, Shown } from '../../scene.ts'
import type { View } from './style.ts'
import { textBlock } from './text.ts'

/** How a megaphone is drawn. */
interface MegaphoneLook extends Shown {
  /** From its mouthpiece to its mouth. */
  readonly length: number
  /** How far it points up, in degrees; `unused` is put down on its mouth, grey. */
  readonly raised: number | 'unused'
}

/** A megaphone with a word on it, held up to the right or put down; its mouthpiece is the group's origin. */
export function megaphone(view: View, word: Words, at: { x: number, y: number }, look: MegaphoneLook): GroupMark {
  const { length, raised, ...shown } = look, isUnused = raised === 'unused'
  const u = length / 100, tone = isUnused ? 'muted' : 'ink', turn = isUnused ? 90 : -raised
  const drawn = (d: string): Mark => {
    const scaled = d.replaceAll(/-?[\d.]+/gu, value => String(Math.round(Number(value) * u * 10) / 10))
    return { kind: 'path', d: scaled, fill: tone, stroke: tone, width: 3, ground: true }
  }
  const middle = { x: 0, y: 0, at: 'middle', anchor: 'middle' } as const
  const written = textBlock(view, 'label', word, { ...middle, size: length * (isUnused ? 0.135 : 0.15), tone: 'paper', over: true })
  return {
    kind: 'group',
    role: 'megaphone',
    ...at,
    ...shown,
    moves: [{ step: 0, rotate: turn }],
    children: [
      drawn(isUnused ? 'M26 -13L31 -35H43L41 -17Z' : 'M26 13L31 35H43L41 17Z'),
      drawn('M0 -8H8L86 -34L92 -40H97V40H92L86 34L8 8H0Z'),
      // The word runs along a megaphone that is held, and across one that stands, where that is widest.
      { kind: 'group', x: (isUnused ? 82 : 56) * u, y: 0, children: [written], ...(isUnused && { moves: [{ step: 0, rotate: -turn }] }) },
    ],
  }
}

/** How high a megaphone of some length stands. */
export function standingHeight(length: number): number {
  return length * 0.97 + 1.5
}
