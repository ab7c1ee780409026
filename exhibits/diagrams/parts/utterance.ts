import type { Words } from '../../../data/figures/wording.ts'
import type { Mark, Shown, TextMark } from '../../scene.ts'
import type { Box, Point } from './geometry.ts'
import type { View } from './style.ts'
import { textWidth } from '../../text-metrics.ts'
import { around, circle, rounded } from './geometry.ts'
import { speechBubble } from './speech-bubble.ts'
import { sizes, styleOf } from './style.ts'
import { stack, textBlock, textBox } from './text.ts'

/** Who speaks, and how: aloud, or in thought, which others only infer. */
export interface Voice extends Shown {
  /** Where the head is that speaks, below the bubble. */
  readonly head: Point
  readonly manner: 'said' | 'thought'
}

/** What is uttered: a word that carries it, and what is said on it. */
export interface Uttered {
  readonly label: Words
  readonly note: Words
}

/** The room that a bubble stands in: it fills it from the bottom, and from one side. */
export interface BubbleRoom {
  readonly left: number
  readonly right: number
  readonly bottom: number
  readonly side: 'left' | 'right'
}

/** Room between words and the edge of their bubble. */
const paddings = { wide: { across: 16, along: 10 }, narrow: { across: 11, along: 8 } } as const

/** Label and note on one line where there is room for both, else one below the other. */
function utteredWords(view: View, { label, note }: Uttered, { x, y }: Point, room: number, shown: Shown): TextMark[] {
  const first = textBlock(view, 'label', label, { x, y, at: 'top', ...shown })
  const start = textBox(first, view).right + sizes[view.cut].gap * 0.6
  const fits = start + textWidth(note[view.locale], styleOf('note', view), view.locale) <= x + room
  if (!fits) return stack(view, { x, y, width: room, ...shown }, [['label', label], ['note', note]], 1).marks
  return [first, textBlock(view, 'note', note, { x: start, y: first.y, ...shown })]
}

function boxOf(view: View, marks: readonly TextMark[]): Box {
  return around(marks.map(mark => textBox(mark, view)))
}

/** The dots from a thinking head to its bubble, the smallest at the head. */
function thoughtDots(view: View, from: Point, to: Point, shown: Shown): Mark[] {
  const { thin } = sizes[view.cut].line
  return [0.06, 0.36, 0.76].map((share, index): Mark => {
    const middle = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
    return { kind: 'path', d: circle(middle, thin * (0.7 + index * 0.45)), fill: 'paper', stroke: 'ink', width: thin * 0.7, ...shown }
  })
}

/** A bubble as wide as its words: of speech, with a tail, or of thought, dashed and with dots. */
export function utterance(view: View, uttered: Uttered, room: BubbleRoom, { head, manner, ...shown }: Voice): Mark[] {
  const { across, along } = paddings[view.cut], { thin } = sizes[view.cut].line, width = room.right - room.left - 2 * across
  const own = boxOf(view, utteredWords(view, uttered, { x: 0, y: 0 }, width, shown))
  const x = room.side === 'left' ? room.left + across : room.right - across - own.right
  const words = utteredWords(view, uttered, { x, y: room.bottom - along - own.bottom }, width, shown)
  const { left, right, top } = boxOf(view, words)
  const box = { left: left - across, right: right + across, top: top - along, bottom: room.bottom }
  if (manner === 'said') return [speechBubble(view, box, head, shown), ...words]
  const outline = { stroke: 'ink', width: thin, dash: [6, thin * 2 + 5] } as const
  const dots = thoughtDots(view, head, { x: head.x + (room.side === 'left' ? 12 : -12), y: box.bottom + thin }, shown)
  return [{ kind: 'path', d: rounded(box, 16), fill: 'paper', ground: true, ...outline, ...shown }, ...dots, ...words]
}
