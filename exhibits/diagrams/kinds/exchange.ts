import type { ExchangeSide, ExchangeSpec } from '../../../data/exhibits/diagrams/kinds/exchange.ts'
import type { Mark, Scene, Shown } from '../../scene.ts'
import type { Box, Point } from '../parts/geometry.ts'
import type { View } from '../parts/style.ts'
import { arrow } from '../parts/arrow.ts'
import { megaphone } from '../parts/megaphone.ts'
import { line } from '../parts/shapes.ts'
import { speechBubble } from '../parts/speech-bubble.ts'
import { textBlock } from '../parts/text.ts'

/** Where a side stands and speaks. */
interface Place {
  readonly bubble: Box
  readonly sign: Point
  readonly r: number
  /** Where the tail of its bubble points. */
  readonly mouth: Point
  readonly size: number
  /** Where its name stands. */
  readonly name: Point
}

/** A side on the ground, its name below it, and what it says above. */
function speaker(view: View, { side, name, when, says }: ExchangeSide, place: Place, shown: Shown): Mark[] {
  const { bubble, sign, r, mouth, size } = place,
    wide = view.cut === 'wide'
  return [
    textBlock(view, 'big', when, { x: bubble.left, y: bubble.top - 12, at: 'bottom', size: wide ? 26 : 20, ...shown }),
    speechBubble(view, bubble, mouth, { filling: 'filled', tone: side, tail: wide ? 30 : 22, ...shown }),
    textBlock(view, 'big', says, {
      x: (bubble.left + bubble.right) / 2,
      y: (bubble.top + bubble.bottom) / 2,
      at: 'middle',
      anchor: 'middle',
      tone: 'paper',
      size,
      over: true,
      ...shown,
    }),
    { kind: 'glyph', side, ...sign, r, ...shown },
    textBlock(view, 'big', name, { ...place.name, at: 'top', tone: side, size: wide ? 26 : 20, ...shown }),
  ]
}

function wide(spec: ExchangeSpec, view: View, height: number): Scene {
  const { before, after, word } = spec,
    now = { from: spec.step }
  const ground = height - 46,
    length = 168,
    lying = { x: 150, y: ground - 67 },
    held = { x: 576, y: ground - 54 }
  const left: Place = {
    bubble: { left: 2, right: 372, top: 42, bottom: 134 },
    sign: { x: 58, y: ground - 58 },
    r: 46,
    mouth: { x: 58, y: ground - 124 },
    size: 38,
    name: { x: 0, y: ground + 12 },
  }
  const right: Place = {
    bubble: { left: 478, right: 866, top: 42, bottom: 134 },
    sign: { x: 526, y: ground - 47 },
    r: 46,
    mouth: { x: held.x + length + 14, y: ground - 84 },
    size: 30,
    name: { x: 478, y: ground + 12 },
  }
  const from = { x: lying.x + length + 10, y: lying.y },
    to = { x: right.sign.x - right.r - 12, y: lying.y }
  return {
    width: 868,
    height,
    marks: [
      line(
        view,
        [
          { x: 0, y: ground },
          { x: 868, y: ground },
        ],
        { tone: 'line' },
      ),
      ...speaker(view, before, left, {}),
      ...speaker(view, after, right, now),
      megaphone(view, word, lying, { length, unused: true }),
      textBlock(view, 'label', before.does, { x: lying.x + length * 0.55, y: ground + 14, at: 'top', anchor: 'middle' }),
      arrow(view, from, to, now),
      textBlock(view, 'label', after.does, { x: (from.x + to.x) / 2, y: lying.y - 14, at: 'bottom', anchor: 'middle', ...now }),
      megaphone(view, word, lying, {
        length,
        ...now,
        moves: [{ step: spec.step, dx: held.x - lying.x, dy: held.y - lying.y, rotate: -10 }],
      }),
    ],
  }
}

/** The same, one time below the other: the arrow leads down. */
function narrow(spec: ExchangeSpec, view: View): Scene {
  const { before, after, word } = spec,
    now = { from: spec.step }
  const length = 112,
    second = 292
  const place = (top: number, mouth: number): Place => ({
    bubble: { left: 2, right: 318, top: top + 34, bottom: top + 108 },
    sign: { x: 34, y: top + 176 },
    r: 26,
    mouth: { x: mouth, y: top + 134 },
    size: 24,
    name: { x: 2, y: top + 216 },
  })
  const lying = { x: 92, y: 168 },
    held = { x: 64, y: second + 178 }
  const lines = [208, second + 208].map((y, index) =>
    line(
      view,
      [
        { x: 0, y },
        { x: 320, y },
      ],
      { tone: 'line', ...(index ? now : {}) },
    ),
  )
  return {
    width: 320,
    height: second + 244,
    marks: [
      ...lines,
      ...speaker(view, before, place(0, 34), {}),
      ...speaker(view, after, place(second, held.x + length + 12), now),
      megaphone(view, word, lying, { length, unused: true }),
      textBlock(view, 'label', before.does, { x: lying.x + length * 0.55, y: 219, at: 'top', anchor: 'middle' }),
      arrow(view, { x: 240, y: 168 }, { x: 240, y: second + 24 }, now),
      textBlock(view, 'label', after.does, { x: 252, y: 236, at: 'middle', ...now }),
      megaphone(view, word, lying, {
        length,
        ...now,
        moves: [{ step: spec.step, dx: held.x - lying.x, dy: held.y - lying.y, rotate: -10 }],
      }),
    ],
  }
}

/** A megaphone that lies beside one side, and that the other has taken up. */
export function exchangeScene(spec: ExchangeSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
