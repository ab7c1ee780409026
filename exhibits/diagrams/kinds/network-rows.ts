import type { Actor, Firmness, Link, NetworkSpec } from '../../../data/exhibits/diagrams/kinds/network.ts'
import type { Mark, Scene } from '../../scene.ts'
import type { Point } from '../parts/geometry.ts'
import type { View, Weight } from '../parts/style.ts'
import type { Placed, Stacked } from '../parts/text.ts'
import { textWidth } from '../../text-metrics.ts'
import { arrow } from '../parts/arrow.ts'
import { sizes, styleOf } from '../parts/style.ts'
import { stack, textBlock } from '../parts/text.ts'

/** Where a row's link runs. */
interface Row {
  readonly from: Point
  readonly to: Point
}

/** Radii of the signs. */
const radii = { wide: 24, narrow: 12 } as const

/** From a sign's middle to its farthest point: a diamond's is farther than its radius. */
const reachOf = ({ cut }: View) => radii[cut] * 1.24

/** How heavy a line is: the better known, the firmer. What is inferred is dotted besides. */
const weights: Readonly<Record<Firmness, Weight>> = { stated: 'bold', confirmed: 'main', inferred: 'main' }

/** The line between two actors, as firm as it is known: above it how it is known, in a word, and below it from where. */
function linkLine(view: View, { from, to }: Row, { step, known }: Link): Mark[] {
  if (!known) return [arrow(view, from, to, { from: step })]
  const { firmness, how, source } = known, wide = view.cut === 'wide', away = wide ? 14 : 11
  const placed = { x: (from.x + to.x) / 2, anchor: 'middle', from: step } as const
  return [
    arrow(view, from, to, { firmness, weight: weights[firmness], from: step }),
    textBlock(view, 'label', how, { ...placed, y: from.y - away, at: 'bottom', ...(wide && { size: 24 }) }),
    textBlock(view, 'note', source, { ...placed, y: from.y + away, at: 'top', width: to.x - from.x }),
  ]
}

function actorGlyph(view: View, { side, unknown, step }: Actor, middle: Point): Mark[] {
  const sign = { kind: 'glyph', side, ...middle, r: radii[view.cut], from: step } as const
  if (!unknown) return [sign]
  const question = { ...middle, at: 'middle', anchor: 'middle', over: true, from: step } as const
  return [
    { ...sign, hollow: true },
    textBlock(view, view.cut === 'wide' ? 'label' : 'caption', { en: '?', zh: '?' }, { ...question, tone: 'ink' }),
  ]
}

/** An actor's name, and below it what is said of it. */
function nameOf(
  view: View,
  { name, note, step }: Actor,
  placed: Omit<Placed, 'y' | 'at'>,
  y: number,
  at: 'middle' | 'bottom',
): Mark[] {
  const texts: Stacked[] = [['label', name], ...(note ? [['note', note, { tone: 'muted' }] as const] : [])]
  const high = stack(view, { ...placed, y: 0 }, texts, 3).box.bottom
  return stack(view, { ...placed, y: y - high * (at === 'middle' ? 0.5 : 1), from: step }, texts, 3).marks
}

/** What the columns hold, in the colours of their sides, and what the lines between them mean. */
function columnHeads(
  view: View,
  { heads, left, right }: NetworkSpec,
  [first, middle, last]: readonly [number, number, number],
  y: number,
): Mark[] {
  if (!heads) return []
  const [before, after] = view.cut === 'wide' ? (['end', 'start'] as const) : (['start', 'end'] as const)
  return [
    textBlock(view, 'label', heads[0], { x: first, y, anchor: before, tone: left[0].side }),
    textBlock(view, 'label', heads[1], { x: middle, y, anchor: 'middle', tone: 'muted' }),
    textBlock(view, 'label', heads[2], { x: last, y, anchor: after, tone: right[0].side }),
  ]
}

/** The width of the longest text beside a column. */
function longest(view: View, actors: readonly Actor[], head: Actor['name'] | undefined): number {
  const { locale } = view
  const width = (text: Actor['name'] | undefined, role: 'label' | 'note') =>
    text ? textWidth(text[locale], styleOf(role, view), locale) : 0
  return Math.max(width(head, 'label'), ...actors.map(({ name, note }) => Math.max(width(name, 'label'), width(note, 'note'))))
}

/** A row for each link, drawn by where its ends stand and how they are named. */
function rowsOf(spec: NetworkSpec, view: View, row: (index: number) => Row, actors: (link: Link, y: number) => Mark[]): Mark[] {
  return spec.links.flatMap((link, index) => {
    const own = row(index)
    return [...actors(link, own.from.y), ...linkLine(view, own, link)]
  })
}

function actorOf(actors: readonly Actor[], id: string): Actor {
  return actors.find(actor => actor.id === id)!
}

function wide(spec: NetworkSpec, view: View, height: number): Scene {
  const width = 868,
    first = 88,
    pitch = (height - first - 52) / (spec.links.length - 1)
  const { gap } = sizes.wide,
    reach = reachOf(view),
    ends = reach + gap * 0.6
  const left = longest(view, spec.left, spec.heads?.[0]) + gap + reach
  const right = width - longest(view, spec.right, spec.heads?.[2]) - gap - reach
  const rows = rowsOf(
    spec,
    view,
    (index) => {
      const y = first + index * pitch
      return { from: { x: left + ends, y }, to: { x: right - ends, y } }
    },
    (link, y) => {
      const [from, to] = [actorOf(spec.left, link.from), actorOf(spec.right, link.to)]
      return [
        ...actorGlyph(view, from, { x: left, y }),
        ...actorGlyph(view, to, { x: right, y }),
        ...nameOf(view, from, { x: left - reach - gap, anchor: 'end' }, y, 'middle'),
        ...nameOf(view, to, { x: right + reach + gap }, y, 'middle'),
      ]
    },
  )
  const heads = columnHeads(view, spec, [left - reach - gap, (left + right) / 2, right + reach + gap], 20)
  return { width, height, marks: [...heads, ...rows] }
}

function narrow(spec: NetworkSpec, view: View): Scene {
  const width = 320,
    first = spec.heads ? 112 : 82,
    pitch = 146,
    reach = reachOf(view),
    ends = reach * 2 + 6
  const rows = rowsOf(
    spec,
    view,
    (index) => {
      const y = first + index * pitch
      return { from: { x: ends, y }, to: { x: width - ends, y } }
    },
    (link, y) => {
      const [from, to] = [actorOf(spec.left, link.from), actorOf(spec.right, link.to)]
      return [
        ...actorGlyph(view, from, { x: reach, y }),
        ...actorGlyph(view, to, { x: width - reach, y }),
        ...nameOf(view, from, { x: 0 }, y - 34, 'bottom'),
        ...nameOf(view, to, { x: width, anchor: 'end' }, y - 34, 'bottom'),
      ]
    },
  )
  const heads = columnHeads(view, spec, [0, width / 2, width], 16)
  return { width, height: first + pitch * (spec.links.length - 1) + 54, marks: [...heads, ...rows] }
}

/** A row for each link: who on the left, what on the right, how it is known at the line. */
export function rowsScene(spec: NetworkSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
