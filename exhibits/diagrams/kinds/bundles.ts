import type { Bundle, BundlesSpec } from '../../../data/exhibits/diagrams/kinds/bundles.ts'
import type { Mark, Scene } from '../../scene.ts'
import type { Box, Point } from '../parts/geometry.ts'
import type { View } from '../parts/style.ts'
import { quantityOf } from '../../../data/figures/registry.ts'
import { around, circle, through } from '../parts/geometry.ts'
import { dish } from '../parts/icons-signal.ts'
import { stack } from '../parts/text.ts'

/** Hollow dots that stand for “over”: how many more there are, nobody says. */
const more = 7

/** How the dots of all bundles lie in a cut, on the same scale everywhere. */
interface Field {
  /** From dot to dot, and a dot's radius. */
  readonly pitch: number
  readonly r: number
  /** How many dots lie across; a bundle is as long as they need. */
  readonly across: number
  /** From bundle to bundle. */
  readonly apart: number
  /** A point by how far along the bundles it is, and how far across them. */
  readonly place: (along: number, across: number) => Point
}

/** A bundle's dots and the box that they fill. */
interface Dots {
  readonly bundle: Bundle
  readonly dots: readonly Point[]
  readonly box: Box
}

const countOf = ({ figure }: Bundle) => quantityOf(figure).value

/** Where each bundle's dots are, the rest last and with those for “over”. */
function dotsOf({ bundles, rest }: BundlesSpec, { pitch, r, across, apart, place }: Field): Dots[] {
  let next = 0
  return [...bundles, rest].map((bundle) => {
    const count = countOf(bundle) + (bundle === rest ? more : 0), from = next
    const dots = Array.from({ length: count }, (_, index) =>
      place(from + (Math.floor(index / across) + 0.5) * pitch, (index % across + 0.5) * pitch))
    next += Math.ceil(count / across) * pitch + apart
    return { bundle, dots, box: around(dots.map(({ x, y }) => ({ left: x - r, right: x + r, top: y - r, bottom: y + r }))) }
  })
}

/** A dot a circuit; of what is left over, the last are hollow. */
function dotMarks(all: readonly Dots[], { r }: Field): Mark[] {
  const path = (dots: readonly Point[], radius = r) => dots.map(dot => circle(dot, radius)).join('')
  return all.flatMap(({ bundle, dots }): Mark[] => {
    const count = countOf(bundle), shown = { from: bundle.step ?? 0 }
    return [
      { kind: 'path', d: path(dots.slice(0, count)), fill: bundle.side, role: 'circuits', ...shown },
      ...(dots.length > count
        ? [{ kind: 'path', d: path(dots.slice(count), r - 1), stroke: bundle.side, width: 2, role: 'more', ...shown } as const]
        : []),
    ]
  })
}

/** What the dishes are about to send: a beam to each bundle's near edge, which it doesn't touch. */
function beams(all: readonly Dots[], from: Point, edge: (box: Box) => readonly [Point, Point]): Mark[] {
  return all.map(({ bundle, box }): Mark => ({
    kind: 'path', d: through([from, ...edge(box)], true), fill: bundle.side, opacity: bundle.side === 'rest' ? 0.2 : 0.35, ground: true,
    role: 'beam', from: bundle.step ?? 0,
  }))
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

function stationNames({ stations }: BundlesSpec, view: View, point: Point, width = Infinity): Mark[] {
  return stack(view, { ...point, width }, [['label', stations.count, { tone: 'chinese' }], ['note', stations.note]]).marks
}

/** The count of what is left over, and where to. */
function restName({ count, to, step = 0 }: Bundle, view: View, point: Point, width = Infinity) {
  const own = { tone: 'muted' } as const
  return stack(view, { ...point, width, from: step }, [['label', count, own], ['note', to, own]], 2)
}

function wide(spec: BundlesSpec, view: View, height: number): Scene {
  const { rest, whole, key } = spec, top = 98, size = 56, largest = 60
  const field: Field = { pitch: 20, r: 7, across: 7, apart: 58, place: (along, across) => ({ x: along, y: top + across }) }
  const all = dotsOf(spec, field), left = all.at(-1)!.box.left, bottom = top + field.across * field.pitch
  const sender = { x: size * 2.1, y: height - size - 6 }
  return {
    width: 868, height, marks: [
      ...beams(all, sender, box => [{ x: box.left, y: bottom + 8 }, { x: box.right, y: bottom + 8 }]),
      ...dotMarks(all, field),
      ...dishes(spec, size, index => ({ x: size * (0.5 + index * 1.08), y: height - size / 2 - 1 })),
      ...spec.bundles.flatMap((bundle, index) => {
        const high = nameOf(spec, view, bundle, { x: 0, y: 0 }, largest).box.bottom
        return nameOf(spec, view, bundle, { x: all[index]!.box.left, y: top - 8 - high }, largest).marks
      }),
      ...restName(rest, view, { x: left, y: top - 8 - restName(rest, view, { x: 0, y: 0 }).box.bottom }).marks,
      ...stationNames(spec, view, { x: size * 4.4 + 8, y: height - 50 }),
      ...stack(view, { x: 540, y: height - 76 }, [['label', whole.count], ['note', whole.note], ['caption', key]], 4).marks,
    ],
  }
}

function narrow(spec: BundlesSpec, view: View): Scene {
  const { rest, whole, key } = spec, top = 98, size = 46, largest = 44, left = 108
  const field: Field = { pitch: 12, r: 4.4, across: 8, apart: 22, place: (along, across) => ({ x: left + across, y: top + along }) }
  const all = dotsOf(spec, field), end = all.at(-1)!.box.bottom, right = left + field.across * field.pitch
  const middle = ({ box }: Dots) => (box.top + box.bottom) / 2, sender = { x: size + 8, y: middle(all[0]!) + 30 }
  return {
    width: 320, height: end + 4, marks: [
      ...stack(view, { x: 0, y: 0 }, [['label', whole.count], ['note', whole.note], ['caption', key]]).marks,
      ...beams(all, sender, box => [{ x: left - 6, y: box.top }, { x: left - 6, y: box.bottom }]),
      ...dotMarks(all, field),
      ...dishes(spec, size, index => ({ x: size / 2, y: top + size * (0.5 + index * 1.08) })),
      ...spec.bundles.flatMap((bundle, index) => {
        const high = nameOf(spec, view, bundle, { x: 0, y: 0 }, largest).box.bottom
        return nameOf(spec, view, bundle, { x: right + 12, y: middle(all[index]!) - high / 2 }, largest).marks
      }),
      ...restName(rest, view, { x: right + 12, y: all.at(-1)!.box.top }, 320 - right - 12).marks,
      ...stationNames(spec, view, { x: 0, y: top + size * 4.4 + 8 }, 84),
    ],
  }
}

/** Stations, and the circuits that are to run from them: a dot each. */
export function bundlesScene(spec: BundlesSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
