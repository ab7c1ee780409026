import type { ExpectationSpec, Region } from '../../../data/exhibits/diagrams/kinds/expectation.ts'
import type { Mark, Scene, Shown } from '../../scene.ts'
import type { Point } from '../parts/geometry.ts'
import type { View } from '../parts/style.ts'
import { along, at, direction, through } from '../parts/geometry.ts'
import { glyph } from '../parts/shapes.ts'
import { sizes } from '../parts/style.ts'
import { stack, textBlock } from '../parts/text.ts'
import { world } from '../parts/world.ts'

/** How the map lies in a drawing. */
interface Frame extends Point {
  readonly scale: number
}

/** A way on the map, in the map's pixels, bent towards its middle point. */
type Way = readonly [from: Point, by: Point, to: Point]

/** From the origin to the two regions that were expected, and to the one that wasn't. */
const ways = {
  expected: [
    [{ x: 282, y: 112 }, { x: 212, y: 62 }, { x: 122, y: 84 }],
    [{ x: 306, y: 140 }, { x: 318, y: 182 }, { x: 312, y: 232 }],
  ],
  quiet: [{ x: 314, y: 116 }, { x: 465, y: 44 }, { x: 612, y: 100 }],
} as const satisfies { readonly expected: readonly [Way, Way], readonly quiet: Way }

function placed({ x, y, scale }: Frame, point: Point): Point {
  return { x: x + point.x * scale, y: y + point.y * scale }
}

/** An arrow that grows broad along its way, as an outline only: what is thought to sweep a region. */
function sweep(frame: Frame, way: Way, shown: Shown & { readonly width: number }): Mark {
  const [from, by, to] = way.map(point => placed(frame, point)) as [Point, Point, Point]
  const ahead = direction(by, to), broad = 18 * frame.scale, neck = along(to, ahead, -38 * frame.scale)
  const edge = (side: 1 | -1) => Array.from({ length: 17 }, (_, index) => {
    const t = index / 16, u = 1 - t
    const x = u * u * from.x + 2 * u * t * by.x + t * t * neck.x, y = u * u * from.y + 2 * u * t * by.y + t * t * neck.y
    const way = direction({ x: u * from.x + t * by.x, y: u * from.y + t * by.y }, { x: u * by.x + t * neck.x, y: u * by.y + t * neck.y })
    return along({ x, y }, way, 0, side * broad * (0.2 + 0.8 * t))
  })
  const barb = (side: 1 | -1) => along(neck, ahead, 0, side * broad * 1.9)
  const d = through([...edge(1), barb(1), to, barb(-1), ...edge(-1).reverse()], true)
  return { kind: 'path', d, fill: 'paper', stroke: 'chinese', dash: [shown.width * 1.6, shown.width * 2.2], role: 'expected', ...shown }
}

/** The map with what was thought on it, and what happened. */
function mapMarks(view: View, { origin, step, surprise }: ExpectationSpec, frame: Frame): Mark[] {
  const { x, y, scale } = frame, { thin } = sizes[view.cut].line, shown = { from: surprise.happened.step }
  const sign = { kind: 'glyph', side: 'chinese', r: view.cut === 'wide' ? 17 : 9 } as const
  const place = (region: Region) => placed(frame, world.places[region])
  const [from, by, to] = ways.quiet.map(point => placed(frame, point)) as [Point, Point, Point]
  return [
    {
      kind: 'group', x, y, scale, role: 'land', children: [
        { kind: 'path', d: world.d, fill: 'line', opacity: 0.6, ground: true },
      ],
    },
    ...ways.expected.map(way => sweep(frame, way, { width: thin * 0.8, from: step })),
    { kind: 'path', d: `M${at(from)}Q${at(by)} ${at(to)}`, stroke: 'chinese', width: thin * 0.7, role: 'quiet', ...shown },
    { ...sign, ...place(origin.region), role: 'origin' },
    { ...sign, ...place(surprise.region), role: 'happened', ...shown },
  ]
}

/** What China's sign is, and the price of its models. */
function priceMarks(view: View, { origin }: ExpectationSpec, { x, y }: Point): Mark[] {
  const { glyph: { small }, text, gap } = sizes[view.cut]
  return [
    glyph(view, 'chinese', { x: x + small, y: y + text.label * 0.66 }, 'small'),
    ...stack(view, { x: x + small * 2 + gap * 0.7, y }, [
      ['label', origin.name, { tone: 'chinese' }], ['label', origin.price], ['note', origin.note],
    ]).marks,
  ]
}

function wide(spec: ExpectationSpec, view: View, height: number): Scene {
  const { thought, step, expected, surprise } = spec, shown = { from: step }
  const happened = { from: surprise.happened.step, tone: 'chinese', size: 24 } as const
  return {
    width: 868, height, marks: [
      ...mapMarks(view, spec, { x: 0, y: 0, scale: 1 }),
      ...priceMarks(view, spec, { x: 408, y: 226 }),
      textBlock(view, 'label', expected[0].name, { x: 74, y: 74, at: 'middle', anchor: 'end', ...shown }),
      ...stack(view, { x: 178, y: 216, ...shown }, [['label', expected[1].name], ['note', thought]], 12).marks,
      ...stack(view, { x: 721, y: 92, ...shown }, [['label', surprise.name], ['note', surprise.thought]]).marks,
      textBlock(view, 'label', surprise.happened.words, { x: 408, y: 104, at: 'top', ...happened }),
    ],
  }
}

function narrow(spec: ExpectationSpec, view: View): Scene {
  const { thought, step, expected, surprise } = spec, shown = { from: step }, happened = { from: surprise.happened.step }
  const frame = { x: -7, y: 96, scale: 0.413 }, under = frame.y + world.height * frame.scale + 12
  const here = placed(frame, world.places.america)
  return {
    width: 320, height: under + 108, marks: [
      ...mapMarks(view, spec, frame),
      { kind: 'path', d: through([{ x: here.x, y: here.y + 16 }, { x: here.x, y: under - 4 }]), stroke: 'muted', width: 1.5, ...shown },
      ...priceMarks(view, spec, { x: 0, y: 0 }),
      textBlock(view, 'caption', expected[0].name, { x: 0, y: frame.y, at: 'middle', tone: 'ink', ...shown }),
      textBlock(view, 'caption', expected[1].name, { x: 62, y: frame.y + 90, at: 'top', tone: 'ink', ...shown }),
      textBlock(view, 'note', thought, { x: 0, y: under, at: 'top', ...shown }),
      ...stack(view, { x: here.x, y: under, anchor: 'middle', ...shown }, [
        ['label', surprise.name], ['note', surprise.thought], ['label', surprise.happened.words, { tone: 'chinese', ...happened }],
      ]).marks,
    ],
  }
}

/** The map of what was expected to be swept, and of where it came. */
export function expectationScene(spec: ExpectationSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
