import type { Bundle, BundlesSpec } from '../../../data/exhibits/diagrams/kinds/bundles.ts'
import type { Mark, Scene, Shown } from '../../scene.ts'
import type { Point } from '../parts/geometry.ts'
import type { View } from '../parts/style.ts'
import { quantityOf } from '../../../data/figures/registry.ts'
import { around, rounded, through } from '../parts/geometry.ts'
import { dish } from '../parts/icons-signal.ts'
import { stack, textBlock } from '../parts/text.ts'

/** Broken lines that stand for “over”: how many more there are, nobody says. */
const more = 8
/** How thick China's bar is, and the others. */
const bar = 10
/** How far short of their ends the lines stop: they were about to open. */
const short = 16

/** How the lines lie in a cut. Lengths are along them (up, or in the narrow cut to the right) and across them. */
interface Plan {
  /** From line to line, the same everywhere, how thick they are, and the room between bundles. */
  readonly pitch: number
  readonly width: number
  readonly apart: number
  /** How long lines are that lead to a place, and those of the rest. */
  readonly reach: number
  readonly rest: number
  /** A point by how far along the lines it is from China's bar, and how far across them. */
  readonly place: (along: number, across: number) => Point
}

/** From where to where something is, across. */
interface Stretch {
  readonly from: number
  readonly to: number
}

const countOf = ({ figure }: Bundle) => quantityOf(figure).value

/** Where each bundle begins and ends, across, the rest last. */
function rangesOf({ bundles, rest }: BundlesSpec, { pitch, apart }: Plan) {
  let next = 0
  return [...bundles, rest].map((bundle) => {
    const from = next, to = from + countOf(bundle) * pitch
    next = to + apart
    return { bundle, from, to }
  })
}

/** So many lines side by side from China's bar. */
function linesFrom({ pitch, place }: Plan, across: number, count: number, long: number): string {
  return Array.from({ length: count }, (_, index) => {
    const aside = across + (index + 0.5) * pitch
    return through([place(2, aside), place(long, aside)])
  }).join('')
}

/** A bar across the ends of lines. */
function barMark({ place }: Plan, along: number, { from, to }: Stretch, fill: Bundle['side'], shown: Shown = {}): Mark {
  const box = around([place(along, from), place(along + bar, to)].map(({ x, y }) => ({ left: x, right: x, top: y, bottom: y })))
  return { kind: 'path', d: rounded(box, 3), fill, ...shown }
}

/** The lines: those that lead somewhere stop just short of its bar, those that are left over are cut off, the last of them broken. */
function lineMarks(spec: BundlesSpec, plan: Plan): Mark[] {
  const ranges = rangesOf(spec, plan), rest = ranges.at(-1)!, { pitch, width, reach } = plan
  return [
    ...ranges.slice(0, -1).flatMap(({ bundle, from, to }): Mark[] => {
      const shown = { from: bundle.step ?? 0 }
      return [
        { kind: 'path', d: linesFrom(plan, from, countOf(bundle), reach), stroke: bundle.side, width, role: 'strands', ...shown },
        barMark(plan, reach + short, { from, to }, bundle.side, { role: 'end', ...shown }),
      ]
    }),
    ...[[rest.from, countOf(rest.bundle)] as const, [rest.to, more] as const].map(([from, count], index): Mark => ({
      kind: 'path', d: linesFrom(plan, from, count, plan.rest), stroke: rest.bundle.side, width, from: rest.bundle.step,
      ...(index ? { role: 'more', dash: [3, 5] } : { role: 'left-over' }),
    })),
    barMark(plan, -bar, { from: 0, to: rest.to + more * pitch }, 'chinese'),
  ]
}

/** The count of a bundle, largest where most lines lead, and where to. */
function nameOf(spec: BundlesSpec, view: View, bundle: Bundle, point: Point, largest: number) {
  const size = largest * Math.sqrt(countOf(bundle) / Math.max(...spec.bundles.map(countOf)))
  const tone = bundle.side === 'other' ? 'ink' : bundle.side
  return stack(view, { ...point, from: bundle.step ?? 0 }, [['big', bundle.count, { tone, size }], ['label', bundle.to]], 4)
}

/** A dish for each station. */
function dishes({ stations }: BundlesSpec, size: number, placeOf: (index: number) => Point): Mark[] {
  return Array.from({ length: quantityOf(stations.figure).value }, (_, index) => dish(placeOf(index), size, { tone: 'chinese' }))
}

/** The count of what is left over, and where to, on one line. */
function sum({ count, to }: Bundle, { locale }: View) {
  return [...count[locale], { text: locale === 'en' ? ' ' : '' }, ...to[locale]]
}

function stationNames({ stations }: BundlesSpec, view: View, point: Point): Mark[] {
  return stack(view, point, [['label', stations.count, { tone: 'chinese' }], ['note', stations.note]]).marks
}

function wide(spec: BundlesSpec, view: View, height: number): Scene {
  const { rest, whole, key } = spec, ground = height - 92, size = 60, largest = 60
  const plan: Plan = { pitch: 4, width: 1.8, apart: 18, reach: 136, rest: 40, place: (along, across) => ({ x: across, y: ground - along }) }
  const ranges = rangesOf(spec, plan), left = ranges.at(-1)!.from, names = ground - plan.reach - short - bar - 8, under = ground + bar
  return {
    width: 868, height, marks: [
      ...lineMarks(spec, plan),
      ...dishes(spec, size, index => ({ x: size * (0.5 + index * 1.1), y: under + 18 + size / 2 })),
      ...spec.bundles.flatMap((bundle, index) => {
        const high = nameOf(spec, view, bundle, { x: 0, y: 0 }, largest).box.bottom
        return nameOf(spec, view, bundle, { x: ranges[index]!.from, y: names - high }, largest).marks
      }),
      ...stationNames(spec, view, { x: size * 4.5 + 12, y: under + 22 }),
      ...stack(view, { x: left, y: 26 }, [['label', whole.count, { size: 24 }], ['note', whole.note], ['caption', key]], 8).marks,
      textBlock(view, 'note', sum(rest, view), { x: left, y: ground - plan.rest - 10, at: 'bottom', tone: 'muted', from: rest.step }),
    ],
  }
}

function narrow(spec: BundlesSpec, view: View): Scene {
  const { stations, rest, whole, key } = spec, top = 98, left = 74, size = 50, largest = 40
  const plan: Plan = {
    pitch: 2.5, width: 1.1, apart: 18, reach: 118, rest: 36, place: (along, across) => ({ x: left + along, y: top + across }),
  }
  const ranges = rangesOf(spec, plan), long = ranges.at(-1)!.to + more * plan.pitch, count = quantityOf(stations.figure).value
  const middle = (index: number) => top + (ranges[index]!.from + ranges[index]!.to) / 2
  return {
    width: 320, height: top + long + 72, marks: [
      ...stack(view, { x: 0, y: 0 }, [['label', whole.count], ['note', whole.note], ['caption', key]]).marks,
      ...lineMarks(spec, plan),
      ...dishes(spec, size, index => ({ x: size / 2, y: top + long * (index + 0.5) / count })),
      ...spec.bundles.flatMap((bundle, index) => {
        const high = nameOf(spec, view, bundle, { x: 0, y: 0 }, largest).box.bottom
        return nameOf(spec, view, bundle, { x: left + plan.reach + short + bar + 10, y: middle(index) - high / 2 }, largest).marks
      }),
      textBlock(view, 'note', sum(rest, view), { x: left + plan.rest + 12, y: middle(2), at: 'middle', tone: 'muted', from: rest.step }),
      ...stationNames(spec, view, { x: 0, y: top + long + 18 }),
    ],
  }
}

/** Stations, and the lines that run from them: as many as there are. */
export function bundlesScene(spec: BundlesSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
