import type { LettingGoSpec } from '../../../data/exhibits/diagrams/kinds/letting-go.ts'
import type { Words } from '../../../data/figures/wording.ts'
import type { GroupMark, Mark, Move, PathMark, Scene } from '../../scene.ts'
import type { Point } from '../parts/geometry.ts'
import type { Arm, Stature } from '../parts/person.ts'
import type { View } from '../parts/style.ts'
import type { Placed } from '../parts/text.ts'
import { at, circle, n } from '../parts/geometry.ts'
import { arm, person } from '../parts/person.ts'
import { sizes } from '../parts/style.ts'
import { stack, textBlock } from '../parts/text.ts'

/** Where everything is. */
interface Plan {
  readonly height: number
  readonly holder: Stature
  /** How thick an arm is; the arm on either side, from shoulder to hand. */
  readonly limb: number
  readonly arms: { readonly holding: Arm, readonly taking: Arm }
  /** The balloon: its middle, its radius, and where it drifts once the string has snapped. */
  readonly balloon: Point & { readonly r: number, readonly drift: Pick<Move, 'dx' | 'dy'> }
  /** What is taken, and how large. */
  readonly thing: Point & { readonly r: number }
  /** Where names stand. */
  readonly names: Readonly<Record<'holder' | 'held' | 'lost' | 'thing' | 'asking' | 'taking', Placed>>
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

/** The balloon on its string; once that has snapped, the balloon drifts, and a stub stays in the hand. */
function heldMarks(view: View, { held: { name, step } }: LettingGoSpec, { balloon: { r, drift, ...top }, arms, names }: Plan): Mark[] {
  const { thin } = sizes[view.cut].line, hand = arms.holding[2], foot = r * 1.06, long = hand.y - top.y - foot
  const string = (d: string, more: Partial<PathMark> = {}): PathMark => ({ kind: 'path', d, stroke: 'ink', width: thin, ...more })
  const tail = { x: -long * 0.1, y: foot + long * 0.8 }, stub = { x: hand.x + long * 0.12, y: hand.y - long * 0.55 }
  const curl = `M0 ${n(foot)}C${n(long * 0.3)} ${n(foot + long * 0.3)} ${n(-long * 0.34)} ${n(foot + long * 0.5)} ${at(tail)}`
  const balloon: GroupMark = {
    kind: 'group', ...top, role: 'balloon', moves: [{ step, ...drift }], children: [
      string(`M0 ${n(foot)}L${at({ x: hand.x - top.x, y: hand.y - top.y })}`, { until: step }),
      string(curl, { from: step }),
      string(knotPath(r), { fill: 'ink' }),
      string(balloonPath(r), { fill: 'raised', ground: true, width: sizes[view.cut].line.main }),
      textBlock(view, 'big', name, { ...names.held, x: 0, y: -r * 0.06, at: 'middle', anchor: 'middle' }),
    ],
  }
  const rest = `M${at(hand)}Q${n(hand.x)} ${n((hand.y + stub.y) / 2)} ${at(stub)}`
  return [string(rest, { from: step, role: 'stub' }), balloon]
}

/** A big word with what is said on it. */
function saidMarks(view: View, { size, ...placed }: Placed, name: Words, note: Words): Mark[] {
  return stack(view, placed, [['big', name, { size }], ['note', note]], view.cut === 'wide' ? 5 : 4).marks
}

function drawn(spec: LettingGoSpec, view: View, plan: Plan, width: number): Scene {
  const { holder, held, asking, taking } = spec, { thing, names, arms, limb } = plan
  const asked = { from: asking.step }, taken = { from: taking.step }, fist = arms.taking[2]
  return {
    width, height: plan.height, marks: [
      ...heldMarks(view, spec, plan),
      ...person('american', plan.holder),
      arm('american', arms.holding, limb, { role: 'holding' }),
      { kind: 'glyph', side: 'chinese', ...thing, ...taken },
      arm('american', arms.taking, limb, { role: 'taking', ...taken }),
      { kind: 'path', d: circle(fist, limb * 0.72), fill: 'american', ...taken },
      textBlock(view, 'label', holder, { ...names.holder, at: 'middle', anchor: 'middle', tone: 'paper' }),
      textBlock(view, 'label', taking.thing, { tone: 'chinese', ...names.thing, ...taken }),
      ...saidMarks(view, { ...names.asking, ...asked }, asking.name, asking.question),
      ...saidMarks(view, { ...names.taking, ...taken }, taking.name, taking.motto),
      textBlock(view, 'label', held.lost, { ...names.lost, at: 'middle', from: held.step }),
    ],
  }
}

/** The balloon on the left, the thing on the right, and the holder between them. */
function widePlan(height: number): Plan {
  return {
    height,
    holder: { x: 488, y: 158, r: 44, bottom: height },
    limb: 28,
    arms: {
      holding: [{ x: 426, y: 258 }, { x: 384, y: 298 }, { x: 366, y: 234 }],
      taking: [{ x: 550, y: 258 }, { x: 604, y: 292 }, { x: 664, y: 198 }],
    },
    balloon: { x: 334, y: 98, r: 92, drift: { dx: -182, dy: 0 } },
    thing: { x: 732, y: 166, r: 70 },
    names: {
      holder: { x: 488, y: 312 },
      held: { x: 0, y: 0, size: 26 },
      lost: { x: 196, y: 228, size: 28 },
      thing: { x: 732, y: 70, at: 'bottom', anchor: 'middle', size: 26 },
      asking: { x: 0, y: 284, size: 30 },
      taking: { x: 732, y: 284, anchor: 'middle', size: 30 },
    },
  }
}

/** The same, with less room: what is said stands below. */
const narrowPlan: Plan = {
  height: 372,
  holder: { x: 178, y: 138, r: 26, bottom: 266 },
  limb: 16,
  arms: {
    holding: [{ x: 142, y: 200 }, { x: 118, y: 222 }, { x: 112, y: 186 }],
    taking: [{ x: 214, y: 200 }, { x: 244, y: 216 }, { x: 264, y: 168 }],
  },
  balloon: { x: 98, y: 66, r: 60, drift: { dx: -34, dy: 0 } },
  thing: { x: 286, y: 150, r: 26 },
  names: {
    holder: { x: 178, y: 242, size: 14 },
    held: { x: 0, y: 0, size: 17 },
    lost: { x: 2, y: 226, size: 17 },
    thing: { x: 282, y: 112, at: 'bottom', anchor: 'middle' },
    asking: { x: 0, y: 282, width: 160 },
    taking: { x: 182, y: 282, width: 138 },
  },
}

/** Somebody who takes one thing with one hand, and has let go of a balloon with the other. */
export function lettingGoScene(spec: LettingGoSpec, view: View): Scene {
  return view.cut === 'wide' ? drawn(spec, view, widePlan(spec.height ?? 356), 868) : drawn(spec, view, narrowPlan, 320)
}
