import type { LettingGoSpec } from '../../../data/exhibits/diagrams/kinds/letting-go.ts'
import type { Words } from '../../../data/figures/wording.ts'
import type { GroupMark, Mark, Move, PathMark, Scene } from '../../scene.ts'
import type { Point } from '../parts/geometry.ts'
import type { View } from '../parts/style.ts'
import type { Placed } from '../parts/text.ts'
import { arrow } from '../parts/arrow.ts'
import { along, at, direction, n } from '../parts/geometry.ts'
import { line } from '../parts/shapes.ts'
import { sizes } from '../parts/style.ts'
import { stack, textBlock } from '../parts/text.ts'

/** Where everything is. */
interface Plan {
  readonly height: number
  /** The holder, and how large. */
  readonly holder: Point & { readonly r: number }
  /** What is held: its middle, its size, and where it drifts. */
  readonly cloud: Point & { readonly size: readonly [width: number, height: number], readonly drift: Pick<Move, 'dx' | 'dy'> }
  /** The question mark and its size. */
  readonly question: Point & { readonly size: number }
  /** The line to the question: its ends, how often it wavers and how far. */
  readonly waver: { readonly ends: readonly [Point, Point], readonly waves: number, readonly swing: number }
  /** What is taken, how large, and the arrow to it. */
  readonly thing: Point & { readonly r: number, readonly arrow: readonly [Point, Point] }
  /** Where names stand. */
  readonly names: { readonly holder: Placed, readonly lost: Placed, readonly thing: Placed, readonly below: number, readonly width: number }
}

/** A cloud about an origin, so wide and about so high. */
function cloudPath(width: number, height: number): string {
  const w = width / 2, h = height / 2
  const puff = (x: number, y: number, r: number) => `A${n(r * h)} ${n(r * h)} 0 0 1 ${n(x * w)} ${n(y * h)}`
  const puffs = [puff(-0.86, -0.16, 0.56), puff(-0.36, -0.7, 0.78), puff(0.34, -0.72, 1.15), puff(0.84, -0.2, 0.8), puff(0.78, 0.82, 0.56)]
  return `M${n(-w * 0.78)} ${n(h * 0.82)}${puffs.join('')}Z`
}

/** A line that wavers on its way. */
function waverPath({ ends: [from, to], waves, swing: height }: Plan['waver']): string {
  const towards = direction(from, to), half = Math.hypot(to.x - from.x, to.y - from.y) / waves / 2
  const swing = (index: number) => {
    const start = along(from, towards, index * half), end = along(from, towards, (index + 1) * half)
    const side = (index % 2 ? -1 : 1) * height * 1.35
    return `C${at(along(start, towards, half * 0.38, side))} ${at(along(end, towards, -half * 0.38, side))} ${at(end)}`
  }
  return `M${at(from)}${Array.from({ length: waves * 2 }, (_, index) => swing(index)).join('')}`
}

/** The cloud and its string; once let go it drifts, its string curls, and a stub of it stays in the hand. */
function heldMarks(view: View, { held: { name, step } }: LettingGoSpec, { cloud: { size, drift, ...top }, holder }: Plan): Mark[] {
  const [width, height] = size, hand = { x: holder.x, y: holder.y - holder.r }, foot = height * 0.41, long = hand.y - top.y - foot
  const string = (d: string): PathMark => ({ kind: 'path', d, stroke: 'american', width: sizes[view.cut].line.thin })
  const bend = (...points: readonly [number, number][]) => `c${points.map(([x, y]) => `${n(x * long)} ${n(y * long)}`).join(' ')}`
  const curl = `M0 ${n(foot)}${bend([0.16, 0.2], [-0.22, 0.3], [-0.02, 0.5])}${bend([0.12, 0.14], [-0.06, 0.3], [-0.18, 0.2])}`
  const cloud: GroupMark = {
    kind: 'group', ...top, role: 'cloud', moves: [{ step, ...drift }], children: [
      { ...string(`M0 ${n(foot)}V${n(foot + long)}`), until: step },
      { ...string(curl), from: step },
      { ...string(cloudPath(width, height)), fill: 'paper', ground: true },
      textBlock(view, 'label', name, { x: 0, y: height * 0.04, at: 'middle', anchor: 'middle', width: width * 0.8 }),
    ],
  }
  return [line(view, [hand, { x: hand.x - 5, y: hand.y - long * 0.2 }], { tone: 'american', from: step }), cloud]
}

/** A big word with what is said on it. */
function saidMarks(view: View, placed: Placed, name: Words, note: Words): Mark[] {
  return stack(view, { anchor: 'middle', ...placed }, [['big', name], ['note', note]], view.cut === 'wide' ? 8 : 4).marks
}

function drawn(spec: LettingGoSpec, view: View, plan: Plan, width: number): Scene {
  const { holder, held, wavering, taking } = spec, { question, thing, names } = plan, { line: widths } = sizes[view.cut]
  const asked = { from: wavering.step }, taken = { from: taking.step }
  const mark = { x: question.x, y: question.y, at: 'middle', anchor: 'middle', size: question.size, ...asked } as const
  return {
    width, height: plan.height, marks: [
      { kind: 'path', d: waverPath(plan.waver), stroke: 'american', width: widths.main, role: 'waver', ...asked },
      textBlock(view, 'big', { en: '?', zh: '?' }, mark),
      ...saidMarks(view, { x: question.x, y: names.below, width: names.width, ...asked }, wavering.name, wavering.question),
      arrow(view, ...thing.arrow, { tone: 'american', weight: 'bold', ...taken }),
      { kind: 'glyph', side: 'chinese', x: thing.x, y: thing.y, r: thing.r, ...taken },
      textBlock(view, 'label', taking.thing, { tone: 'chinese', ...names.thing, ...taken }),
      ...saidMarks(view, { x: thing.x, y: names.below, width: names.width, ...taken }, taking.name, taking.motto),
      ...heldMarks(view, spec, plan),
      { kind: 'glyph', side: 'american', ...plan.holder },
      textBlock(view, 'label', holder, names.holder),
      textBlock(view, 'label', held.lost, { ...names.lost, from: held.step }),
    ],
  }
}

/** The question on the left, the thing on the right. */
function widePlan(height: number): Plan {
  return {
    height,
    holder: { x: 434, y: 248, r: 54 },
    cloud: { x: 434, y: 68, size: [256, 108], drift: { dx: 26, dy: -8 } },
    question: { x: 164, y: 132, size: 164 },
    waver: { ends: [{ x: 370, y: 218 }, { x: 228, y: 144 }], waves: 4, swing: 9 },
    thing: { x: 712, y: 136, r: 58, arrow: [{ x: 498, y: 218 }, { x: 636, y: 158 }] },
    names: {
      holder: { x: 434, y: 314, at: 'top', anchor: 'middle' },
      lost: { x: 452, y: 178, at: 'middle' },
      thing: { x: 712, y: 56, at: 'bottom', anchor: 'middle' },
      below: 232,
      width: 326,
    },
  }
}

/** The question and the thing below the holder. */
const narrowPlan: Plan = {
  height: 510,
  holder: { x: 160, y: 212, r: 36 },
  cloud: { x: 160, y: 54, size: [210, 88], drift: { dx: 22, dy: -4 } },
  question: { x: 74, y: 350, size: 96 },
  waver: { ends: [{ x: 132, y: 244 }, { x: 106, y: 288 }], waves: 3, swing: 6 },
  thing: { x: 244, y: 352, r: 36, arrow: [{ x: 190, y: 246 }, { x: 224, y: 302 }] },
  names: {
    holder: { x: 114, y: 212, at: 'middle', anchor: 'end' },
    lost: { x: 180, y: 160, at: 'middle' },
    thing: { x: 278, y: 304, at: 'bottom', anchor: 'middle' },
    below: 416,
    width: 148,
  },
}

/** A holder, what it held, and what it reaches for instead. */
export function lettingGoScene(spec: LettingGoSpec, view: View): Scene {
  return view.cut === 'wide' ? drawn(spec, view, widePlan(spec.height ?? 356), 868) : drawn(spec, view, narrowPlan, 320)
}
