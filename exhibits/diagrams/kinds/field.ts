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
  /** The sign's radius: it is the head. */
  readonly r: number
  /** Half of how broad the shoulders are, and how high. */
  readonly half: number
  readonly high: number
  /** The names' size, and the groups'. */
  readonly text: number
  readonly heading: number
}

const figures: Readonly<Record<View['cut'], Figure>> = {
  wide: { across: 104, down: 93, r: 15.5, half: 29, high: 24, text: 18, heading: 24 },
  narrow: { across: 80, down: 79, r: 12.5, half: 23, high: 20, text: 14, heading: 18 },
}

/** Half of a diamond's diagonal, in its radius. */
const reach = 1.24

/** A diamond's outline, as large as the sign of some radius. */
function diamond({ x, y }: Point, r: number): string {
  const tip = r * reach
  return through([{ x, y: y - tip }, { x: x + tip, y }, { x, y: y + tip }, { x: x - tip, y }], true)
}

/** Somebody below a point: a sign for a head, shoulders, and a name; in dashes where the article names nobody. */
function somebody(view: View, { side }: FieldSpec, name: Words, { x, y: top }: Point, from: number, isNamed: boolean): Mark[] {
  const { r, half, high, text } = figures[view.cut], y = top + r * reach, neck = y + r * reach + 2, foot = neck + high
  const bust = `M${n(x - half)} ${n(foot)}V${n(neck + high)}${corner(high, -high)}H${n(x + half - high)}${corner(high, high)}Z`
  const label = { x, y: foot + 2, at: 'top', anchor: 'middle', size: text, from } as const
  const dashed = { kind: 'path', stroke: side, width: 2, dash: [4, 5], from } as const
  return isNamed
    ? [
        { kind: 'path', d: bust, fill: side, role: 'body', from },
        { kind: 'glyph', side, x, y, r, from },
        textBlock(view, 'label', name, label),
      ]
    : [
        { ...dashed, d: bust, role: 'others' },
        { ...dashed, d: diamond({ x, y }, r) },
        textBlock(view, 'note', name, label),
      ]
}

/** A group: its name over its ranks, of so many each, about a middle; whoever isn't named stands at the end. */
function groupMarks(spec: FieldSpec, view: View, group: FieldGroup, { x, y }: Point, ranks: readonly number[]): Mark[] {
  const { across, down, heading } = figures[view.cut], { name, step: from, more } = group
  const all = [...group.members.map(member => member.name), ...(more ? [more] : [])]
  const places = ranks.flatMap((count, rank) => Array.from({ length: count }, (_, place) =>
    ({ x: x + across * (place - (count - 1) / 2), y: y + heading * 1.5 + down * rank })))
  return [
    textBlock(view, 'big', name, { x, y, at: 'top', anchor: 'middle', size: heading, from }),
    ...places.flatMap((at, index) => somebody(view, spec, all[index]!, at, from, all[index] !== more)),
  ]
}

/** A champion's podium, about the middle of its foot: a high step between lower ones, and nobody on it. */
function podium(view: View, { champion }: FieldSpec, { x, y }: Point, step: number, high: number): Mark[] {
  const edges = [[-1.5, 0], [-1.5, 0.5], [-0.75, 0.5], [-0.75, 1], [0.75, 1], [0.75, 0.5], [1.5, 0.5], [1.5, 0]] as const
  const d = through(edges.map(([across, up]) => ({ x: x + step * across, y: y - high * up })), true)
  const isWide = view.cut === 'wide', label = { x, at: 'middle', anchor: 'middle', over: true } as const
  return [
    { kind: 'path', d, fill: 'rest', ground: true, role: 'podium' },
    textBlock(view, 'big', champion.name, { ...label, y: y - high * 0.72, size: isWide ? 34 : 22 }),
    textBlock(view, 'note', champion.of, { ...label, y: y - high * 0.25, size: isWide ? 22 : 16 }),
  ]
}

/** The crowd on three sides of the podium. */
function wide(spec: FieldSpec, view: View, height: number): Scene {
  const [giants, startups, crossovers] = spec.groups, { across } = figures.wide, low = 134
  return {
    width: 868,
    height,
    marks: [
      ...groupMarks(spec, view, startups, { x: 434, y: 0 }, [8]),
      ...groupMarks(spec, view, giants, { x: across + 12, y: low }, [2, 2]),
      ...groupMarks(spec, view, crossovers, { x: 856 - across, y: low }, [2, 1]),
      ...podium(view, spec, { x: 434, y: height }, 130, 136),
    ],
  }
}

/** Group below group, and the podium before them. */
function narrow(spec: FieldSpec, view: View): Scene {
  const [giants, startups, crossovers] = spec.groups
  return {
    width: 320,
    height: 564,
    marks: [
      ...groupMarks(spec, view, giants, { x: 160, y: 0 }, [4]),
      ...groupMarks(spec, view, startups, { x: 160, y: 112 }, [4, 4]),
      ...groupMarks(spec, view, crossovers, { x: 160, y: 304 }, [3]),
      ...podium(view, spec, { x: 160, y: 560 }, 96, 92),
    ],
  }
}

/** A crowd, all of one size, around a podium on which nobody stands. */
export function fieldScene(spec: FieldSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
