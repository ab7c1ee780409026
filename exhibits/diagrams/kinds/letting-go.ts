import type { LettingGoSpec } from '../../../data/exhibits/diagrams/kinds/letting-go.ts'
import type { Words } from '../../../data/figures/wording.ts'
import type { GroupMark, Mark, Move, PathMark, Scene } from '../../scene.ts'
import type { Point } from '../parts/geometry.ts'
import type { View } from '../parts/style.ts'
import type { Placed } from '../parts/text.ts'
import { arrow } from '../parts/arrow.ts'
import { along, at, direction, n } from '../parts/geometry.ts'
import { sizes } from '../parts/style.ts'
import { stack, textBlock } from '../parts/text.ts'

/** Where everything is. */
interface Plan {
  readonly height: number
  /** The holder, and how large. */
  readonly holder: Point & { readonly r: number }
  /** The balloon above the holder: its middle, its radius, and where it drifts once the string has snapped. */
  readonly balloon: Point & { readonly r: number, readonly drift: Pick<Move, 'dx' | 'dy'> }
  /** The question mark and its size. */
  readonly question: Point & { readonly size: number }
  /** The arrow to the question: its ends, how often it wavers and how far. */
  readonly waver: { readonly ends: readonly [Point, Point], readonly waves: number, readonly swing: number }
  /** What is taken, how large, and the arrow to it. */
  readonly thing: Point & { readonly r: number, readonly arrow: readonly [Point, Point] }
  /** Where names stand. */
  readonly names: {
    readonly holder: Placed
    readonly lost: Placed
    readonly thing: Placed
    readonly below: readonly [Point, Point]
    readonly width: number
  }
}

/** A balloon about an origin: rounder above than below, where its knot is. */
function balloonPath(r: number): string {
  const by = (...points: readonly [number, number][]) => `C${points.map(([x, y]) => `${n(x * r)} ${n(y * r)}`).join(' ')}`
  const down = (side: 1 | -1) => [
    by([0.58 * side, -1], [side, -0.62], [side, -0.04]), by([side, 0.54], [0.42 * side, 0.88], [0, 1]),
  ].join('')
  return `M0 ${n(-r)}${down(1)}M0 ${n(-r)}${down(-1)}`
}

function knotPath(r: number): string {
  const half = r * 0.08
  return `M0 ${n(r - 1)}L${n(half)} ${n(r + half)}H${n(-half)}Z`
}

/** An arrow that wavers on its way, and still gets there. */
function waveringArrow(view: View, { ends: [from, to], waves, swing }: Plan['waver'], step: number): Mark[] {
  const width = sizes[view.cut].line.bold, towards = direction(from, to), neck = along(to, towards, -width * 2.6)
  const half = Math.hypot(neck.x - from.x, neck.y - from.y) / waves / 2
  const bow = (index: number) => {
    const start = along(from, towards, index * half), end = along(from, towards, (index + 1) * half)
    const side = (index % 2 ? -1 : 1) * swing * 1.35
    return `C${at(along(start, towards, half * 0.4, side))} ${at(along(end, towards, -half * 0.4, side))} ${at(end)}`
  }
  const d = `M${at(from)}${Array.from({ length: waves * 2 }, (_, index) => bow(index)).join('')}`
  return [
    { kind: 'path', d, stroke: 'american', width, role: 'waver', from: step },
    arrow(view, along(neck, towards, -1), to, { tone: 'american', weight: 'bold', from: step }),
  ]
}

/** A snapped end: its threads fly apart from a point, in some direction. */
function frayed(end: Point, angle: number, long: number): string {
  return [-0.75, 0, 0.75].map((turn) => {
    const way = { x: Math.cos(angle + turn), y: Math.sin(angle + turn) }
    return `M${at(end)}L${at(along(end, way, turn ? long : long * 0.8))}`
  }).join('')
}

/** The balloon on its string; once that has snapped, the balloon drifts, and a stub with frayed threads stays in the hand. */
function heldMarks(view: View, { held: { name, step } }: LettingGoSpec, { balloon: { r, drift, ...top }, holder }: Plan): Mark[] {
  const { thin } = sizes[view.cut].line, hand = { x: holder.x, y: holder.y - holder.r }, foot = r * 1.06, long = hand.y - top.y - foot
  const string = (d: string, more: Partial<PathMark> = {}): PathMark => ({ kind: 'path', d, stroke: 'american', width: thin, ...more })
  const tail = { x: -long * 0.06, y: foot + long * 0.95 }, stub = { x: hand.x + long * 0.1, y: hand.y - long * 0.5 }
  const curl = `M0 ${n(foot)}C${n(long * 0.3)} ${n(foot + long * 0.34)} ${n(-long * 0.3)} ${n(foot + long * 0.56)} ${at(tail)}`
  const balloon: GroupMark = {
    kind: 'group', ...top, role: 'balloon', moves: [{ step, ...drift }], children: [
      string(`M0 ${n(foot)}V${n(foot + long)}`, { until: step }),
      string(curl + frayed(tail, Math.PI * 0.42, thin * 3.4), { from: step }),
      string(knotPath(r), { fill: 'american' }),
      string(balloonPath(r), { fill: 'raised', ground: true }),
      textBlock(view, 'label', name, { x: 0, y: -r * 0.06, at: 'middle', anchor: 'middle' }),
    ],
  }
  const rest = `M${at(hand)}Q${n(hand.x)} ${n((hand.y + stub.y) / 2)} ${at(stub)}`
  return [string(rest + frayed(stub, -Math.PI * 0.4, thin * 3.4), { from: step, role: 'stub' }), balloon]
}

/** A big word with what is said on it. */
function saidMarks(view: View, placed: Placed, name: Words, note: Words): Mark[] {
  return stack(view, { anchor: 'middle', ...placed }, [['big', name], ['note', note]], view.cut === 'wide' ? 6 : 4).marks
}

function drawn(spec: LettingGoSpec, view: View, plan: Plan, width: number): Scene {
  const { holder, held, wavering, taking } = spec, { question, thing, names } = plan
  const asked = { from: wavering.step }, taken = { from: taking.step }
  const mark = { x: question.x, y: question.y, at: 'middle', anchor: 'middle', size: question.size, ...asked } as const
  return {
    width, height: plan.height, marks: [
      ...waveringArrow(view, plan.waver, wavering.step),
      textBlock(view, 'big', { en: '?', zh: '?' }, mark),
      ...saidMarks(view, { ...names.below[0], width: names.width, ...asked }, wavering.name, wavering.question),
      arrow(view, ...thing.arrow, { tone: 'american', weight: 'bold', role: 'taking', ...taken }),
      { kind: 'glyph', side: 'chinese', x: thing.x, y: thing.y, r: thing.r, ...taken },
      textBlock(view, 'label', taking.thing, { tone: 'chinese', ...names.thing, ...taken }),
      ...saidMarks(view, { ...names.below[1], width: names.width, ...taken }, taking.name, taking.motto),
      ...heldMarks(view, spec, plan),
      { kind: 'glyph', side: 'american', ...plan.holder },
      textBlock(view, 'label', holder, names.holder),
      textBlock(view, 'label', held.lost, { ...names.lost, from: held.step }),
    ],
  }
}

/** The question on the left, the thing on the right, and the holder between them. */
function widePlan(height: number): Plan {
  return {
    height,
    holder: { x: 434, y: 218, r: 46 },
    balloon: { x: 434, y: 60, r: 58, drift: { dx: -104, dy: 0 } },
    question: { x: 156, y: 208, size: 150 },
    waver: { ends: [{ x: 376, y: 218 }, { x: 208, y: 218 }], waves: 2, swing: 13 },
    thing: { x: 712, y: 218, r: 46, arrow: [{ x: 492, y: 218 }, { x: 644, y: 218 }] },
    names: {
      holder: { x: 434, y: 276, at: 'top', anchor: 'middle' },
      lost: { x: 464, y: 142, at: 'middle', size: 26 },
      thing: { x: 712, y: 152, at: 'bottom', anchor: 'middle' },
      below: [{ x: 168, y: 286 }, { x: 712, y: 286 }],
      width: 332,
    },
  }
}

/** The same, with less room: what is said stands below. */
const narrowPlan: Plan = {
  height: 382,
  holder: { x: 158, y: 208, r: 28 },
  balloon: { x: 158, y: 60, r: 54, drift: { dx: -62, dy: -4 } },
  question: { x: 26, y: 202, size: 92 },
  waver: { ends: [{ x: 122, y: 208 }, { x: 54, y: 208 }], waves: 1.5, swing: 8 },
  thing: { x: 284, y: 208, r: 27, arrow: [{ x: 194, y: 208 }, { x: 245, y: 208 }] },
  names: {
    holder: { x: 158, y: 244, at: 'top', anchor: 'middle' },
    lost: { x: 178, y: 152, at: 'middle', size: 19 },
    thing: { x: 283, y: 250, at: 'top', anchor: 'middle' },
    below: [{ x: 76, y: 284 }, { x: 246, y: 284 }],
    width: 150,
  },
}

/** A holder pulled two ways, and what it held drifting away on a snapped string. */
export function lettingGoScene(spec: LettingGoSpec, view: View): Scene {
  return view.cut === 'wide' ? drawn(spec, view, widePlan(spec.height ?? 356), 868) : drawn(spec, view, narrowPlan, 320)
}
