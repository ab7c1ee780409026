import type { LettingGoSpec } from '../../../data/exhibits/diagrams/kinds/letting-go.ts'
import type { GroupMark, Mark, Move, PathMark, Scene, Shown } from '../../scene.ts'
import type { Point } from '../parts/geometry.ts'
import type { Arm, Stature } from '../parts/person.ts'
import type { View } from '../parts/style.ts'
import type { Placed } from '../parts/text.ts'
import { at, circle, n } from '../parts/geometry.ts'
import { arm, person } from '../parts/person.ts'
import { sizes } from '../parts/style.ts'
import { textBlock } from '../parts/text.ts'

/** Where everything is. */
interface Plan {
  readonly height: number
  readonly holder: Stature
  /** How thick an arm is; the arm on either side, from shoulder to hand. */
  readonly limb: number
  readonly arms: { readonly holding: Arm, readonly taking: Arm }
  /** The balloon: its middle, its radius, and where it drifts once the string has snapped. */
  readonly balloon: Point & { readonly r: number, readonly drift: Pick<Move, 'dx' | 'dy'> }
  /** The snapped string: how far its end is from the knot, and the turns and the end of what stays, from the hand. */
  readonly tail: Point
  readonly stub: readonly [Point, Point, Point]
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

/** The balloon on its string; once that has snapped, the balloon drifts with one end, and the other hangs from the hand. */
function heldMarks(view: View, { held: { name, step } }: LettingGoSpec, plan: Plan): Mark[] {
  const { balloon: { r, drift, ...top }, arms, names, tail, stub } = plan
  const { main } = sizes[view.cut].line, hand = arms.holding[2], foot = r * 1.06
  const string = (d: string, more: Partial<PathMark> = {}): PathMark => ({ kind: 'path', d, stroke: 'ink', width: main * 0.8, ...more })
  const curl = [{ x: r * 0.3, y: foot + tail.y * 0.35 }, { x: -r * 0.3, y: foot + tail.y * 0.5 }, { x: tail.x, y: foot + tail.y }]
  const balloon: GroupMark = {
    kind: 'group', ...top, role: 'balloon', moves: [{ step, ...drift }], children: [
      string(`M0 ${n(foot)}L${at({ x: hand.x - top.x, y: hand.y - top.y })}`, { until: step }),
      string(`M0 ${n(foot)}C${curl.map(at).join(' ')}`, { from: step }),
      string(knotPath(r), { fill: 'ink' }),
      string(balloonPath(r), { fill: 'raised', ground: true, width: main }),
      textBlock(view, 'big', name, { ...names.held, x: 0, y: -r * 0.06, at: 'middle', anchor: 'middle' }),
    ],
  }
  const rest = `M${at(hand)}C${stub.map(({ x, y }) => at({ x: hand.x + x, y: hand.y + y })).join(' ')}`
  return [string(rest, { from: step, role: 'stub' }), balloon]
}

/** A neck, and eyes that look up to the left. */
function lookingUp({ x, y, r }: Stature): Mark[] {
  const eyes = (reach: number, off: Point) => [-0.6, 0.04].map(across =>
    circle({ x: x + (across + off.x) * r, y: y + (off.y - 0.2) * r }, reach * r)).join('')
  return [
    { kind: 'path', d: `M${n(x)} ${n(y)}V${n(y + r * 1.5)}`, stroke: 'american', width: r * 0.8 },
    { kind: 'path', d: eyes(0.26, { x: 0, y: 0 }), fill: 'paper', ground: true },
    { kind: 'path', d: eyes(0.13, { x: -0.09, y: -0.09 }), fill: 'ink', ground: true, role: 'gaze' },
  ]
}

function drawn(spec: LettingGoSpec, view: View, plan: Plan, width: number): Scene {
  const { holder, held, asking, taking } = spec, { thing, names, arms, limb } = plan
  const asked = { from: asking.step }, taken = { from: taking.step }
  const fist = (hand: Point, shown: Shown = {}): Mark =>
    ({ kind: 'path', d: circle(hand, limb * 0.72), fill: 'american', role: 'hand', ...shown })
  return {
    width, height: plan.height, marks: [
      ...heldMarks(view, spec, plan),
      ...person('american', plan.holder), ...lookingUp(plan.holder),
      arm('american', arms.holding, limb, { role: 'holding' }), fist(arms.holding[2]),
      { kind: 'glyph', side: 'chinese', ...thing, ...taken },
      arm('american', arms.taking, limb, { role: 'taking', ...taken }),
      fist(arms.taking[2], taken),
      textBlock(view, 'label', holder, { ...names.holder, at: 'middle', anchor: 'middle', tone: 'paper' }),
      textBlock(view, 'label', taking.thing, { tone: 'chinese', ...names.thing, ...taken }),
      textBlock(view, 'big', asking.name, { at: 'top', ...names.asking, ...asked }),
      textBlock(view, 'big', taking.name, { at: 'top', ...names.taking, ...taken }),
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
      holding: [{ x: 426, y: 258 }, { x: 372, y: 292 }, { x: 324, y: 218 }],
      taking: [{ x: 550, y: 258 }, { x: 604, y: 292 }, { x: 664, y: 198 }],
    },
    balloon: { x: 302, y: 84, r: 80, drift: { dx: -196, dy: 0 } },
    tail: { x: 46, y: 56 },
    stub: [{ x: -8, y: -52 }, { x: -42, y: -14 }, { x: -56, y: -56 }],
    thing: { x: 732, y: 166, r: 70 },
    names: {
      holder: { x: 488, y: 312 },
      held: { x: 0, y: 0, size: 22 },
      lost: { x: 214, y: 258, anchor: 'middle', size: 24 },
      thing: { x: 732, y: 70, at: 'bottom', anchor: 'middle', size: 26 },
      asking: { x: 0, y: 296, size: 34 },
      taking: { x: 732, y: 296, anchor: 'middle', size: 34 },
    },
  }
}

/** The same, with less room: what is said stands below. */
const narrowPlan: Plan = {
  height: 350,
  holder: { x: 178, y: 138, r: 26, bottom: 266 },
  limb: 16,
  arms: {
    holding: [{ x: 142, y: 200 }, { x: 112, y: 216 }, { x: 100, y: 172 }],
    taking: [{ x: 214, y: 200 }, { x: 244, y: 216 }, { x: 264, y: 168 }],
  },
  balloon: { x: 92, y: 60, r: 54, drift: { dx: -36, dy: 0 } },
  tail: { x: -30, y: 44 },
  stub: [{ x: -4, y: -32 }, { x: -22, y: -6 }, { x: -30, y: -32 }],
  thing: { x: 286, y: 150, r: 26 },
  names: {
    holder: { x: 178, y: 242, size: 14 },
    held: { x: 0, y: 0, size: 15 },
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
