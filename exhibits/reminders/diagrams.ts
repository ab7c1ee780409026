import type { AnswersSpec } from '../../data/exhibits/diagrams/kinds/answers.ts'
import type { NetworkSpec } from '../../data/exhibits/diagrams/kinds/network.ts'
import type { Point } from '../diagrams/parts/geometry.ts'
import type { View } from '../diagrams/parts/style.ts'
import type { Mark } from '../scene.ts'
import { arrow } from '../diagrams/parts/arrow.ts'
import { circle, direction } from '../diagrams/parts/geometry.ts'
import { banSign, glyph } from '../diagrams/parts/shapes.ts'
import { speechBubble } from '../diagrams/parts/speech-bubble.ts'
import { sizes } from '../diagrams/parts/style.ts'
import { stack, textBlock } from '../diagrams/parts/text.ts'

/** A silent answer, alone: the empty bubble and whose it is. */
export function silence({ answers, topic }: AnswersSpec, view: View): Mark[] {
  const silent = answers.find(answer => !answer.says) ?? answers[1]
  const box = { left: 3, right: 397, top: 40, bottom: 252 }, sign = { x: 36, y: 312 }
  return [
    textBlock(view, 'note', topic, { x: 200, y: 0, at: 'top', anchor: 'middle' }),
    speechBubble(view, box, { x: sign.x + 24, y: sign.y - 28 }, { tone: silent.side, weight: 'main' }),
    glyph(view, silent.side, sign, 'large'),
    ...stack(view, { x: sign.x + 54, y: 288 }, [['label', silent.name], ['note', silent.note]], 0).marks,
  ]
}

/** Two who know each other: one would ban what the other takes. */
export function friends({ left, right, links, barrier, tie }: NetworkSpec, view: View): Mark[] {
  const [banner, taker] = [barrier?.by, tie?.from].map(id => left.find(actor => actor.id === id))
  const link = links.find(({ from }) => from === taker?.id), thing = right.find(({ id }) => id === link?.to)
  if (!banner || !taker || !barrier || !tie || !link || !thing) return []
  const r = sizes.wide.glyph.large, sign = r * 0.8
  const [from, other, goal]: readonly [Point, Point, Point] = [{ x: 70, y: 96 }, { x: 330, y: 96 }, { x: 200, y: 272 }]
  const between = (start: Point, end: Point, ahead: number, short: number): [Point, Point] => {
    const way = direction(start, end)
    return [{ x: start.x + way.x * ahead, y: start.y + way.y * ahead }, { x: end.x - way.x * short, y: end.y - way.y * short }]
  }
  const way = 0.56
  const ban = { x: from.x + (goal.x - from.x) * way, y: from.y + (goal.y - from.y) * way }
  const name = ({ name, note }: typeof banner, { x, y }: Point) => {
    const said = note ? [['note', note, { tone: 'muted' }] as const] : []
    return stack(view, { x, y: y - r - 58, width: 140, anchor: 'middle' }, [['label', name], ...said], 0).marks
  }
  return [
    arrow(view, ...between(from, ban, r + 8, sign + 12), { tone: banner.side }),
    { kind: 'path', d: circle(ban, sign), fill: 'paper' },
    banSign(view, ban, sign, { tone: banner.side }),
    arrow(view, ...between(other, goal, r + 8, r + 16)),
    arrow(view, ...between(other, from, r + 8, r + 8), { weight: 'thin' }),
    glyph(view, banner.side, from, 'large'),
    glyph(view, taker.side, other, 'large'),
    glyph(view, thing.side, goal, 'large'),
    ...name(banner, from),
    ...name(taker, other),
    textBlock(view, 'note', tie.verb, { x: 200, y: 106, at: 'top', anchor: 'middle', width: 160 }),
    textBlock(view, 'note', barrier.verb, { x: 58, y: ban.y + 22, at: 'top', anchor: 'middle', width: 116 }),
    ...(link.reason ? [textBlock(view, 'label', link.reason, { x: 397, y: 222, at: 'top', anchor: 'end', width: 104 })] : []),
    textBlock(view, 'label', thing.name, { x: goal.x, y: goal.y + r * 1.24 + 8, at: 'top', anchor: 'middle' }),
  ]
}
