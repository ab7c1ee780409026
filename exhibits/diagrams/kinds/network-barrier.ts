import type { Actor, Barrier, Link, NetworkSpec, Tie } from '../../../data/exhibits/diagrams/kinds/network.ts'
import type { Mark, Scene } from '../../scene.ts'
import type { Point } from '../parts/geometry.ts'
import type { View } from '../parts/style.ts'
import type { Placed, Stacked } from '../parts/text.ts'
import { arrow } from '../parts/arrow.ts'
import { at, circle, midpoint } from '../parts/geometry.ts'
import { banSign, glyph, line } from '../parts/shapes.ts'
import { sizes } from '../parts/style.ts'
import { stack, textBlock, textBox } from '../parts/text.ts'

/** A network with a barrier in it. */
export type BarredSpec = NetworkSpec & { readonly barrier: Barrier }

/** From an actor, past the end of the barrier, to the corner of a curve and its end. */
type Way = readonly [Point, Point, Point, Point]

/** A road from an actor, past the end of the barrier, and in to the thing behind it; where it has a gap, its words stand in it. */
function road(view: View, [from, bend, control, to]: Way, step: number | undefined, gap?: readonly [Point, Point]): Mark[] {
  // The last stretch is an arrow, so that its head is of the same make as all others.
  const start = { x: to.x + (control.x - to.x) * 0.3, y: to.y + (control.y - to.y) * 0.3 }
  const straight = gap ? `M${at(from)}L${at(gap[0])}M${at(gap[1])}L${at(bend)}` : `M${at(from)}L${at(bend)}`
  const d = `${straight}Q${at(control)} ${at(start)}`
  const way = { kind: 'path', d, stroke: 'ink', width: sizes[view.cut].line.main, from: step, role: 'road' } as const
  return [way, arrow(view, start, to, { from: step })]
}

/** A wall with a ban's sign on it, in dashes since it is only asked for, and the arrow of whoever asks for it. */
function wall(view: View, [start, end]: readonly [Point, Point], from: Point, { barrier, left }: BarredSpec): Mark[] {
  const middle = midpoint(start, end), r = sizes[view.cut].glyph.large * 1.15, away = r + sizes[view.cut].line.bold / 2 + 5
  const { bold } = sizes[view.cut].line, shown = { tone: indexOf(left, barrier.by).actor.side, from: barrier.step }
  return [
    { ...line(view, [start, end], { weight: 'bold', ...shown }), dash: [bold * 1.2, bold * 1.9], role: 'wall' },
    { kind: 'path', d: circle(middle, r), fill: 'paper', from: barrier.step },
    banSign(view, middle, r, shown),
    arrow(view, from, from.y === middle.y ? { x: middle.x - away, y: middle.y } : { x: middle.x, y: middle.y - away }, shown),
  ]
}

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

/** The verb in the road's gap, the reason on the inner side of the road, and where the gap is. */
function roadWords(view: View, { verb, reason, step }: Link, { x, y }: Point, outward: number): { marks: Mark[], gap: [Point, Point] } {
  const placed = { x, anchor: 'middle', from: step } as const
  const inner = outward < 0 ? 'top' as const : 'bottom' as const
  const word = textBlock(view, 'note', verb, { ...placed, y, at: 'middle' })
  const { left, right } = textBox(word, view), { gap: room } = sizes[view.cut]
  const why = reason ? [textBlock(view, 'label', reason, { ...placed, y: y - outward * 16, at: inner, size: 22, width: 240 })] : []
  return { marks: [word, ...why], gap: [{ x: left - room, y }, { x: right + room * 0.7, y }] }
}

function wide(spec: BarredSpec, view: View, height: number): Scene {
  const { left, right, links, barrier, tie } = spec, { glyph: { large: r }, gap } = sizes.wide
  const x = 190, start = x + r + 8, wallX = 552, goalX = 690, bar = indexOf(left, barrier.by).index
  const y = (index: number) => 44 + index * (height - 88) / (left.length - 1)
  const goalY = (index: number) => height / 2 + (index - (right.length - 1) / 2) * 118
  const people = left.flatMap((actor, index): Mark[] => [
    glyph(view, actor.side, { x, y: y(index) }, 'large', { from: actor.step }),
    ...named(view, actor, { x: x - r - gap, y: y(index), at: 'middle', anchor: 'end', width: 150 }),
  ])
  const goals = right.flatMap((actor, index): Mark[] => [
    glyph(view, actor.side, { x: goalX, y: goalY(index) }, 'large', { from: actor.step }),
    ...named(view, actor, { x: goalX + r * 1.24 + gap, y: goalY(index), at: 'middle' }),
  ])
  const ends = [{ x: wallX, y: goalY(0) - 42 }, { x: wallX, y: goalY(right.length - 1) + 42 }] as const
  const asks = textBlock(view, 'label', barrier.verb, { x: (start + wallX - 40) / 2, y: y(bar) - 14, anchor: 'middle', from: barrier.step })
  const roads = links.flatMap((link): Mark[] => {
    const { index } = indexOf(left, link.from), outward = index < bar ? -1 : 1, level = y(index)
    const to = { x: goalX - r, y: goalY(indexOf(right, link.to).index) + outward * r }
    const way = [{ x: start, y: level }, { x: wallX + 16, y: level }, { x: (wallX + to.x) / 2 + 30, y: level }, to] as const
    const words = roadWords(view, link, { x: (start + wallX) / 2 + 26, y: level }, outward)
    return [...road(view, way, link.step, words.gap), ...words.marks]
  })
  const advice = tie ? upwards(view, tie, x, [y(indexOf(left, tie.from).index), y(indexOf(left, tie.to).index)]) : []
  return { width: 868, height, marks: [...goals, ...wall(view, ends, { x: start, y: y(bar) }, spec), asks, ...roads, ...people, ...advice] }
}

function upwards(view: View, { verb, step }: Tie, x: number, [from, to]: readonly [number, number]): Mark[] {
  const away = Math.sign(to - from) * (sizes.wide.glyph.large + 8)
  return [
    line(view, [{ x, y: from + away }, { x, y: to - away }], { from: step, role: 'tie' }),
    textBlock(view, 'label', verb, { x: x + 16, y: (from + to) / 2, at: 'middle', width: 176, from: step }),
  ]
}

/** The same from top to bottom: the roads lead down on either side of the barrier. */
function narrow(spec: BarredSpec, view: View): Scene {
  const { left, right, links, barrier, tie } = spec, { large: r } = sizes.narrow.glyph
  const width = 320, y = 122, start = y + r + 6, wallY = 366, goalY = 446, bar = indexOf(left, barrier.by).index
  const x = (index: number) => 50 + index * (width - 100) / (left.length - 1)
  const goalX = (index: number) => width / 2 + (index - (right.length - 1) / 2) * 124
  const people = left.flatMap((actor, index): Mark[] => [
    glyph(view, actor.side, { x: x(index), y }, 'large', { from: actor.step }),
    ...named(view, actor, { x: x(index), y: y - r - 8, at: 'bottom', anchor: 'middle', width: 100 }),
  ])
  const goals = right.flatMap((actor, index): Mark[] => [
    glyph(view, actor.side, { x: goalX(index), y: goalY }, 'large', { from: actor.step }),
    ...named(view, actor, { x: goalX(index), y: goalY + r * 1.24 + 8, at: 'top', anchor: 'middle' }),
  ])
  const ends = [{ x: goalX(0) - 22, y: wallY }, { x: goalX(right.length - 1) + 22, y: wallY }] as const
  const asked = { x: x(bar) - 12, y: start + 10, at: 'top', anchor: 'end', width: 90, from: barrier.step } as const
  const roads = links.flatMap((link): Mark[] => {
    const { index } = indexOf(left, link.from), outward = index < bar ? -1 : 1, own = x(index)
    const to = { x: goalX(indexOf(right, link.to).index) + outward * r, y: goalY - r }
    const way = [{ x: own, y: start }, { x: own, y: wallY }, { x: own, y: (wallY + to.y) / 2 + 22 }, to] as const
    const placed = { x: own - outward * 12, y: start + 96, anchor: outward < 0 ? 'start' : 'end', width: 92, from: link.step } as const
    const reason = link.reason ? [['label', link.reason, { size: 15 }] as const] : []
    return [...road(view, way, link.step), ...stack(view, placed, [['note', link.verb, { tone: 'muted' }], ...reason], 2).marks]
  })
  const advice = tie ? sideways(view, tie, y, [x(indexOf(left, tie.from).index), x(indexOf(left, tie.to).index)]) : []
  const barred = [...wall(view, ends, { x: x(bar), y: start }, spec), textBlock(view, 'label', barrier.verb, asked)]
  return { width, height: goalY + 82, marks: [...goals, ...barred, ...roads, ...people, ...advice] }
}

function sideways(view: View, { verb, step }: Tie, y: number, [from, to]: readonly [number, number]): Mark[] {
  const away = Math.sign(to - from) * (sizes.narrow.glyph.large + 6)
  return [
    line(view, [{ x: from + away, y }, { x: to - away, y }], { from: step, role: 'tie' }),
    textBlock(view, 'label', verb, { x: (from + to) / 2 + 2, y: y + 36, at: 'top', anchor: 'middle', width: 82, from: step }),
  ]
}

/** Round a barrier: whoever put it up in the middle, the others go past its ends. */
export function barrierScene(spec: BarredSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
