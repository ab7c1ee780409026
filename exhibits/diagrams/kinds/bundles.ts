import type { Bundle, BundlesSpec } from '../../../data/exhibits/diagrams/kinds/bundles.ts'
import type { Mark, PathMark, Scene } from '../../scene.ts'
import type { Point } from '../parts/geometry.ts'
import type { View } from '../parts/style.ts'
import { quantityOf } from '../../../data/figures/registry.ts'
import { at, through } from '../parts/geometry.ts'
import { dish } from '../parts/icons-signal.ts'
import { stack, textBlock } from '../parts/text.ts'

/** How the circuits of a cut run: to the right in the wide one, down in the narrow one; all strands equally thick and far apart. */
interface Field {
  /** A point by how far along the circuits it is, and how far across them. */
  readonly place: (along: number, across: number) => Point
  /** Where they leave the stations side by side, where they have parted, and where they stop: before the place that they lead to. */
  readonly start: number
  readonly parted: number
  readonly stop: number
  /** The middle of all, across, where they leave. */
  readonly middle: number
  /** The middle of each place's, across. */
  readonly middles: readonly [number, number]
  /** From strand to strand once they have parted, and how thick one is. */
  readonly pitch: number
  readonly thick: number
  /** How long their ends are, which are dots: these circuits aren't open yet. */
  readonly open: number
}

const countOf = ({ figure }: Bundle) => quantityOf(figure).value

/** A strand a circuit: from side by side to the place that it leads to, and dots where it isn't open yet. */
function strands({ bundles }: BundlesSpec, field: Field): PathMark[] {
  const { place, start, parted, stop, middle, middles, pitch, thick, open } = field,
    bend = (parted - start) / 2
  const all = bundles.reduce((sum, bundle) => sum + countOf(bundle), 0)
  let before = 0
  return bundles.flatMap((bundle, index): PathMark[] => {
    const count = countOf(bundle),
      first = before
    before += count
    const course = Array.from({ length: count }, (_, strand) => ({
      from: middle + (first + strand - (all - 1) / 2) * thick,
      to: middles[index]! + (strand - (count - 1) / 2) * pitch,
    }))
    const look = { stroke: bundle.side, width: thick, from: bundle.step ?? 0 } as const
    const runs = course.map(({ from, to }) => {
      const [bent, straight] = [place(start + bend, from), place(parted - bend, to)]
      return `M${at(place(start, from))}C${at(bent)} ${at(straight)} ${at(place(parted, to))}L${at(place(stop, to))}`
    })
    const ends = course.map(({ to }) => through([place(stop + thick * 2, to), place(stop + open, to)]))
    return [
      { kind: 'path', d: runs.join(''), role: 'circuits', ...look },
      { kind: 'path', d: ends.join(''), dash: [0.1, thick * 2.8], role: 'not-open', ...look },
    ]
  })
}

/** A dish for each station. */
function dishes({ stations }: BundlesSpec, size: number, placeOf: (index: number) => Point): Mark[] {
  return Array.from({ length: quantityOf(stations.figure).value }, (_, index) => dish(placeOf(index), size, { tone: 'chinese' }))
}

/** The count of a bundle, larger where more circuits lead, and where to. */
function nameOf(
  view: View, { bundles }: BundlesSpec, bundle: Bundle, placed: Point & { readonly largest: number, readonly anchor?: 'middle' },
) {
  const { largest, ...point } = placed, size = largest * Math.sqrt(countOf(bundle) / Math.max(...bundles.map(countOf)))
  const count = { size, tone: bundle.side === 'other' ? 'ink' : bundle.side } as const, to = { size: view.cut === 'wide' ? 24 : 18 }
  return stack(view, { ...point, from: bundle.step ?? 0 }, [['big', bundle.count, count], ['label', bundle.to, to]], 0)
}

function wide(spec: BundlesSpec, view: View, height: number): Scene {
  const { rest, whole, stations } = spec, label = { size: 24 } as const
  const field: Field = {
    place: (along, across) => ({ x: along, y: across }), start: 190, parted: 430, stop: 568, open: 42,
    middle: 146, middles: [98, 296], pitch: 4.2, thick: 2.6,
  }
  return {
    width: 868, height, marks: [
      ...strands(spec, field),
      ...dishes(spec, 80, index => ({ x: 40 + (index % 2) * 88, y: 106 + Math.floor(index / 2) * 84 })),
      ...stack(view, { x: 0, y: 0 }, [['label', stations.count, { tone: 'chinese', ...label }], ['note', stations.note]], 3).marks,
      ...stack(view, { x: 0, y: 244 }, [['label', whole.count, label], ['note', whole.note]], 3).marks,
      textBlock(view, 'note', rest.label, { x: 0, y: height, at: 'bottom', tone: 'muted', from: rest.step }),
      ...spec.bundles.flatMap((bundle, index): Mark[] => {
        const y = field.middles[index]!, placed = { x: 706, largest: 118 }
        const high = nameOf(view, spec, bundle, { ...placed, y: 0 }).box.bottom
        return [
          { kind: 'glyph', side: bundle.side, x: 652, y, r: 28, from: bundle.step ?? 0 },
          ...nameOf(view, spec, bundle, { ...placed, y: y - high / 2 }).marks,
        ]
      }),
    ],
  }
}

function narrow(spec: BundlesSpec, view: View): Scene {
  const { rest, whole, stations } = spec
  const field: Field = {
    place: (along, across) => ({ x: across, y: along }), start: 118, parted: 262, stop: 322, open: 24,
    middle: 160, middles: [78, 254], pitch: 2.8, thick: 1.7,
  }
  const left = { tone: 'muted', from: rest.step } as const
  const foot = stack(view, { x: 0, y: 516 }, [['label', whole.count], ['note', whole.note], ['note', rest.label, left]])
  return {
    width: 320, height: foot.box.bottom + 2, marks: [
      ...stack(view, { x: 0, y: 0 }, [['label', stations.count, { tone: 'chinese' }], ['note', stations.note]], 3).marks,
      ...strands(spec, field),
      ...dishes(spec, 50, index => ({ x: 70 + index * 60, y: 80 })),
      ...spec.bundles.flatMap((bundle, index): Mark[] => [
        { kind: 'glyph', side: bundle.side, x: field.middles[index]!, y: 376, r: 20, from: bundle.step ?? 0 },
        ...nameOf(view, spec, bundle, { x: field.middles[index]!, y: 404, anchor: 'middle', largest: 72 }).marks,
      ]),
      ...foot.marks,
    ],
  }
}

/** Stations, and the circuits that are to run from them: a strand each. */
export function bundlesScene(spec: BundlesSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
