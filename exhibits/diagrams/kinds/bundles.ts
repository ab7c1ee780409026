import type { Bundle, BundlesSpec } from '../../../data/exhibits/diagrams/kinds/bundles.ts'
import type { Mark, Scene, TextMark } from '../../scene.ts'
import type { Point } from '../parts/geometry.ts'
import type { View } from '../parts/style.ts'
import { quantityOf } from '../../../data/figures/registry.ts'
import { at, rounded } from '../parts/geometry.ts'
import { dish } from '../parts/icons-signal.ts'
import { stack, textBlock, textBox } from '../parts/text.ts'

/** Broken lines that stand for “over”: how many more there are, nobody says. */
const more = 8

/**
 * How the bundles lie in a cut. Lengths are along the lines (to the right, or in the narrow cut down) and across them.
 * Lines lie close where they begin and further apart, each bundle alike, where they end.
 */
interface Plan {
  /** Where the lines begin: the near edge of China's bar, and how wide all of them are there. */
  readonly start: number
  readonly across: number
  /** Where they turn, and where they end. */
  readonly bend: number
  readonly end: number
  /** From line to line at the ends, and the room between bundles there. */
  readonly pitch: number
  readonly apart: number
}

/** How thick China's bar is, and the others. */
const bar = 12
/** How far short of their ends the lines stop: they were about to open. */
const short = 22

const countOf = ({ figure }: Bundle) => quantityOf(figure).value
const linesOf = (bundle: Bundle) => countOf(bundle) + (quantityOf(bundle.figure).qualifier === 'over' ? more : 0)

/** A point by how far along the lines it is, and how far across them. */
type Place = (along: number, across: number) => Point

function placeIn({ cut }: View): Place {
  return (along, across) => (cut === 'wide' ? { x: along, y: across } : { x: across, y: along })
}

/** Where the lines of each bundle begin and end, across. */
function rangesOf({ bundles, rest }: BundlesSpec, { across, pitch, apart }: Plan) {
  const close = across / [...bundles, rest].reduce((sum, bundle) => sum + linesOf(bundle), 0)
  let from = 0, to = 0
  return bundles.map((bundle) => {
    const range = { bundle, close, from: from + close / 2, to: to + pitch / 2, wide: countOf(bundle) * pitch }
    from += countOf(bundle) * close
    to += range.wide + apart
    return range
  })
}

/** The bundles that lead somewhere: as many lines as the figure says, all of them stopping short of the bar that they lead to. */
function bundleMarks(spec: BundlesSpec, plan: Plan, place: Place): Mark[] {
  const { start, bend, end, pitch } = plan, middle = (bend + end) / 2
  return rangesOf(spec, plan).flatMap(({ bundle, close, from, to, wide }): Mark[] => {
    const shown = { from: bundle.step ?? 0 }, first = to - pitch / 2
    const d = Array.from({ length: countOf(bundle) }, (_, index) => {
      const here = from + index * close, there = to + index * pitch
      return `M${at(place(start + bar, here))}L${at(place(bend, here))}`
        + `C${at(place(middle, here))} ${at(place(middle, there))} ${at(place(end, there))}`
    }).join('')
    const [near, far] = [place(end + short, first), place(end + short + bar, first + wide)]
    return [
      { kind: 'path', d, stroke: bundle.side, width: 1.3, role: 'strands', ...shown },
      { kind: 'path', d: rounded({ left: near.x, top: near.y, right: far.x, bottom: far.y }, 3), fill: bundle.side, role: 'end', ...shown },
    ]
  })
}

/** The lines that are left over: they end in the open, now here, now there, and the last of them are broken. */
function restMarks(spec: BundlesSpec, plan: Plan, place: Place): Mark[] {
  const { rest } = spec, last = rangesOf(spec, plan).at(-1)!, first = last.from + countOf(last.bundle) * last.close
  const lines = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => {
    const across = first + (from + index) * last.close, end = plan.bend - ((from + index) * 29 % 53)
    return `M${at(place(plan.start + bar, across))}L${at(place(end, across))}`
  }).join('')
  const look = { stroke: rest.side, width: 1.3, from: rest.step ?? 0 } as const, whole = countOf(rest)
  return [
    { kind: 'path', d: lines(0, whole), role: 'strands', ...look },
    { kind: 'path', d: lines(whole, linesOf(rest)), role: 'more', dash: [5, 6], ...look },
  ]
}

function chinaMarks({ stations }: BundlesSpec, { start, across }: Plan, place: Place, size: number): Mark[] {
  const near = place(start, 0), far = place(start + bar, across), count = quantityOf(stations.figure).value
  return [
    { kind: 'path', d: rounded({ left: near.x, top: near.y, right: far.x, bottom: far.y }, 3), fill: 'chinese' },
    ...Array.from({ length: count }, (_, index) =>
      dish(place(start - 14 - size / 2, across * (index + 0.5) / count), size, { tone: 'chinese' })),
  ]
}

/** The count and the place of each bundle, largest where most lines lead. */
function namesOf(spec: BundlesSpec, view: View, plan: Plan, largest: number): TextMark[] {
  const most = Math.max(...spec.bundles.map(countOf))
  return rangesOf(spec, plan).flatMap(({ bundle, to, wide }) => {
    const shown = { from: bundle.step ?? 0 }, size = largest * Math.sqrt(countOf(bundle) / most)
    const tone = bundle.side === 'other' ? 'muted' : bundle.side
    const texts = [['big', bundle.count, { tone, size }], ['label', bundle.to]] as const
    const words = (x: number, y: number) => stack(view, { x, y, ...shown }, texts, 0)
    if (view.cut === 'narrow') return words(to, plan.end + short + bar + 6).marks
    return words(plan.end + short + bar + 16, to + (wide - words(0, 0).box.bottom) / 2).marks
  })
}

function wide(spec: BundlesSpec, view: View, height: number): Scene {
  const { stations, rest, whole, key } = spec, shown = { from: rest.step }, place = placeIn(view), across = height - 66
  const plan: Plan = { start: 80, across, bend: 310, end: 636, pitch: 2.7, apart: 34 }
  const count = textBlock(view, 'label', stations.count, { x: 0, y: across + 14, at: 'top', tone: 'chinese' })
  return {
    width: 868, height, marks: [
      ...restMarks(spec, plan, place), ...bundleMarks(spec, plan, place), ...chinaMarks(spec, plan, place, 54),
      ...namesOf(spec, view, plan, 64),
      count, textBlock(view, 'note', stations.note, { x: 0, y: textBox(count, view).bottom, at: 'top' }),
      ...stack(view, { x: plan.bend + 16, y: 186, ...shown }, [['label', rest.count, { tone: 'muted' }], ['note', rest.to]], 0).marks,
      ...stack(view, { x: 868, y: across + 14, anchor: 'end' }, [['label', whole.count], ['note', whole.note]], 0).marks,
      textBlock(view, 'caption', key, { x: plan.bend + 16, y: 244, at: 'top', ...shown }),
    ],
  }
}

function narrow(spec: BundlesSpec, view: View): Scene {
  const { stations, rest, whole, key } = spec, shown = { from: rest.step }, place = placeIn(view)
  const plan: Plan = { start: 116, across: 318, bend: 232, end: 380, pitch: 3, apart: 34 }
  return {
    width: 320, height: 544, marks: [
      ...restMarks(spec, plan, place), ...bundleMarks(spec, plan, place), ...chinaMarks(spec, plan, place, 54),
      ...namesOf(spec, view, plan, 44),
      ...stack(view, { x: 0, y: 0 }, [['label', stations.count, { tone: 'chinese' }], ['note', stations.note]], 0).marks,
      ...stack(view, { x: 318, y: 242, anchor: 'end', ...shown }, [['label', rest.count, { tone: 'muted' }], ['note', rest.to]], 0).marks,
      textBlock(view, 'caption', key, { x: 318, y: 292, at: 'top', anchor: 'end', width: 130, ...shown }),
      ...stack(view, { x: 0, y: 496, width: 320 }, [['label', whole.count], ['note', whole.note]], 0).marks,
    ],
  }
}

/** Stations, and the lines that run from them: as many as there are. */
export function bundlesScene(spec: BundlesSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
