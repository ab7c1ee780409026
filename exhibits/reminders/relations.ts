import type { InterestsReminder, SilenceReminder } from '../../data/exhibits/reminders.ts'
import type { View } from '../diagrams/parts/style.ts'
import type { Mark } from '../scene.ts'
import { arrow } from '../diagrams/parts/arrow.ts'
import { circle, rounded } from '../diagrams/parts/geometry.ts'
import { banSign, glyph, line } from '../diagrams/parts/shapes.ts'
import { speechBubble } from '../diagrams/parts/speech-bubble.ts'
import { textBlock } from '../diagrams/parts/text.ts'

/** The empty bubble, and in it, dotted, what may be behind the silence. */
export function silence({ side, words }: SilenceReminder, view: View): Mark[] {
  const box = { left: 3, right: 453, top: 44, bottom: 292 }, sign = { x: 44, y: 362 }, high = 62
  return [
    textBlock(view, 'label', words.topic, { x: 3, y: 24, size: 24 }),
    speechBubble(view, box, { x: sign.x + 14, y: sign.y - 42 }, { tone: side, weight: 'main' }),
    ...[words.first, words.second, words.third].flatMap((reading, index): Mark[] => {
      const top = box.top + 19 + index * (high + 12), wide = 330, left = 228 - wide / 2
      return [
        {
          kind: 'path', d: rounded({ left, right: left + wide, top, bottom: top + high }, high / 2),
          stroke: 'muted', width: 3, dash: [1, 9], ground: true,
        },
        textBlock(view, 'big', reading, { x: left + wide / 2, y: top + high / 2, at: 'middle', anchor: 'middle', size: 32 }),
      ]
    }),
    glyph(view, side, sign, 'large'),
    textBlock(view, 'label', words.who, { x: sign.x + 54, y: sign.y, at: 'middle', size: 24, tone: side }),
  ]
}

/** A house with columns, where a country is ruled. */
function capitol(x: number, y: number): Mark[] {
  return [
    { kind: 'path', d: `M${x - 44} ${y - 22}L${x} ${y - 50}L${x + 44} ${y - 22}Z`, fill: 'ink' },
    { kind: 'path', d: [-30, -10, 10, 30].map(dx => `M${x + dx} ${y - 12}V${y + 22}`).join(''), stroke: 'ink', width: 9 },
    { kind: 'path', d: `M${x - 42} ${y + 32}H${x + 42}`, stroke: 'ink', width: 9 },
  ]
}

/** Two friends: one line ends at the country, one at the firm. Are the two the same? */
export function interests({ words }: InterestsReminder, view: View): Mark[] {
  const [high, low, left, right] = [80, 318, 46, 386], middle = (high + low) / 2, r = 30
  const size = { size: 24, at: 'middle', anchor: 'middle' } as const
  return [
    line(view, [{ x: left, y: high + r + 8 }, { x: left, y: middle - 18 }]),
    line(view, [{ x: left, y: middle + 18 }, { x: left, y: low - r - 8 }]),
    textBlock(view, 'label', words.tie, { x: left - 46, y: middle, at: 'middle' }),
    glyph(view, 'american', { x: left, y: high }, 'large'),
    glyph(view, 'american', { x: left, y: low }, 'large'),
    textBlock(view, 'label', words.banner, { x: 0, y: high - 62, at: 'middle' }),
    textBlock(view, 'label', words.taker, { x: 0, y: low + 62, at: 'middle' }),
    arrow(view, { x: left + r + 12, y: high }, { x: right - 66, y: high }, { weight: 'bold' }),
    arrow(view, { x: left + r + 12, y: low }, { x: right - 66, y: low }, { weight: 'bold' }),
    { kind: 'path', d: circle({ x: 196, y: high }, 34), fill: 'paper' },
    banSign(view, { x: 196, y: high }, 26, { tone: 'american' }),
    glyph(view, 'chinese', { x: 196, y: low }, 'large'),
    textBlock(view, 'label', words.asks, { x: 196, y: high + 56, at: 'middle', anchor: 'middle' }),
    textBlock(view, 'label', words.builds, { x: 196, y: low - 60, at: 'middle', anchor: 'middle' }),
    ...capitol(right, high),
    { kind: 'path', d: rounded({ left: right - 24, right: right + 24, top: low - 44, bottom: low + 40 }, 9), stroke: 'ink', width: 7 },
    line(view, [{ x: right - 8, y: low + 24 }, { x: right + 8, y: low + 24 }]),
    textBlock(view, 'label', words.country, { x: right, y: high + 62, ...size }),
    textBlock(view, 'label', words.firm, { x: right, y: low + 62, ...size }),
    textBlock(view, 'big', { en: '= ?', zh: '= ?' }, { x: right, y: middle + 16, at: 'middle', anchor: 'middle', size: 64 }),
  ]
}
