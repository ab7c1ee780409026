import type { LettingGoSpec } from '../../../data/exhibits/diagrams/kinds/letting-go.ts'
import type { GroupMark, Mark, Move, PathMark, Scene } from '../../scene.ts'
import type { Point } from '../parts/geometry.ts'
import type { Arm, Stature } from '../parts/person.ts'
import type { View } from '../parts/style.ts'
import type { Placed } from '../parts/text.ts'
import { at, n, rounded } from '../parts/geometry.ts'
import { upwardGlance } from '../parts/glance.ts'
import { fist, openHand } from '../parts/hands.ts'
import { arm, neck, person } from '../parts/person.ts'
import { sizes } from '../parts/style.ts'
import { textBlock, textBox } from '../parts/text.ts'

/** Where everything is. */
interface Plan {
  readonly width: number
  readonly height: number
  readonly holder: Stature
  /** How thick an arm is. */
  readonly limb: number
  /** The arm that holds the string, the same that reaches after it, and the one that takes, each from shoulder to hand. */
  readonly arms: { readonly holding: Arm, readonly reaching: Arm, readonly taking: Arm }
  /** The balloon: its middle, its radius, and where it rises to once it has slipped away. */
  readonly balloon: Point & { readonly r: number, readonly rise: Pick<Move, 'dx' | 'dy'> }
  /** The end of its loose string, from the knot. */
  readonly tail: Point
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

/** The balloon on its string; once that has slipped from the hand, it rises with all of it. */
function heldMarks(view: View, { held: { name, step } }: LettingGoSpec, plan: Plan): GroupMark {
  const { balloon: { r, rise, ...top }, arms, names, tail } = plan
  const { main } = sizes[view.cut].line, hand = arms.holding[2], foot = r * 1.06
  const string = (d: string, more: Partial<PathMark> = {}): PathMark => ({ kind: 'path', d, stroke: 'ink', width: main * 0.8, ...more })
  const curl = [{ x: r * 0.34, y: foot + tail.y * 0.3 }, { x: -r * 0.3, y: foot + tail.y * 0.6 }, { x: tail.x, y: foot + tail.y }]
  const streaks = [[-0.62, 0, 0.3], [-0.32, 0.08, 0.5], [0.5, 0.16, 0.32], [0.78, 0, 0.56]] as const
  const rising = streaks.map(([across, from, to]) => `M${n(across * r)} ${n(r * (1.04 + from))}V${n(r * (1.06 + to))}`).join('')
  return {
    kind: 'group', ...top, role: 'balloon', moves: [{ step, ...rise }], children: [
      string(`M0 ${n(foot)}L${at({ x: hand.x - top.x, y: hand.y - top.y })}`, { until: step, role: 'string' }),
      string(`M0 ${n(foot)}C${curl.map(at).join(' ')}`, { from: step, role: 'string' }),
      string(rising, { from: step, stroke: 'muted', width: main * 0.6, role: 'rise' }),
      string(knotPath(r), { fill: 'ink' }),
      string(balloonPath(r), { fill: 'raised', ground: true, width: main }),
      textBlock(view, 'big', name, { ...names.held, x: 0, y: -r * 0.06, at: 'middle', anchor: 'middle' }),
    ],
  }
}

/** The holder's name on a badge; at a step it is in question. */
function badge(view: View, { holder, asking }: LettingGoSpec, { x, y, size = 20 }: Placed): Mark[] {
  const name = textBlock(view, 'label', holder, { x, y, size, at: 'middle' })
  const mark = textBlock(view, 'note', { en: '?', zh: '?' }, { x, y, size: size * 1.4, at: 'middle', anchor: 'end', from: asking.step })
  const { left, top, right, bottom } = textBox(name, view), { left: start, right: end } = textBox(mark, view)
  const half = (right - left + end - start) / 2 + size * 0.1, pad = size * 0.55
  const box = { left: x - half - pad, top: top - pad * 0.7, right: x + half + pad, bottom: bottom + pad * 0.7 }
  return [
    { kind: 'path', d: rounded(box, 6), fill: 'paper', ground: true },
    { ...name, x: x - half },
    { ...mark, x: x + half },
  ]
}

function drawn(spec: LettingGoSpec, view: View, plan: Plan): Scene {
  const { held, asking, taking } = spec, { width, height, thing, names, arms, limb } = plan
  const asked = { from: asking.step }, taken = { from: taking.step }, gone = { from: held.step }
  return {
    width, height, marks: [
      ...person('american', plan.holder), neck('american', plan.holder), ...upwardGlance(plan.holder, plan.holder.r, asking.step),
      arm('american', arms.holding, limb, { role: 'holding', until: held.step }),
      heldMarks(view, spec, plan),
      ...fist('american', arms.holding, limb, { until: held.step }),
      arm('american', arms.reaching, limb, { role: 'reaching', ...gone }), ...openHand('american', arms.reaching, limb, gone),
      { kind: 'glyph', side: 'chinese', ...thing, ...taken },
      textBlock(view, 'label', taking.thing, { tone: 'paper', over: true, at: 'middle', anchor: 'middle', ...names.thing, ...taken }),
      arm('american', arms.taking, limb, { role: 'taking', ...taken }), ...fist('american', arms.taking, limb, taken),
      ...badge(view, spec, names.holder),
      textBlock(view, 'big', asking.name, { anchor: 'middle', ...names.asking, ...asked }),
      textBlock(view, 'big', taking.name, { anchor: 'middle', ...names.taking, ...taken }),
      textBlock(view, 'big', held.lost, { anchor: 'middle', ...names.lost, ...gone }),
    ],
  }
}

/** The balloon on the left, the thing on the right, and the holder between them. */
function widePlan(height: number): Plan {
  return {
    width: 868, height,
    holder: { x: 434, y: 128, r: 62, bottom: height },
    limb: 36,
    arms: {
      holding: [{ x: 352, y: 256 }, { x: 296, y: 318 }, { x: 262, y: 262 }],
      reaching: [{ x: 352, y: 252 }, { x: 292, y: 258 }, { x: 246, y: 186 }],
      taking: [{ x: 516, y: 252 }, { x: 578, y: 304 }, { x: 650, y: 214 }],
    },
    balloon: { x: 190, y: 100, r: 88, rise: { dx: -88, dy: -8 } },
    tail: { x: 34, y: 60 },
    thing: { x: 724, y: 150, r: 100 },
    names: {
      holder: { x: 434, y: 312, size: 24 },
      held: { x: 0, y: 0, size: 24 },
      lost: { x: 104, y: 326, size: 32 },
      thing: { x: 724, y: 150, size: 26 },
      asking: { x: 460, y: 44, size: 32 },
      taking: { x: 724, y: 326, size: 32 },
    },
  }
}

/** The same, with less room. */
const narrowPlan: Plan = {
  width: 320, height: 352,
  holder: { x: 168, y: 134, r: 34, bottom: 300 },
  limb: 19,
  arms: {
    holding: [{ x: 124, y: 206 }, { x: 98, y: 236 }, { x: 84, y: 204 }],
    reaching: [{ x: 124, y: 204 }, { x: 96, y: 210 }, { x: 88, y: 172 }],
    taking: [{ x: 212, y: 204 }, { x: 238, y: 230 }, { x: 252, y: 186 }],
  },
  balloon: { x: 84, y: 64, r: 56, rise: { dx: -25, dy: -6 } },
  tail: { x: -18, y: 26 },
  thing: { x: 276, y: 158, r: 35 },
  names: {
    holder: { x: 168, y: 270, size: 14 },
    held: { x: 0, y: 0, size: 15 },
    lost: { x: 62, y: 336 },
    thing: { x: 276, y: 110, at: 'bottom', tone: 'chinese' },
    asking: { x: 234, y: 24, width: 160, size: 20 },
    taking: { x: 250, y: 336 },
  },
}

/** Somebody who takes one thing with one hand, and has let go of a balloon with the other. */
export function lettingGoScene(spec: LettingGoSpec, view: View): Scene {
  return drawn(spec, view, view.cut === 'wide' ? widePlan(spec.height ?? 356) : narrowPlan)
}
