import type { ExchangeSide, ExchangeSpec } from '../../../data/exhibits/diagrams/kinds/exchange.ts'
import type { Mark, Scene, Shown } from '../../scene.ts'
import type { Box, Point } from '../parts/geometry.ts'
import type { View } from '../parts/style.ts'
import { megaphone, standingHeight } from '../parts/megaphone.ts'
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
  /** Where its name stands, and above it the bottom of when it spoke. */
  readonly name: Point
  readonly when: number
}

/** A side on the ground, its name below it, and what it says above. */
function speaker(view: View, { side, name, when, says }: ExchangeSide, place: Place, shown: Shown): Mark[] {
  const { bubble, sign, r, mouth, size } = place,
    wide = view.cut === 'wide'
  return [
    textBlock(view, 'big', when, { x: place.name.x, y: place.when, at: 'bottom', size: wide ? 36 : 24, ...shown }),
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

/** How far it is raised to speak, in degrees. */
const raised = 24

/** The middle of a raised megaphone's mouth. */
function hornOf({ x, y }: Point, length: number): Point {
  const turn = (raised * Math.PI) / 180
  return { x: x + Math.cos(turn) * length * 1.02, y: y - Math.sin(turn) * length * 1.02 }
}

function wide(spec: ExchangeSpec, view: View, height: number): Scene {
  const { before, after, word } = spec, now = { from: spec.step }
  const ground = height - 44, length = 150, half = { left: 0, right: 292, second: 366 }, aside = 222
  const r = { left: 48, right: 44 }, held = { x: half.second + r.right * 2, y: ground - 60 }
  const left: Place = {
    bubble: { left: 2, right: half.right, top: 54, bottom: 134 },
    sign: { x: r.left * 1.24, y: ground - r.left * 1.24 - 2 },
    r: r.left,
    mouth: { x: r.left * 1.24, y: ground - 2 * r.left * 1.24 - 12 },
    size: 32,
    name: { x: 0, y: ground + 10 },
    when: 42,
  }
  const right: Place = {
    bubble: { left: 622, right: 866, top: 100, bottom: 216 },
    sign: { x: half.second + r.right, y: ground - r.right - 2 },
    r: r.right,
    mouth: hornOf(held, length),
    size: 25,
    name: { x: half.second, y: ground + 10 },
    when: 42,
  }
  return {
    width: 868,
    height,
    marks: [
      ...[[half.left, half.right], [half.second, 868]].map(([from, to], index) =>
        line(view, [{ x: from!, y: ground }, { x: to!, y: ground }], { tone: 'muted', ...(index ? now : {}) })),
      megaphone(view, word, { x: aside, y: ground - standingHeight(length) }, { length, raised: 'unused' }),
      megaphone(view, word, held, { length, raised, ...now }),
      ...speaker(view, before, left, {}),
      ...speaker(view, after, right, now),
      textBlock(view, 'label', before.does, { x: aside, y: ground + 15, at: 'top', anchor: 'middle' }),
    ],
  }
}

/** The same, one time below the other. */
function narrow(spec: ExchangeSpec, view: View): Scene {
  const { before, after, word } = spec, now = { from: spec.step }
  const length = 116, r = 30, second = 318, grounds = [248, second + 254] as const, held = { x: 66, y: grounds[1] - 40 }, aside = 236
  const place = (top: number, ground: number, x: number, mouth: Point): Place => ({
    bubble: { left: 2, right: 318, top: top + 38, bottom: top + 108 },
    sign: { x, y: ground - r * 1.24 - 2 },
    r,
    mouth,
    size: 24,
    name: { x: 2, y: ground + 8 },
    when: top + 28,
  })
  return {
    width: 320,
    height: grounds[1] + 36,
    marks: [
      ...grounds.map((y, index) => line(view, [{ x: 0, y }, { x: 320, y }], { tone: 'muted', ...(index ? now : {}) })),
      megaphone(view, word, { x: aside, y: grounds[0] - standingHeight(length) }, { length, raised: 'unused' }),
      megaphone(view, word, held, { length, raised, ...now }),
      ...speaker(view, before, place(0, grounds[0], 40, { x: 40, y: grounds[0] - 86 }), {}),
      ...speaker(view, after, place(second, grounds[1], held.x - r, hornOf(held, length)), now),
      textBlock(view, 'label', before.does, { x: aside, y: grounds[0] + 11, at: 'top', anchor: 'middle' }),
    ],
  }
}

/** A megaphone that is put down beside who said other things, and the same one at the mouth of who speaks through it now. */
export function exchangeScene(spec: ExchangeSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
