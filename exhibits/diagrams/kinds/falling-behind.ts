import type { FallingBehindSpec } from '../../../data/exhibits/diagrams/kinds/falling-behind.ts'
import type { Mark, Scene } from '../../scene.ts'
import type { Box, Point } from '../parts/geometry.ts'
import type { View } from '../parts/style.ts'
import { arrow } from '../parts/arrow.ts'
import { along, circle, direction, through } from '../parts/geometry.ts'
import { worriedGlance } from '../parts/glance.ts'
import { line } from '../parts/shapes.ts'
import { sizes } from '../parts/style.ts'
import { textBlock, textBox } from '../parts/text.ts'
import { coach, loadIcon, steamEngine, trainNose } from '../parts/trains.ts'

type Behind = FallingBehindSpec['behind']

/** A train's box, how long its nose is, and how far back its lines of speed reach. */
interface Train extends Box {
  readonly nose: number
  readonly trail: number
}

/** A train at speed, its coaches named by what they carry. */
function trainMarks(view: View, { side, coaches }: FallingBehindSpec['fast'], train: Train): Mark[] {
  const { left, top, right, bottom, nose, trail } = train, high = bottom - top, gap = 5
  const wide = (right - nose - left) / coaches.length - gap
  const size = view.cut === 'wide' ? sizes.wide.text.note : sizes.narrow.text.caption + 1
  const streaks = [[0.16, 0.7], [0.5, 1], [0.84, 0.55]] as const
  return [
    ...streaks.map(([down, share]) => line(view, [
      { x: left - 12 - trail * share, y: top + high * down },
      { x: left - 12, y: top + high * down },
    ], { tone: side, weight: 'main', role: 'speed' })),
    ...coaches.flatMap(({ load, name }, index): Mark[] => {
      const from = left + index * (wide + gap), x = from + wide / 2
      return [
        coach({ left: from, right: from + wide, top, bottom }, side),
        loadIcon(load, 'paper', { x, y: top + high * 0.36 }, high * 0.42),
        textBlock(view, 'note', name, { x, y: bottom - high * 0.08, at: 'bottom', anchor: 'middle', tone: 'paper', over: true, size }),
      ]
    }),
    ...trainNose({ left: right - nose, top, right, bottom }, side),
  ]
}

/** A slope from the end of a road, above, to the ground of an age gone by, and how large whoever is on it is. */
interface Slope {
  readonly above: Point
  readonly below: Point
  readonly r: number
}

/** The road above, the slope down from its end, and the ground below. */
function roadMarks({ above, below }: Slope, right: number): Mark[] {
  const d = through([{ x: 0, y: below.y }, below, above, { x: right, y: above.y }])
  return [{ kind: 'path', d, stroke: 'ink', width: 5, role: 'road' }]
}

/** Somebody on the slope with an eye on what is ahead, and dashed the way down that they may take. */
function slopeMarks(view: View, side: Behind['side'], { above, below, r }: Slope): Mark[] {
  const { thin } = sizes[view.cut].line, down = direction(above, below)
  // A circle on the slope stands off it by its radius and half of the line.
  const now = along(along(above, down, Math.hypot(below.x - above.x, below.y - above.y) * 0.24), down, 0, r + 3)
  const then = { x: below.x - r * 1.15, y: below.y - r - 3 }
  const way = direction(now, then)
  return [
    { kind: 'path', d: circle(then, r), stroke: side, width: thin, dash: [7, 8], role: 'may' },
    arrow(view, along(now, way, r + 9), along(then, way, -r - 7), { tone: side, firmness: 'inferred' }),
    { kind: 'path', d: circle(now, r), fill: side, role: 'behind' },
    ...worriedGlance(now, r, { white: 'paper', dark: 'ink' }),
  ]
}

/** Who may end where, read in one go: who that is, in the colour of whoever is on the slope, what may come, and where it leads. */
function sentence(view: View, { side, name, who, may, into }: Behind, y: number, [large, small]: readonly [number, number]): Mark[] {
  const step = large * 1.36
  const we = textBlock(view, 'big', name, { x: 0, y, tone: side, size: large })
  return [
    we,
    textBlock(view, 'label', who, { x: textBox(we, view).right + small * 0.5, y, tone: side, size: small }),
    textBlock(view, 'label', may, { x: 0, y: y + step * 0.88, size: small }),
    textBlock(view, 'big', into, { x: 0, y: y + step * 1.88, size: large }),
  ]
}

function wide(spec: FallingBehindSpec, view: View, height: number): Scene {
  const { fast, behind } = spec, road = 228, floor = height - 3
  const slope = { above: { x: 366, y: road }, below: { x: 222, y: floor }, r: 36 }
  const train = { left: 424, right: 866, top: 104, bottom: 218, nose: 92, trail: 48 }
  return {
    width: 868,
    height,
    marks: [
      ...roadMarks(slope, 868),
      textBlock(view, 'big', fast.name, { x: train.left, y: 76, tone: fast.side, size: 42 }),
      ...trainMarks(view, fast, train),
      steamEngine({ x: 68, y: floor - 3 }, 132, 'muted'),
      ...slopeMarks(view, behind.side, slope),
      ...sentence(view, behind, 92, [36, 24]),
      textBlock(view, 'note', behind.by, { x: train.left, y: road + 30, at: 'top' }),
    ],
  }
}

/** The train on a strip of its own: the road goes on below. */
function narrow(spec: FallingBehindSpec, view: View): Scene {
  const { fast, behind } = spec, road = 244, floor = 338
  const slope = { above: { x: 246, y: road }, below: { x: 138, y: floor }, r: 26 }
  const train = { left: 28, right: 319, top: 40, bottom: 114, nose: 40, trail: 16 }
  return {
    width: 320,
    height: 386,
    marks: [
      { kind: 'path', d: through([{ x: 0, y: train.bottom + 8 }, { x: 320, y: train.bottom + 8 }]), stroke: 'ink', width: 4 },
      ...roadMarks(slope, 320),
      textBlock(view, 'big', fast.name, { x: 0, y: 0, at: 'top', tone: fast.side, size: 24 }),
      ...trainMarks(view, fast, train),
      steamEngine({ x: 42, y: floor - 3 }, 82, 'muted'),
      ...slopeMarks(view, behind.side, slope),
      ...sentence(view, behind, 170, [24, 16]),
      textBlock(view, 'note', behind.by, { x: 0, y: floor + 18, at: 'top' }),
    ],
  }
}

/** A train that speeds ahead, and somebody behind it who may roll back. */
export function fallingBehindScene(spec: FallingBehindSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
