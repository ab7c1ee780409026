import type { ExpectationSpec, Region } from '../../../data/exhibits/diagrams/kinds/expectation.ts'
import type { Run } from '../../../data/figures/wording.ts'
import type { GroupMark, Mark, Scene } from '../../scene.ts'
import type { Box, Point } from '../parts/geometry.ts'
import type { View } from '../parts/style.ts'
import type { Placed } from '../parts/text.ts'
import { figureText } from '../../../data/figures/format.ts'
import { quantityOf } from '../../../data/figures/registry.ts'
import { chartWords } from '../../../data/ui/messages.ts'
import { stripesIn } from '../../charts/stripes.ts'
import { circle, through } from '../parts/geometry.ts'
import { sizes } from '../parts/style.ts'
import { stack, textBlock } from '../parts/text.ts'
import { world } from '../parts/world.ts'

/** How long the open end of a bar is drawn that only has a limit. */
const openEnd = 24

function block({ left, top, right, bottom }: Box): string {
  return through([{ x: left, y: top }, { x: right, y: top }, { x: right, y: bottom }, { x: left, y: bottom }], true)
}

/** Both prices as bars of one length along an axis; `at` turns a stretch of it into a box. */
function bars({ price }: ExpectationSpec, long: number, at: (bar: 0 | 1, from: number, to: number) => Box): Mark[] {
  const limit = long * quantityOf(price.figure).value, solid = limit - openEnd
  const stripes = stripesIn(at(1, solid, limit)).map(points => through(points.map(([x, y]) => ({ x, y })), true))
  return [
    { kind: 'path', d: block(at(0, 0, long)), fill: 'american', role: 'whole' },
    { kind: 'path', d: block(at(1, 0, solid)), fill: 'chinese', role: 'part' },
    { kind: 'path', d: stripes.join(''), fill: 'chinese', role: 'open' },
  ]
}

function ratioOf({ price }: ExpectationSpec, { locale }: View): readonly Run[] {
  return [{ text: figureText(price.figure, locale), figure: price.figure }]
}

function diamond({ x, y }: Point, r: number): string {
  return through([{ x, y: y - r }, { x: x + r, y }, { x, y: y + r }, { x: x - r, y }], true)
}

/** How the map lies in a drawing, how large its signs are, and where words stand. */
interface Chart extends Point {
  readonly scale: number
  readonly r: number
  /** How much larger the sign is where nobody expected it. */
  readonly more: number
  readonly names: Readonly<Record<Region, Placed>>
  readonly key: Point
}

/** The map: outlines where it was expected, a filled sign, lit up, where it happened. */
function mapMarks(view: View, { thought, expected, surprise }: ExpectationSpec, chart: Chart): Mark[] {
  const { x, y, scale, r, more, names, key } = chart, { thin } = sizes[view.cut].line
  const { happened, region, step } = surprise, shown = { from: happened.step }, small = r * 0.4
  const place = (region: Region) => ({ x: x + world.places[region].x * scale, y: y + world.places[region].y * scale })
  const outline = (point: Point, r: number, from: number, role = 'expected'): Mark =>
    ({ kind: 'path', d: diamond(point, r), fill: 'paper', stroke: 'chinese', width: thin, role, from })
  const here = place(region), land: GroupMark = {
    kind: 'group', x, y, moves: [{ step: 0, scale }], role: 'land', children: [
      { kind: 'path', d: world.d, fill: 'line', opacity: 0.7, ground: true },
    ],
  }
  return [
    land,
    ...expected.flatMap(({ region, name, step }) =>
      [outline(place(region), r, step), textBlock(view, 'label', name, { ...names[region], from: step })]),
    outline({ x: key.x + small, y: key.y }, small, expected[0].step, 'key'),
    textBlock(view, 'note', thought, { x: key.x + small * 2 + 10, y: key.y, at: 'middle', from: expected[0].step }),
    { kind: 'path', d: circle(here, thin * 1.8), fill: 'ink', from: step, until: happened.step },
    { kind: 'path', d: circle(here, r * more * 1.5), fill: 'chinese', opacity: 0.2, ground: true, role: 'light', ...shown },
    { kind: 'path', d: diamond(here, r * more), fill: 'chinese', role: 'happened', ...shown },
    ...stack(view, { ...names[region], from: step }, [
      ['label', surprise.name], ['note', surprise.thought], ['label', happened.words, { tone: 'chinese', size: r * 0.84, ...shown }],
    ], 5).marks,
  ]
}

/** The price in a corner: both bars, the words on the shorter one beside it, and what its stripes mean. */
function priceMarks(spec: ExpectationSpec, view: View, { left, top, right }: Omit<Box, 'bottom'>): Mark[] {
  const { price } = spec, { gap, text } = sizes[view.cut], row = text.label * 1.22, thick = text.label * 0.75, pair = row + thick + 8
  const long = right - left, limit = left + long * quantityOf(price.figure).value, below = top + pair * 2
  return [
    ...[price.of, price.with].map((name, index) => textBlock(view, 'label', name, { x: left, y: top + index * pair, at: 'top' })),
    ...bars(spec, long, (bar, from, to) => {
      const high = top + row + bar * pair
      return { left: left + from, right: left + to, top: high, bottom: high + thick }
    }),
    textBlock(view, 'big', ratioOf(spec, view), { x: limit + gap, y: below, at: 'bottom', size: text.big * 0.8 }),
    ...stack(view, { x: left, y: below + 3, width: long }, [
      ['note', price.note], ['caption', [{ text: chartWords.stripes[view.locale] }]],
    ], 1).marks,
  ]
}

function wide(spec: ExpectationSpec, view: View, height: number): Scene {
  const map = { x: 30, y: 34, scale: 1.38 }, inset = { left: 0, top: 213, right: 336, bottom: height }
  const at = (region: Region) => ({ x: map.x + world.places[region].x * map.scale, y: map.y + world.places[region].y * map.scale })
  const america = at('america'), europe = at('europe'), asia = at('southeast-asia')
  const [land, ...rest] = mapMarks(view, spec, {
    ...map, r: 32, more: 1.35, key: { x: 486, y: 15 }, names: {
      'america': { x: america.x + 74, y: america.y - 76 },
      'europe': { x: europe.x + 44, y: europe.y, at: 'middle' },
      'southeast-asia': { x: asia.x - 44, y: asia.y, at: 'middle', anchor: 'end' },
    },
  })
  return {
    width: 868, height, marks: [
      land!, { kind: 'path', d: block(inset), fill: 'paper', ground: true },
      ...priceMarks(spec, view, { left: 0, top: inset.top + 2, right: 312 }), ...rest,
    ],
  }
}

function narrow(spec: ExpectationSpec, view: View): Scene {
  const map = { x: 12, y: 176, scale: 308 / world.width }, under = map.y + world.height * map.scale + 6
  return {
    width: 320, height: under + 104, marks: [
      ...priceMarks(spec, view, { left: 0, top: 0, right: 320 }),
      ...mapMarks(view, spec, {
        ...map, r: 18, more: 1.1, key: { x: 0, y: 146 }, names: {
          'america': { x: 0, y: under },
          'europe': { x: map.x + world.places.europe.x * map.scale + 24, y: map.y + world.places.europe.y * map.scale, at: 'middle' },
          'southeast-asia': { x: 320, y: under - 4, anchor: 'end', at: 'top' },
        },
      }),
    ],
  }
}

/** The map of where a price was expected to tell, and where it did; the price in a corner. */
export function expectationScene(spec: ExpectationSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
