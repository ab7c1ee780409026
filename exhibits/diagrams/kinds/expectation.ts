import type { ExpectationSpec, Expected, Region } from '../../../data/exhibits/diagrams/kinds/expectation.ts'
import type { Run, Words } from '../../../data/figures/wording.ts'
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

/** How the map lies in a drawing, how large its signs are, and where the words of each region stand. */
interface Chart extends Point {
  readonly scale: number
  readonly r: number
  readonly words: Readonly<Record<Region, Placed>>
}

/** The map: outlines where it was expected, a filled sign where it happened. Words stand off the land, on a line to their sign. */
function mapMarks(view: View, { expected, surprise }: ExpectationSpec, { x, y, scale, r, words }: Chart): Mark[] {
  const { thin } = sizes[view.cut].line, happened = surprise.happened, shown = { from: happened.step }
  const place = (region: Region) => ({ x: x + world.places[region].x * scale, y: y + world.places[region].y * scale })
  const said = ({ region, name, thought, step }: Expected) =>
    stack(view, { ...words[region], from: step }, [['label', name], ['caption', thought, { tone: 'ink' }]], 1)
  const leader = ({ region, step }: Expected): Mark => {
    const { x: across, y: from } = place(region), { top, bottom } = said([...expected, surprise].find(one => one.region === region)!).box
    const above = bottom < from, d = through([{ x: across, y: from + (above ? -r : r) }, { x: across, y: above ? bottom + 3 : top - 3 }])
    return { kind: 'path', d, stroke: 'ink', width: 1.5, role: 'leader', from: step }
  }
  const land: GroupMark = {
    kind: 'group', x, y, moves: [{ step: 0, scale }], role: 'land', children: [
      { kind: 'path', d: world.d, fill: 'line', opacity: 0.8, ground: true },
    ],
  }
  const here = place(surprise.region), below = said(surprise).box.bottom + (view.cut === 'wide' ? 4 : 1)
  return [
    land, ...[...expected, surprise].map(leader),
    ...expected.flatMap((one): Mark[] => [
      { kind: 'path', d: diamond(place(one.region), r), fill: 'paper', stroke: 'chinese', width: thin, role: 'expected', from: one.step },
      ...said(one).marks,
    ]),
    { kind: 'path', d: circle(here, thin * 1.6), fill: 'ink', from: surprise.step, until: happened.step },
    { kind: 'path', d: diamond(here, r + thin / 2), fill: 'chinese', role: 'happened', ...shown },
    ...said(surprise).marks,
    textBlock(view, 'label', happened.words, {
      ...words[surprise.region], y: below, at: 'top', width: Infinity, tone: 'chinese', size: view.cut === 'wide' ? 26 : 18, ...shown,
    }),
  ]
}

function wide(spec: ExpectationSpec, view: View, height: number): Scene {
  const { price } = spec, floor = height - 62, high = floor - 72, limit = floor - high * quantityOf(price.figure).value
  const saying = (y: number) => stack(view, { x: 92, y }, [['big', ratioOf(spec, view), { size: 26 }], ['note', price.note]], 3)
  const name = { y: floor + 12, at: 'top', anchor: 'middle' } as const, map = { x: 280, y: 58, scale: 0.97, r: 22 }
  const under = map.y + world.height * map.scale + 10, across = (region: Region) => map.x + world.places[region].x * map.scale
  return {
    width: 868, height, marks: [
      ...bars(spec, high, (bar, from, to) => ({ left: 16 + bar * 100, right: 68 + bar * 100, top: floor - to, bottom: floor - from })),
      { kind: 'path', d: through([{ x: 74, y: limit - 4 }, { x: 190, y: limit - 4 }]), stroke: 'ink', width: 1.5, role: 'limit' },
      textBlock(view, 'label', price.of, { x: 42, ...name }), textBlock(view, 'label', price.with, { x: 142, ...name }),
      striped(view, { x: 178, y: limit + 6, at: 'top', width: 100 }),
      ...saying(limit - 12 - saying(0).box.bottom).marks,
      ...mapMarks(view, spec, {
        ...map, words: {
          'america': { x: map.x, y: under },
          'europe': { x: across('europe'), y: 2, anchor: 'middle' },
          'southeast-asia': { x: 866, y: under, anchor: 'end' },
        },
      }),
    ],
  }
}

/** What stripes mean, said where the first ones stand. */
function striped(view: View, placed: Placed): Mark {
  return textBlock(view, 'caption', [{ text: chartWords.stripes[view.locale] }], placed)
}

/** A text on one line, whatever its breaks. */
function unbroken(text: Words, { locale }: View): readonly Run[] {
  return text[locale].map(run => ({ ...run, text: run.text.replaceAll('\n', locale === 'en' ? ' ' : '') }))
}

function narrow(spec: ExpectationSpec, view: View): Scene {
  const { price } = spec, width = 320, thick = 20, right = width * quantityOf(price.figure).value + 12
  const map = { x: 0, y: 196, scale: width / world.width, r: 14 }, under = map.y + world.height * map.scale + 8
  return {
    width, height: 392, marks: [
      textBlock(view, 'label', unbroken(price.of, view), { x: 0, y: 14 }),
      textBlock(view, 'label', unbroken(price.with, view), { x: 0, y: 70 }),
      ...bars(spec, width, (bar, left, end) => ({ left, right: end, top: 22 + bar * 56, bottom: 22 + bar * 56 + thick })),
      { kind: 'path', d: through([{ x: right - 8, y: 48 }, { x: right - 8, y: 104 }]), stroke: 'ink', width: 1.5, role: 'limit' },
      ...stack(view, { x: right, y: 54, width: width - right }, [
        ['big', ratioOf(spec, view)],
        ['note', unbroken(price.note, view)],
      ], 1).marks,
      striped(view, { x: 0, y: 122 }),
      ...mapMarks(view, spec, {
        ...map, words: {
          'america': { x: 0, y: under, width: 150 },
          'europe': { x: world.places.europe.x * map.scale, y: 142, anchor: 'middle' },
          'southeast-asia': { x: width - 2, y: under, anchor: 'end', width: 130 },
        },
      }),
    ],
  }
}

/** A price beside the map of where it was expected to tell, and where it did. */
export function expectationScene(spec: ExpectationSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
