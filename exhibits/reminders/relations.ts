import type { InterestsReminder, SilenceReminder } from '../../data/exhibits/reminders.ts'
import type { View } from '../diagrams/parts/style.ts'
import type { Mark } from '../scene.ts'
import { arrow } from '../diagrams/parts/arrow.ts'
import { banSign, glyph, line } from '../diagrams/parts/shapes.ts'
import { speechBubble } from '../diagrams/parts/speech-bubble.ts'
import { textBlock } from '../diagrams/parts/text.ts'

/** A bubble without a word, and the question why. */
export function silence({ side, words }: SilenceReminder, view: View): Mark[] {
  const box = { left: 3, right: 453, top: 46, bottom: 276 }, sign = { x: 46, y: 350 }
  const middle = (box.left + box.right) / 2
  return [
    textBlock(view, 'label', words.topic, { x: middle, y: 24, anchor: 'middle', size: 26 }),
    speechBubble(view, box, { x: sign.x + 10, y: sign.y - 44 }, { tone: side, weight: 'main', filling: 'dashed' }),
    textBlock(view, 'big', { en: '?', zh: '?' }, { x: middle, y: (box.top + box.bottom) / 2 + 0.33 * 150, anchor: 'middle', size: 150 }),
    glyph(view, side, sign, 'large'),
    textBlock(view, 'label', words.who, { x: sign.x + 52, y: sign.y, at: 'middle', size: 26, tone: side }),
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

/** A tower of offices, where a firm is run. */
function office(x: number, y: number): Mark[] {
  const windows = [-22, 0, 22].flatMap(dx => [-26, -6, 14].map(dy => `M${x + dx - 5} ${y + dy - 6}h10v12h-10Z`)).join('')
  return [
    { kind: 'path', d: `M${x - 36} ${y + 46}V${y - 46}H${x + 36}V${y + 46}Z`, fill: 'ink' },
    { kind: 'path', d: windows, fill: 'paper' },
    { kind: 'path', d: `M${x - 8} ${y + 46}v-18h16v18Z`, fill: 'paper' },
  ]
}

/** Two friends and one Chinese model: the ban leads on to the country, the use to the firm. Are the two the same? */
export function interests({ words }: InterestsReminder, view: View): Mark[] {
  const [high, low, left, model, right] = [84, 316, 76, 228, 394], middle = (high + low) / 2, r = 30
  const centred = { at: 'middle', anchor: 'middle' } as const
  return [
    line(view, [{ x: left, y: high + r + 8 }, { x: left, y: low - r - 8 }]),
    textBlock(view, 'label', words.tie, { x: left + 14, y: middle, at: 'middle' }),
    ...[{ y: high, far: 58 }, { y: low, far: 46 }].flatMap(({ y, far }): Mark[] => [
      glyph(view, 'american', { x: left, y }, 'large'),
      arrow(view, { x: left + r + 8, y }, { x: model - far, y }, { weight: 'main' }),
      arrow(view, { x: model + far, y }, { x: right - 56, y }, { weight: 'main' }),
      glyph(view, 'chinese', { x: model, y }, 'large'),
    ]),
    banSign(view, { x: model, y: high }, 42, { tone: 'american' }),
    textBlock(view, 'label', words.banner, { x: left, y: high - 56, ...centred }),
    textBlock(view, 'label', words.taker, { x: left, y: low + 66, ...centred }),
    textBlock(view, 'label', words.asks, { x: model, y: high + 64, ...centred }),
    textBlock(view, 'label', words.builds, { x: model, y: low + 66, ...centred }),
    ...capitol(right, high),
    ...office(right, low),
    textBlock(view, 'label', words.country, { x: right, y: high + 64, size: 24, ...centred }),
    textBlock(view, 'label', words.firm, { x: right, y: low + 66, size: 24, ...centred }),
    textBlock(view, 'big', { en: '= ?', zh: '= ?' }, { x: right, y: middle + 10, ...centred, size: 80 }),
  ]
}
