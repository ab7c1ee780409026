import type { FieldGroup, FieldSpec } from '../../../data/exhibits/diagrams/kinds/field.ts'
import type { Words } from '../../../data/figures/wording.ts'
import type { Mark, Scene } from '../../scene.ts'
import type { Point } from '../parts/geometry.ts'
import type { View } from '../parts/style.ts'
import { corner, n, through } from '../parts/geometry.ts'
import { textBlock } from '../parts/text.ts'

/** The measures of everybody who stands there, the same for all. */
interface Figure {
  /** From one to the next in a rank, and from rank to rank. */
  readonly across: number
  readonly down: number
  /** The sign's radius. */
  readonly r: number
  /** From the sign's middle down to the shoulders, the name's middle and the ground. */
  readonly shoulders: number
  readonly name: number
  readonly foot: number
  readonly text: number
}

const figures: Readonly<Record<View['cut'], Figure>> = {
  wide: { across: 94, down: 88, r: 18, shoulders: 27, name: 53, foot: 84, text: 17 },
  narrow: { across: 70, down: 66, r: 12, shoulders: 19, name: 39, foot: 62, text: 13 },
}

/** Where a group stands: the left edge, the back rank's signs, and how many are in each rank, and how far in, in figures. */
interface Place {
  readonly left: number
  readonly y: number
  readonly ranks: readonly (readonly [count: number, inset: number])[]
}

/** Half of a diamond's diagonal, in its radius. */
const reach = 1.24

/** A diamond's outline, as large as the sign of some radius. */
function diamond({ x, y }: Point, r: number): string {
  const tip = r * reach
  return through([{ x, y: y - tip }, { x: x + tip, y }, { x, y: y + tip }, { x: x - tip, y }], true)
}

/** Somebody: a sign on shoulders, and a name on the chest; in dashes where the article names nobody. */
function somebody(view: View, { side }: FieldSpec, name: Words, { x, y }: Point, from: number, isNamed: boolean): Mark[] {
  const { across, r, shoulders, name: drop, foot, text } = figures[view.cut], half = across / 2 - 1, round = half * 0.5
  const left = `M${n(x - half)} ${n(y + foot)}V${n(y + shoulders + round)}${corner(round, -round)}`
  const d = `${left}H${n(x + half - round)}${corner(round, round)}V${n(y + foot)}Z`
  const sign = diamond({ x, y }, r)
  const label = { x, y: y + drop, at: 'middle', anchor: 'middle', size: text, over: true, from } as const
  return isNamed
    ? [
        { kind: 'path', d, fill: side, stroke: 'paper', width: 3, ground: true, role: 'body', from },
        { kind: 'path', d: sign, fill: 'paper', stroke: 'paper', width: 7, ground: true, from },
        { kind: 'glyph', side, x, y, r, from },
        textBlock(view, 'label', name, { ...label, tone: 'paper' }),
      ]
    : [
        { kind: 'path', d, fill: 'paper', stroke: side, width: 2, dash: [5, 5], ground: true, role: 'others', from },
        { kind: 'path', d: sign, fill: 'paper', stroke: side, width: 2, dash: [4, 4], ground: true, from },
        textBlock(view, 'note', name, label),
      ]
}

function groupMarks(spec: FieldSpec, view: View, { members, more, name, step }: FieldGroup, { left, y, ranks }: Place): Mark[] {
  const { across, down, r } = figures[view.cut], isWide = view.cut === 'wide', names = members.map(member => member.name)
  const places = ranks.flatMap(([count, inset], rank) =>
    Array.from({ length: count }, (_, place) => ({ x: left + across * (inset + place + 0.5), y: y + down * rank })))
  // Whoever isn't named stands at the end of the back rank.
  const all = more ? names.toSpliced(ranks[0]![0] - 1, 0, more) : names
  const width = across * Math.max(...ranks.map(([count, inset]) => count + inset))
  const heading = { x: left + width / 2, y: y - r * reach - 5, at: 'bottom', anchor: 'middle', size: isWide ? 24 : 18, from: step } as const
  return [
    textBlock(view, 'big', name, heading),
    ...places.flatMap((at, index) => somebody(view, spec, all[index]!, at, step, all[index] !== more)),
  ]
}

/** A champion's podium with an empty place on it, as broad as three of its steps. */
function podium(view: View, { champion }: FieldSpec, { x, y }: Point, step: number, high: number): Mark[] {
  const heights = [0.62, 1, 0.5]
  const corners = heights.flatMap((share, index) => [
    { x: x + step * (index - 1.5), y: y - high * share },
    { x: x + step * (index - 0.5), y: y - high * share },
  ])
  const d = through([{ x: x - step * 1.5, y }, ...corners, { x: x + step * 1.5, y }], true)
  const { r } = figures[view.cut], isWide = view.cut === 'wide', label = { x, at: 'middle', anchor: 'middle', over: true } as const
  return [
    { kind: 'path', d: diamond({ x, y: y - high - r * reach - 4 }, r), stroke: 'muted', width: 3, dash: [5, 6], role: 'nobody' },
    { kind: 'path', d, fill: 'rest', ground: true, role: 'podium' },
    textBlock(view, 'big', champion.name, { ...label, y: y - high * 0.71, size: isWide ? 24 : 16 }),
    textBlock(view, 'note', champion.of, { ...label, y: y - high * 0.26, size: isWide ? 18 : 14 }),
  ]
}

const pair = [[2, 0], [2, 0.5]] as const, four = [[4, 0], [4, 0.5]] as const, wedge = [[1, 0.5], [2, 0]] as const

function wide(spec: FieldSpec, view: View, height: number): Scene {
  const [giants, startups, crossovers] = spec.groups
  return {
    width: 868,
    height,
    marks: [
      ...groupMarks(spec, view, giants, { left: 0, y: 52, ranks: pair }),
      ...groupMarks(spec, view, startups, { left: 246, y: 52, ranks: four }),
      ...groupMarks(spec, view, crossovers, { left: 680, y: 52, ranks: wedge }),
      ...podium(view, spec, { x: 434, y: height }, 144, 76),
    ],
  }
}

function narrow(spec: FieldSpec, view: View): Scene {
  const [giants, startups, crossovers] = spec.groups, { across } = figures.narrow
  return {
    width: 320,
    height: 492,
    marks: [
      ...groupMarks(spec, view, giants, { left: 0, y: 46, ranks: pair }),
      ...groupMarks(spec, view, crossovers, { left: 320 - across * 2, y: 46, ranks: wedge }),
      ...groupMarks(spec, view, startups, { left: 160 - across * 2.25, y: 232, ranks: four }),
      ...podium(view, spec, { x: 160, y: 474 }, 100, 58),
    ],
  }
}

/** A crowd in ranks, all of one size, around a podium on which nobody stands. */
export function fieldScene(spec: FieldSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
