import type { Words } from '../../../data/figures/wording.ts'
import type { GroupMark, Mark, Shown } from '../../scene.ts'
import type { View } from './style.ts'
import { textBlock } from './text.ts'

/** How a megaphone is drawn. */
interface MegaphoneLook extends Shown {
  /** From its mouthpiece to its mouth. */
  readonly length: number
  /** It lies unused: grey, its handle up. Default: ink, its handle down. */
  readonly unused?: true
  /** How far it points up, in degrees. */
  readonly raised: number
}

/** A megaphone with a word on it that speaks to the right; its mouthpiece is the group's origin. */
export function megaphone(view: View, word: Words, at: { x: number, y: number }, look: MegaphoneLook): GroupMark {
  const { length, unused, raised, ...shown } = look
  const u = length / 100,
    tone = unused ? 'muted' : 'ink'
  const drawn = (d: string): Mark => {
    const scaled = d.replaceAll(/-?[\d.]+/gu, value => String(Math.round(Number(value) * u * 10) / 10))
    return { kind: 'path', d: scaled, fill: tone, stroke: tone, width: 3, ground: true }
  }
  return {
    kind: 'group',
    role: 'megaphone',
    ...at,
    ...shown,
    moves: [{ step: 0, rotate: -raised }],
    children: [
      drawn(unused ? 'M26 -13L31 -35H43L41 -17Z' : 'M26 13L31 35H43L41 17Z'),
      drawn('M0 -8H8L86 -34L92 -40H97V40H92L86 34L8 8H0Z'),
      textBlock(view, 'label', word, {
        x: 56 * u,
        y: 0,
        at: 'middle',
        anchor: 'middle',
        size: length * 0.15,
        tone: 'paper',
        over: true,
      }),
    ],
  }
}
