import type { AimsSpec } from '../../../data/exhibits/diagrams/kinds/aims.ts'
import type { Mark, Scene, Shown } from '../../scene.ts'
import type { Point } from '../parts/geometry.ts'
import type { View } from '../parts/style.ts'
import { arrow } from '../parts/arrow.ts'
import { at, circle, n } from '../parts/geometry.ts'
import { die, useIcon } from '../parts/icons-uses.ts'
import { sizes } from '../parts/style.ts'
import { textBlock } from '../parts/text.ts'

/** What is far off: rings that fade outwards, since nobody knows where it ends, its name and why. */
function vague({ far }: AimsSpec, view: View, middle: Point, r: number): Mark[] {
  const { thin } = sizes[view.cut].line, size = r * 0.42
  const rings = [1, 0.86, 0.72].map((share, index): Mark => ({
    kind: 'path',
    d: circle(middle, r * share),
    stroke: 'other',
    width: thin * (0.8 + index * 0.3),
    dash: [0.1, thin * (4 - index * 0.7)],
    ground: true,
    role: 'ring',
    opacity: 0.6 + index * 0.2,
  }))
  // A full-width question mark is blank on its right.
  const x = middle.x + (view.locale === 'zh' ? size * 0.2 : 0), y = middle.y - (view.cut === 'wide' ? r * 0.12 : 0)
  const name = textBlock(view, 'big', far.target, { x, y, at: 'middle', anchor: 'middle', tone: 'muted', size })
  return [...rings, name]
}

/** Where the throw begins, where it comes down, how large the die is, and from where to where the target is away. */
interface Throw {
  readonly from: Point
  readonly landed: Point
  readonly size: number
  readonly start: number
  readonly edge: number
}

/** The long way to the target; then a die thrown in one arc, and what is left of the way from where it has come down. */
function thrown(view: View, { far: { side, distance, throw: { step } } }: AimsSpec, { from, landed, size, start, edge }: Throw): Mark[] {
  const width = sizes[view.cut].line.main, across = landed.x - from.x, end = { x: edge, y: landed.y }
  const d = `M${at(from)}q${n(across * 0.5)} ${n(-across * 0.42)} ${n(across - size * 0.5)} ${n(landed.y - from.y - size * 0.5)}`
  const way = (x: number, shown: Shown) => arrow(view, { x, y: landed.y }, end, { heads: 'both', role: 'way', ...shown })
  return [
    way(start, { from: distance.step, until: step }),
    way(landed.x + size * 0.8, { from: step }),
    { kind: 'path', d, stroke: side, width, dash: [width * 2, width * 1.9], from: step, role: 'throw' },
    die(side, landed, size, { from: step }),
  ]
}

/** Where a sign is, how far from it the pictures are and how large, and how far from a picture's middle its name. */
interface Reach {
  readonly sign: Point & { readonly r: number }
  readonly away: number
  readonly size: number
  readonly aside: Point
}

/** What is near: from the sign a short arrow to each side, and a picture with its name. */
function reached({ near }: AimsSpec, view: View, { sign, away, size, aside }: Reach): Mark[] {
  const shown = { from: near.step }, { x, y } = sign
  return near.targets.flatMap(({ name, use }, index): Mark[] => {
    const turn = index ? 1 : -1, place = { x: x + turn * away, y }, anchor = aside.x ? (index ? 'start' : 'end') : 'middle'
    const named = {
      x: place.x + turn * aside.x,
      y: y + aside.y,
      at: 'middle',
      anchor,
      ...(view.cut === 'wide' && { size: 26 }),
    } as const
    const [start, end] = [x + turn * (sign.r * 1.24 + 16), place.x - turn * (size * 0.5 + 14)]
    return [
      arrow(view, { x: start, y }, { x: end, y }, { tone: near.side, weight: 'bold', role: 'near', ...shown }),
      useIcon(use, near.side, place, size, shown),
      textBlock(view, 'label', name, { ...named, ...shown }),
    ]
  })
}

function wide(spec: AimsSpec, view: View, height: number): Scene {
  const { far, near } = spec, close = { from: near.step, tone: near.side }
  const r = 104, target = { x: 868 - r, y: r + 2 }, edge = target.x - r - 14, sign = { x: 46, y: r + 2, r: 46 }
  const landed = { x: 312, y: sign.y }, low = { x: 434, y: height - 46, r: 36 }
  const inside = { x: target.x, y: target.y + 18, at: 'top', anchor: 'middle', from: far.outline.step } as const
  const between = { x: (landed.x + edge) / 2 + 14, y: sign.y - 18, at: 'bottom', anchor: 'middle', from: far.distance.step } as const
  return {
    width: 868,
    height,
    marks: [
      ...vague(spec, view, target, r),
      textBlock(view, 'note', far.outline.words, inside),
      textBlock(view, 'big', far.name, { x: 0, y: sign.y - sign.r - 14, at: 'bottom', tone: far.side, size: 26 }),
      { kind: 'glyph', side: far.side, ...sign },
      textBlock(view, 'big', far.distance.words, between),
      ...thrown(view, spec, { from: { x: 108, y: sign.y - 6 }, landed, size: 50, start: 108, edge }),
      textBlock(view, 'big', far.throw.words, { x: 186, y: sign.y + 22, at: 'top', anchor: 'middle', size: 26, from: far.throw.step }),
      textBlock(view, 'big', near.name, { x: low.x, y: low.y - 58, at: 'bottom', anchor: 'middle', size: 26, ...close }),
      { kind: 'glyph', side: near.side, ...low, from: near.step },
      ...reached(spec, view, { sign: low, away: 190, size: 90, aside: { x: 66, y: 0 } }),
    ],
  }
}

function narrow(spec: AimsSpec, view: View): Scene {
  const { far, near } = spec, close = { from: near.step, tone: near.side }
  const r = 56, target = { x: 320 - r, y: 84 }, edge = target.x - r - 8, sign = { x: 22, y: target.y, r: 20 }
  const landed = { x: 106, y: sign.y }, low = { x: 160, y: 268, r: 22 }
  return {
    width: 320,
    height: 330,
    marks: [
      ...vague(spec, view, target, r),
      textBlock(view, 'note', far.outline.words, { x: 320, y: target.y + r + 8, at: 'top', anchor: 'end', from: far.outline.step }),
      textBlock(view, 'label', far.name, { x: 0, y: 0, at: 'top', tone: far.side }),
      { kind: 'glyph', side: far.side, ...sign },
      textBlock(view, 'label', far.distance.words, { x: 166, y: sign.y - 12, at: 'bottom', anchor: 'middle', from: far.distance.step }),
      ...thrown(view, spec, { from: { x: 48, y: sign.y - 2 }, landed, size: 24, start: 50, edge }),
      textBlock(view, 'label', far.throw.words, { x: 0, y: sign.y + sign.r + 14, at: 'top', from: far.throw.step }),
      textBlock(view, 'label', near.name, { x: low.x, y: low.y - 40, at: 'bottom', anchor: 'middle', ...close }),
      { kind: 'glyph', side: near.side, ...low, from: near.step },
      ...reached(spec, view, { sign: low, away: 108, size: 46, aside: { x: 0, y: 46 } }),
    ],
  }
}

/** A die thrown at something far and vague, which falls short of it, and arrows that reach what is near. */
export function aimsScene(spec: AimsSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
