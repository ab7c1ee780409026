import type { Actor, Link, NetworkSpec } from '../../../data/exhibits/diagrams/kinds/network.ts'
import type { Mark, Scene } from '../../scene.ts'
import type { Point } from '../parts/geometry.ts'
import type { View } from '../parts/style.ts'
import { textWidth } from '../../text-metrics.ts'
import { arrow, dotted, tick } from '../parts/arrow.ts'
import { glyph, line } from '../parts/shapes.ts'
import { sizes, styleOf } from '../parts/style.ts'
import { stack, textBlock } from '../parts/text.ts'
import { utterance } from '../parts/utterance.ts'

/** Where a row's link runs, and the room in which its bubble stands on it. */
interface Row {
  readonly from: Point
  readonly to: Point
  readonly room: { readonly left: number, readonly right: number, readonly bottom: number }
}

/** From a glyph's middle to its farthest point: a diamond's is farther than its radius. */
const reachOf = ({ cut }: View) => sizes[cut].glyph.medium * 1.24

/** The line between two actors with its verb in a gap: dotted where it is inferred, with a tick where it is confirmed. */
function linkLine(view: View, { from, to }: Row, { verb, step, known }: Link): Mark[] {
  const { gap, line: widths } = sizes[view.cut], isDotted = known?.firmness === 'inferred', shown = { from: step }
  const half = textWidth(verb[view.locale], styleOf('note', view), view.locale) / 2 + gap * 0.6
  const x = (from.x + to.x) / 2, y = from.y, last = { x: x + half, y }
  const ticked = { x: (last.x + to.x) / 2 - gap * 0.6, y }
  return [
    { ...line(view, [{ x: x - half, y }, from], { weight: 'main', ...shown }), ...(isDotted && { dash: dotted(widths.main) }) },
    arrow(view, last, to, { firmness: isDotted ? 'inferred' : 'stated', ...shown }),
    textBlock(view, 'note', verb, { x, y, at: 'middle', anchor: 'middle', ...shown }),
    ...(known?.firmness === 'confirmed' ? [{ kind: 'group', ...shown, children: tick(view, ticked, 'ink') } satisfies Mark] : []),
  ]
}

/** How a link is known: whoever states or confirms it says so; whom it is inferred of thinks. */
function knowledge(view: View, { from, to, room }: Row, { known, step }: Link): Mark[] {
  if (!known) return []
  const { gap, glyph: radii } = sizes[view.cut], isMaker = known.firmness === 'confirmed'
  const head = { x: isMaker ? to.x + gap * 0.5 : from.x - gap * 0.5, y: from.y - radii.medium - gap * 0.4 }
  const voice = { head, manner: known.firmness === 'inferred' ? 'thought' : 'said', from: step } as const
  return utterance(view, { label: known.how, note: known.source }, { ...room, side: isMaker ? 'right' : 'left' }, voice)
}

function actorGlyph(view: View, { side, unknown, step }: Actor, middle: Point): Mark[] {
  if (!unknown) return [glyph(view, side, middle, 'medium', { from: step })]
  const question = { ...middle, at: 'middle', anchor: 'middle', size: sizes[view.cut].text.caption, over: true, from: step } as const
  return [glyph(view, side, middle, 'medium', { hollow: true, from: step }), textBlock(view, 'label', { en: '?', zh: '?' }, question)]
}

/** An actor with its name and note beside it. */
function besideActor(view: View, actor: Actor, middle: Point, anchor: 'start' | 'end'): Mark[] {
  const away = (reachOf(view) + sizes[view.cut].gap) * (anchor === 'end' ? -1 : 1)
  const placed = { x: middle.x + away, anchor, from: actor.step }, sign = actorGlyph(view, actor, middle)
  if (!actor.note) return [...sign, textBlock(view, 'label', actor.name, { ...placed, y: middle.y, at: 'middle' })]
  return [
    ...sign,
    textBlock(view, 'label', actor.name, { ...placed, y: middle.y - 1 }),
    textBlock(view, 'note', actor.note, { ...placed, y: middle.y + 21, tone: 'muted' }),
  ]
}

/** An actor with its name and note below it. */
function aboveNames(view: View, actor: Actor, middle: Point, anchor: 'start' | 'end'): Mark[] {
  const reach = reachOf(view), { gap } = sizes[view.cut]
  const placed = { x: middle.x + reach * (anchor === 'end' ? 1 : -1), y: middle.y + reach + gap * 0.6, anchor, from: actor.step }
  const note = actor.note ? [['note', actor.note, { tone: 'muted' }] as const] : []
  return [...actorGlyph(view, actor, middle), ...stack(view, placed, [['label', actor.name], ...note], 2).marks]
}

/** What the columns hold, in the colours of their sides. */
function columnHeads(view: View, { heads, left, right }: NetworkSpec, [first, last]: readonly [number, number], y: number): Mark[] {
  if (!heads) return []
  const [before, after] = view.cut === 'wide' ? ['end', 'start'] as const : ['start', 'end'] as const
  return [
    textBlock(view, 'label', heads[0], { x: first, y, anchor: before, tone: left[0].side }),
    textBlock(view, 'label', heads[1], { x: last, y, anchor: after, tone: right[0].side }),
  ]
}

/** The width of the longest text beside a column. */
function longest(view: View, actors: readonly Actor[], head: Actor['name'] | undefined): number {
  const { locale } = view
  const width = (text: Actor['name'] | undefined, role: 'label' | 'note') => text ? textWidth(text[locale], styleOf(role, view), locale) : 0
  return Math.max(width(head, 'label'), ...actors.map(({ name, note }) => Math.max(width(name, 'label'), width(note, 'note'))))
}

/** A row for each link, drawn by where its ends stand and how they are named. */
function rowsOf(spec: NetworkSpec, view: View, row: (index: number) => Row, actors: (link: Link, y: number) => Mark[]): Mark[] {
  return spec.links.flatMap((link, index) => {
    const own = row(index)
    return [...actors(link, own.from.y), ...linkLine(view, own, link), ...knowledge(view, own, link)]
  })
}

function actorOf(actors: readonly Actor[], id: string): Actor {
  return actors.find(actor => actor.id === id)!
}

function wide(spec: NetworkSpec, view: View, height: number): Scene {
  const width = 868, first = 92, pitch = (height - first - 28) / (spec.links.length - 1)
  const { gap } = sizes.wide, reach = reachOf(view), ends = reach + gap * 0.5
  const left = longest(view, spec.left, spec.heads?.[0]) + gap + reach
  const right = width - longest(view, spec.right, spec.heads?.[1]) - gap - reach
  const rows = rowsOf(spec, view, (index) => {
    const y = first + index * pitch
    return { from: { x: left + ends, y }, to: { x: right - ends, y }, room: { left: left - reach, right: right + reach, bottom: y - 45 } }
  }, (link, y) => [
    ...besideActor(view, actorOf(spec.left, link.from), { x: left, y }, 'end'),
    ...besideActor(view, actorOf(spec.right, link.to), { x: right, y }, 'start'),
  ])
  return { width, height, marks: [...columnHeads(view, spec, [left - reach - gap, right + reach + gap], 20), ...rows] }
}

function narrow(spec: NetworkSpec, view: View): Scene {
  const width = 320, first = spec.heads ? 114 : 86, pitch = 158, reach = reachOf(view), ends = reach * 2 + 6
  const rows = rowsOf(spec, view, (index) => {
    const y = first + index * pitch
    return { from: { x: ends, y }, to: { x: width - ends, y }, room: { left: 1.5, right: width - 1.5, bottom: y - 37 } }
  }, (link, y) => [
    ...aboveNames(view, actorOf(spec.left, link.from), { x: reach, y }, 'start'),
    ...aboveNames(view, actorOf(spec.right, link.to), { x: width - reach, y }, 'end'),
  ])
  return { width, height: first + pitch * (spec.links.length - 1) + 70, marks: [...columnHeads(view, spec, [0, width], 16), ...rows] }
}

/** A row for each link: who on the left, what on the right, how it is known above the line. */
export function rowsScene(spec: NetworkSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
