import type { Actor, Link, NetworkSpec } from '../../../data/exhibits/diagrams/kinds/network.ts'
import type { Mark, Scene } from '../../scene.ts'
import type { Point } from '../parts/geometry.ts'
import type { View } from '../parts/style.ts'
import type { Placed, Stacked } from '../parts/text.ts'
import type { Row } from './network-links.ts'
import { textWidth } from '../../text-metrics.ts'
import { sizes, styleOf } from '../parts/style.ts'
import { stack, textBlock } from '../parts/text.ts'
import { linkLine, radii } from './network-links.ts'

/** From a sign's middle to its farthest point: a diamond's is farther than its radius. */
const reachOf = ({ cut }: View) => radii[cut] * 1.24

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
    const sides = [actorOf(spec.left, link.from).side, actorOf(spec.right, link.to).side] as const
    return [...actors(link, own.from.y), ...linkLine(view, own, link, sides)]
  })
}

function actorOf(actors: readonly Actor[], id: string): Actor {
  return actors.find(actor => actor.id === id)!
}

function wide(spec: NetworkSpec, view: View, height: number): Scene {
  const width = 868,
    first = 100,
    pitch = (height - first - 60) / (spec.links.length - 1)
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
    first = spec.heads ? 132 : 102,
    pitch = 164,
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
        ...nameOf(view, from, { x: 0 }, y - 54, 'bottom'),
        ...nameOf(view, to, { x: width, anchor: 'end' }, y - 54, 'bottom'),
      ]
    },
  )
  const heads = columnHeads(view, spec, [0, width / 2, width], 16)
  return { width, height: first + pitch * (spec.links.length - 1) + 58, marks: [...heads, ...rows] }
}

/** A row for each link: who on the left, what on the right, how it is known at the line. */
export function rowsScene(spec: NetworkSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
