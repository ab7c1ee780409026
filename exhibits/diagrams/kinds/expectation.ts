import type { ExpectationSpec, Expected, Region } from '../../../data/exhibits/diagrams/kinds/expectation.ts'
import type { Run, Words } from '../../../data/figures/wording.ts'
import type { GroupMark, Mark, Scene } from '../../scene.ts'
import type { Box, Point } from '../parts/geometry.ts'
import type { View } from '../parts/style.ts'
import type { Placed } from '../parts/text.ts'
import { figureText } from '../../../data/figures/format.ts'
import { quantityOf } from '../../../data/figures/registry.ts'
import { circle, through } from '../parts/geometry.ts'
import { sizes } from '../parts/style.ts'
import { stack, textBlock } from '../parts/text.ts'
import { world } from '../parts/world.ts'

/** The open end of a bar that only has a limit: so many stripes, each so thick, one so far from the next. */
const open = { stripes: 3, stripe: 5, pitch: 9 }

function block({ left, top, right, bottom }: Box): string {
  return through([{ x: left, y: top }, { x: right, y: top }, { x: right, y: bottom }, { x: left, y: bottom }], true)
}

/** Both prices as bars of one length along an axis; `at` turns a stretch of it into a box. */
function bars({ price }: ExpectationSpec, long: number, at: (bar: 0 | 1, from: number, to: number) => Box): Mark[] {
  const limit = long * quantityOf(price.figure).value, solid = limit - open.stripes * open.pitch
  const stripes = Array.from({ length: open.stripes }, (_, index) => limit - index * open.pitch)
  return [
    { kind: 'path', d: block(at(0, 0, long)), fill: 'american', role: 'whole' },
    { kind: 'path', d: block(at(1, 0, solid)), fill: 'chinese', role: 'part' },
    { kind: 'path', d: stripes.map(end => block(at(1, end - open.stripe, end))).join(''), fill: 'chinese', role: 'open' },
  ]
}

function ratioOf({ price }: ExpectationSpec, { locale }: View): readonly Run[] {
  return [{ text: figureText(price.figure, locale), figure: price.figure }]
}

function diamond({ x, y }: Point, r: number): string {
  return through([{ x, y: y - r }, { x: x + r, y }, { x, y: y + r }, { x: x - r, y }], true)
}

/** How a map lies in a drawing, and where the words of each region stand, from its place. */
interface Chart extends Point {
  readonly scale: number
  readonly words: Readonly<Record<Region, Placed>>
}

/** The map and its marks: dashed where it was expected, filled where it happened. */
function mapMarks(view: View, { expected, surprise }: ExpectationSpec, { x, y, scale, words }: Chart): Mark[] {
  const { thin } = sizes[view.cut].line, r = view.cut === 'wide' ? 27 : 17, shown = { from: surprise.happened.step }
  const place = (region: Region) => ({ x: x + world.places[region].x * scale, y: y + world.places[region].y * scale })
  const placed = ({ region, step }: Expected) => {
    const own = words[region], at = place(region)
    return { ...own, from: step, x: at.x + own.x, y: at.y + own.y }
  }
  const said = (one: Expected) => stack(view, placed(one), [['label', one.name], ['caption', one.thought, { tone: 'ink' }]], 3)
  const land: GroupMark = {
    kind: 'group', x, y, moves: [{ step: 0, scale }], role: 'land', children: [
      { kind: 'path', d: world.d, fill: 'line', opacity: 0.8, ground: true },
    ],
  }
  const dashes = { stroke: 'chinese', width: thin, dash: [thin * 1.6, thin * 2.4] } as const, here = place(surprise.region)
  const below = { y: said(surprise).box.bottom + sizes[view.cut].gap * 0.7 }
  return [
    land,
    ...expected.flatMap((one): Mark[] => [
      { kind: 'path', d: diamond(place(one.region), r), fill: 'paper', role: 'expected', from: one.step, ...dashes },
      ...said(one).marks,
    ]),
    { kind: 'path', d: circle(here, r * 1.9), fill: 'chinese', opacity: 0.16, ground: true, ...shown },
    { kind: 'path', d: diamond(here, r + thin / 2), fill: 'chinese', role: 'happened', ...shown },
    ...said(surprise).marks,
    textBlock(view, 'label', surprise.happened.words, { ...placed(surprise), ...below, at: 'top', tone: 'chinese', ...shown }),
  ]
}

function wide(spec: ExpectationSpec, view: View, height: number): Scene {
  const { price } = spec, floor = height - 62, high = floor - 8, limit = floor - high * quantityOf(price.figure).value
  const saying = (y: number) => stack(view, { x: 100, y }, [['big', ratioOf(spec, view), { size: 26 }], ['note', price.note]], 5)
  const name = { y: floor + 12, at: 'top', anchor: 'middle' } as const
  return {
    width: 868, height, marks: [
      ...bars(spec, high, (bar, from, to) => ({ left: 4 + bar * 108, right: 80 + bar * 108, top: floor - to, bottom: floor - from })),
      textBlock(view, 'label', price.of, { x: 42, ...name }), textBlock(view, 'label', price.with, { x: 150, ...name }),
      ...saying(limit - 14 - saying(0).box.bottom).marks,
      ...mapMarks(view, spec, {
        x: 270, y: 28, scale: 1, words: {
          'america': { x: 0, y: 62, anchor: 'middle' }, 'europe': { x: 38, y: -26 }, 'southeast-asia': { x: 0, y: 38, anchor: 'middle' },
        },
      }),
    ],
  }
}

/** A text on one line, whatever its breaks. */
function unbroken(text: Words, { locale }: View): readonly Run[] {
  return text[locale].map(run => ({ ...run, text: run.text.replaceAll('\n', locale === 'en' ? ' ' : '') }))
}

function narrow(spec: ExpectationSpec, view: View): Scene {
  const { price } = spec, width = 320, thick = 24, right = width * quantityOf(price.figure).value + 12
  return {
    width, height: 356, marks: [
      textBlock(view, 'label', unbroken(price.of, view), { x: 0, y: 14 }),
      textBlock(view, 'label', unbroken(price.with, view), { x: 0, y: 74 }),
      ...bars(spec, width, (bar, left, end) => ({ left, right: end, top: 22 + bar * 60, bottom: 22 + bar * 60 + thick })),
      ...stack(view, { x: right, y: 60 }, [['big', ratioOf(spec, view)], ['note', unbroken(price.note, view)]], 3).marks,
      ...mapMarks(view, spec, {
        x: 0, y: 136, scale: width / world.width, words: {
          'america': { x: -28, y: 36 }, 'europe': { x: 24, y: -24 }, 'southeast-asia': { x: 10, y: 26, anchor: 'middle' },
        },
      }),
    ],
  }
}

/** A price beside the map of where it was expected to tell, and where it did. */
export function expectationScene(spec: ExpectationSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
