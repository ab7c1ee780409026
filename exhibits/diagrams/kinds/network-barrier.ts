import type { Actor, Barrier, Link, NetworkSpec, Tie } from '../../../data/exhibits/diagrams/kinds/network.ts'
import type { Mark, Scene } from '../../scene.ts'
import type { Point } from '../parts/geometry.ts'
import type { View } from '../parts/style.ts'
import type { Placed, Stacked } from '../parts/text.ts'
import type { Wall } from '../parts/wall.ts'
import { arrow } from '../parts/arrow.ts'
import { along, circle, direction } from '../parts/geometry.ts'
import { openTag, sideTag } from '../parts/price-tag.ts'
import { banSign, glyph, line } from '../parts/shapes.ts'
import { sizes } from '../parts/style.ts'
import { stack, textBlock } from '../parts/text.ts'
import { brokenWall } from '../parts/wall.ts'

/** A network with a barrier in it. */
export type BarredSpec = NetworkSpec & { readonly barrier: Barrier }

function indexOf(actors: readonly Actor[], id: string): { readonly index: number, readonly actor: Actor } {
  const index = actors.findIndex(actor => actor.id === id)
  return { index, actor: actors[index]! }
}

/** Where an actor's name and note stand: `y` is their top, middle or bottom. */
type NamePlace = Placed & { readonly at: 'top' | 'middle' | 'bottom' }

function named(view: View, { name, note, step }: Actor, { at: side, ...placed }: NamePlace): Mark[] {
  const texts: Stacked[] = [['label', name], ...(note ? [['note', note, { tone: 'muted' }] as const] : [])]
  const { bottom } = stack(view, { ...placed, y: 0 }, texts, 2).box
  return stack(view, { ...placed, y: placed.y - bottom * { top: 0, middle: 0.5, bottom: 1 }[side], from: step }, texts, 2).marks
}

/** A link that goes straight through the wall: its row or column, and what it leads to. */
interface Road extends Link {
  readonly step: number
  readonly index: number
  readonly goal: Actor
}

function roadsOf({ left, right, links }: BarredSpec): Road[] {
  return links.map(link => ({ ...link, step: link.step ?? 0, index: indexOf(left, link.from).index, goal: indexOf(right, link.to).actor }))
}

/** The ban's sign on the wall, and the thin arrow of whoever asks for it, which ends there. */
function asking(view: View, { barrier, left }: BarredSpec, from: Point, sign: Point, r: number): Mark[] {
  const shown = { tone: indexOf(left, barrier.by).actor.side, from: barrier.step }, way = direction(from, sign)
  return [
    { kind: 'path', d: circle(sign, r), fill: 'paper', from: barrier.step },
    banSign(view, sign, r, shown),
    arrow(view, from, along(sign, way, -r - sizes[view.cut].line.bold), { ...shown, weight: 'thin', role: 'asks' }),
  ]
}

function wide(spec: BarredSpec, view: View, height: number): Scene {
  const { left, barrier, tie } = spec, { glyph: { large: r }, gap } = sizes.wide, roads = roadsOf(spec)
  const x = 190, start = x + r + 10, wallX = 478, goalX = 636, bar = indexOf(left, barrier.by).index, edge = 3
  const y = (index: number) => 66 + index * (height - 132) / (left.length - 1)
  const wall: Wall = { from: { x: wallX, y: edge }, to: { x: wallX, y: height - edge }, half: 34, course: 23.5, hole: 21 }
  const verb = { x: wallX - 48, anchor: 'end' } as const, price = { at: 'middle', width: 134 } as const
  return {
    width: 868, height, marks: [
      ...brokenWall(wall, roads.map(({ index, step }) => ({ along: y(index) - edge, step })), left[bar]!.side),
      ...asking(view, spec, { x: start, y: y(bar) }, { x: wallX, y: y(bar) }, 38),
      textBlock(view, 'label', barrier.verb, { ...verb, y: y(bar) - 14, from: barrier.step }),
      ...roads.flatMap(({ index, verb: words, step, goal, reason }): Mark[] => {
        const level = y(index), inner = index < bar ? 'top' : 'bottom'
        return [
          arrow(view, { x: start, y: level }, { x: goalX - 46, y: level }, { width: 13, from: step, role: 'road' }),
          textBlock(view, 'label', words, { ...verb, y: level - 18, from: step }),
          { kind: 'glyph', side: goal.side, x: goalX, y: level, r: 34, from: goal.step },
          ...named(view, goal, { x: goalX, y: level + (index < bar ? 50 : -50), at: inner, anchor: 'middle' }),
          { kind: 'path', d: `M${goalX + 36} ${level}H${goalX + 78}`, stroke: goal.side, width: 2.5, from: step },
          { kind: 'group', x: goalX + 62, y: level, from: step, children: sideTag({ width: 166, height: 92 }, goal.side) },
          ...(reason ? [textBlock(view, 'label', reason, { ...price, x: goalX + 94, y: level, tone: goal.side, from: step })] : []),
        ]
      }),
      ...left.flatMap((actor, index): Mark[] => [
        glyph(view, actor.side, { x, y: y(index) }, 'large', { from: actor.step }),
        ...named(view, actor, { x: x - r - gap, y: y(index), at: 'middle', anchor: 'end', width: 150 }),
      ]),
      ...(tie ? upwards(view, tie, x, [y(indexOf(left, tie.from).index), y(indexOf(left, tie.to).index)]) : []),
    ],
  }
}

function upwards(view: View, { verb, step }: Tie, x: number, [from, to]: readonly [number, number]): Mark[] {
  const away = Math.sign(to - from) * (sizes.wide.glyph.large + 8)
  return [
    line(view, [{ x, y: from + away }, { x, y: to - away }], { from: step, role: 'tie' }),
    textBlock(view, 'label', verb, { x: x + 16, y: (from + to) / 2, at: 'middle', width: 220, from: step }),
  ]
}

/** The same from top to bottom: the wall lies across, and the tags hang. */
function narrow(spec: BarredSpec, view: View): Scene {
  const { left, barrier, tie } = spec, { large: r } = sizes.narrow.glyph, roads = roadsOf(spec)
  const width = 320, y = 122, start = y + r + 8, wallY = 286, goalY = 404, bar = indexOf(left, barrier.by).index, edge = 2
  const x = (index: number) => 50 + index * (width - 100) / (left.length - 1)
  const wall: Wall = { from: { x: edge, y: wallY }, to: { x: width - edge, y: wallY }, half: 24, course: 19, hole: 15 }
  const asked = { x: x(bar) - 10, y: start + 6, at: 'top', anchor: 'end', width: 90, from: barrier.step } as const
  const beside = { y: wallY + 46, at: 'top', width: 84 } as const
  const price = { y: goalY + 100, at: 'middle', anchor: 'middle', width: 132, size: 15 } as const
  return {
    width, height: 588, marks: [
      ...brokenWall(wall, roads.map(({ index, step }) => ({ along: x(index) - edge, step })), left[bar]!.side),
      ...asking(view, spec, { x: x(bar), y: start }, { x: x(bar), y: wallY }, 27),
      textBlock(view, 'label', barrier.verb, asked),
      ...roads.flatMap(({ index, verb, step, goal, reason }): Mark[] => {
        const middle = x(index), inward = index < bar ? 1 : -1, hung = { x: middle + inward * 26, y: goalY + 46 }
        return [
          arrow(view, { x: middle, y: start }, { x: middle, y: goalY - 34 }, { width: 9, from: step, role: 'road' }),
          textBlock(view, 'note', verb, { ...beside, x: middle + inward * 28, anchor: inward > 0 ? 'start' : 'end', from: step }),
          { kind: 'glyph', side: goal.side, x: middle, y: goalY, r: 25, from: goal.step },
          { kind: 'path', d: `M${middle} ${goalY + 30}L${hung.x} ${hung.y + 12}`, stroke: goal.side, width: 2, from: step },
          { kind: 'group', ...hung, from: step, children: openTag({ width: 144, height: 88 }, goal.side) },
          ...(reason ? [textBlock(view, 'label', reason, { ...price, x: hung.x, tone: goal.side, from: step })] : []),
          ...named(view, goal, { x: hung.x, y: hung.y + 96, at: 'top', anchor: 'middle' }),
        ]
      }),
      ...left.flatMap((actor, index): Mark[] => [
        glyph(view, actor.side, { x: x(index), y }, 'large', { from: actor.step }),
        ...named(view, actor, { x: x(index), y: y - r - 8, at: 'bottom', anchor: 'middle', width: 100 }),
      ]),
      ...(tie ? sideways(view, tie, y, [x(indexOf(left, tie.from).index), x(indexOf(left, tie.to).index)]) : []),
    ],
  }
}

function sideways(view: View, { verb, step }: Tie, y: number, [from, to]: readonly [number, number]): Mark[] {
  const away = Math.sign(to - from) * (sizes.narrow.glyph.large + 6)
  return [
    line(view, [{ x: from + away, y }, { x: to - away, y }], { from: step, role: 'tie' }),
    textBlock(view, 'label', verb, { x: (from + to) / 2, y: y + 30, at: 'top', anchor: 'middle', width: 84, from: step }),
  ]
}

/** Straight through a wall: whoever asks for it stops at it, the others don't. */
export function barrierScene(spec: BarredSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
