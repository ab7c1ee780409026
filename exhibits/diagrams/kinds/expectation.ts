import type { ExpectationSpec, Place } from '../../../data/exhibits/diagrams/kinds/expectation.ts'
import type { Words } from '../../../data/figures/wording.ts'
import type { GroupMark, Mark, Scene } from '../../scene.ts'
import type { Point } from '../parts/geometry.ts'
import type { View } from '../parts/style.ts'
import type { Placed, Stacked } from '../parts/text.ts'
import { arrow } from '../parts/arrow.ts'
import { along, at, direction } from '../parts/geometry.ts'
import { openTag } from '../parts/price-tag.ts'
import { stack, textBlock } from '../parts/text.ts'
import { world } from '../parts/world.ts'

/** How the map lies in a drawing. */
interface Frame extends Point {
  readonly scale: number
}

/** A way on the map, in the map's pixels, and how far its middle stands off the straight line. */
type Way = readonly [from: Point, to: Point, bend: number]

/** The price's tag: where its upper edge is at first, how far along the real way and how far below it it comes to hang, and its words. */
interface Tag {
  readonly width: number
  readonly height: number
  readonly start: Point
  readonly share: number
  readonly hang: number
  readonly size: number
}

/** Where the map is, how large the sign on it is, and how thick the way that was taken. */
interface Plan {
  readonly frame: Frame
  readonly sign: number
  readonly road: number
  readonly tag: Tag
}

/** From the origin to the two regions that were expected, and to the one that wasn't. */
const ways = {
  expected: [
    [{ x: 280, y: 106 }, { x: 132, y: 80 }, 17],
    [{ x: 304, y: 146 }, { x: 310, y: 222 }, -8],
  ],
  real: [{ x: 318, y: 112 }, { x: 606, y: 108 }, -34],
} as const satisfies { readonly expected: readonly [Way, Way], readonly real: Way }

/** The point of a way that is so far along it, 0 to 1. */
function pointOn([from, to, bend]: Way, share: number): Point {
  // The curve's middle is half way between its control point and the straight line.
  const straight = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
  return along(straight, direction(from, to), 0, bend * 4 * share * (1 - share))
}

function placed({ x, y, scale }: Frame, point: Point): Point {
  return { x: x + point.x * scale, y: y + point.y * scale }
}

/** An arrow along a way on the map. */
function go(view: View, frame: Frame, [from, to, bend]: Way, look: Parameters<typeof arrow>[3]): GroupMark {
  return arrow(view, placed(frame, from), placed(frame, to), { tone: 'chinese', bend: bend * frame.scale, ...look })
}

/** The way to where something was expected: thin, in dashes and pale. */
function expectedWay(view: View, frame: Frame, way: Way, step: number): Mark {
  const { children: [line, ...head], ...group } = go(view, frame, way, { weight: 'thin', from: step })
  const dashed = { ...line, dash: [frame.scale * 4 + 3, frame.scale * 5 + 4], role: 'expected' } as Mark
  return { ...group, opacity: 0.75, children: [dashed, ...head] }
}

/** The map with America on it, what was expected, and what happened. */
function mapMarks(view: View, { step, surprise: { happened } }: ExpectationSpec, { frame, sign, road }: Plan): Mark[] {
  const land = (d: string, tone: 'line' | 'american', opacity?: number): Mark =>
    ({ kind: 'group', ...frame, children: [{ kind: 'path', d, fill: tone, ground: true, opacity }] })
  const { children: [line, ...head], ...group } = go(view, frame, ways.real, { width: road, from: happened.step })
  return [
    land(world.d, 'line', 0.6),
    land(world.america, 'american'),
    ...ways.expected.map(way => expectedWay(view, frame, way, step)),
    { ...group, children: [{ ...line, role: 'real' } as Mark, ...head] },
    { kind: 'glyph', side: 'chinese', ...placed(frame, world.places.china), r: sign, role: 'origin' },
  ]
}

/** The price on a tag: tied to the sign, and at last to the way that was taken, in its middle. */
function tagMarks(view: View, { origin, surprise: { happened } }: ExpectationSpec, { frame, sign, road, tag }: Plan): Mark[] {
  const on = placed(frame, pointOn(ways.real, tag.share)), home = placed(frame, world.places.china), { start, hang } = tag
  const string = (a: Point, b: Point) => ({ kind: 'path', d: `M${at(a)}L${at(b)}`, stroke: 'chinese', width: 2.5, ground: true } as const)
  const hole = { x: 0, y: tag.height * 0.16 }, foot = sign * 0.62
  const move = { step: happened.step, dx: on.x - start.x, dy: on.y + road / 2 + hang - start.y }
  const words: Stacked[] = [['label', origin.price, { tone: 'chinese', size: tag.size }], ['note', origin.note, { size: tag.size * 0.87 }]]
  const high = stack(view, { x: 0, y: 0 }, words, 3).box.bottom
  return [{
    kind: 'group', ...start, role: 'price', moves: [move], children: [
      { ...string({ x: home.x + foot - start.x, y: home.y + foot - start.y }, hole), until: happened.step },
      { ...string({ x: 0, y: -hang }, hole), from: happened.step },
      ...openTag(tag, 'chinese'),
      ...stack(view, { x: 0, y: tag.height * 0.6 - high / 2, anchor: 'middle' }, words, 3).marks,
    ],
  }]
}

function named(view: View, { name, thought }: Place & { readonly thought: Words }, where: Omit<Placed, 'at'>): Mark[] {
  const { size = 22, tone, ...rest } = where
  return stack(view, rest, [['label', name, { size, tone }], ['note', thought]], 4).marks
}

function wide(spec: ExpectationSpec, view: View, height: number): Scene {
  const { origin, thought, step, expected, surprise } = spec, shown = { from: step }
  const happened = { at: 'top', anchor: 'middle', from: surprise.happened.step } as const
  const plan: Plan = {
    frame: { x: 0, y: 0, scale: 1 }, sign: 24, road: 14,
    tag: { width: 148, height: 112, start: { x: 426, y: 128 }, share: 0.57, hang: 14, size: 21 },
  }
  return {
    width: 868, height, marks: [
      ...mapMarks(view, spec, plan), ...tagMarks(view, spec, plan),
      textBlock(view, 'label', origin.name, { x: 306, y: 79, at: 'bottom', anchor: 'middle', tone: 'chinese', size: 24 }),
      textBlock(view, 'big', surprise.happened.words, { x: 484, y: 219, size: 34, ...happened }),
      ...named(view, { ...expected[0], thought }, { x: 0, y: 50, ...shown }),
      ...named(view, { ...expected[1], thought }, { x: 294, y: 200, anchor: 'end', ...shown }),
      ...named(view, surprise, { x: 712, y: 84, tone: 'american', ...shown }),
    ],
  }
}

function narrow(spec: ExpectationSpec, view: View): Scene {
  const { origin, thought, step, expected, surprise } = spec, shown = { from: step, size: 16 }
  const happened = { at: 'top', anchor: 'middle', from: surprise.happened.step } as const
  const plan: Plan = {
    frame: { x: -7, y: 90, scale: 0.413 }, sign: 11, road: 7,
    tag: { width: 106, height: 74, start: { x: 190, y: 158 }, share: 0.6, hang: 36, size: 15 },
  }
  const here = placed(plan.frame, world.places.america), home = placed(plan.frame, world.places.china)
  return {
    width: 320, height: 304, marks: [
      ...mapMarks(view, spec, plan), ...tagMarks(view, spec, plan),
      textBlock(view, 'label', origin.name, { x: home.x, y: plan.frame.y - 2, at: 'bottom', anchor: 'middle', tone: 'chinese' }),
      textBlock(view, 'big', surprise.happened.words, { x: 192, y: 242, ...happened }),
      ...named(view, { ...expected[0], thought }, { x: 0, y: 26, ...shown }),
      ...named(view, { ...expected[1], thought }, { x: 108, y: 176, anchor: 'end', ...shown }),
      ...named(view, surprise, { x: here.x, y: 4, anchor: 'middle', tone: 'american', ...shown }),
    ],
  }
}

/** The map of where something was expected, and of where it came. */
export function expectationScene(spec: ExpectationSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
