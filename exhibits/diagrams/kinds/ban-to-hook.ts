import type { BanToHookSpec } from '../../../data/exhibits/diagrams/kinds/ban-to-hook.ts'
import type { Mark, Scene } from '../../scene.ts'
import type { Point } from '../parts/geometry.ts'
import type { View } from '../parts/style.ts'
import type { Stacked } from '../parts/text.ts'
import { arrow } from '../parts/arrow.ts'
import { circle, n, through } from '../parts/geometry.ts'
import { hookPaths } from '../parts/hook.ts'
import { glyph } from '../parts/shapes.ts'
import { sizes } from '../parts/style.ts'
import { stack, textBlock } from '../parts/text.ts'

/** The ban's sign; its bar is as thick as its ring, and as the hook. */
interface Sign {
  readonly middle: Point
  readonly r: number
  readonly width: number
  /** Where it opens for the line: an angle, clockwise from the right. */
  readonly way: number
}

/** The hook: where its eye is and its measures, how large whoever it has caught, and the line to it, as path data. */
interface Snare {
  readonly eye: Point
  readonly height: number
  readonly gape: number
  readonly width: number
  readonly caught: number
  readonly line: string
}

/** How wide the ring stands open, either way, where the line passes: an angle. */
const gap = 0.34

/** The sign's bar about an origin, from bottom left to top right. */
function bar(r: number): string {
  const reach = r * Math.SQRT1_2
  return through([{ x: -reach, y: reach }, { x: reach, y: -reach }])
}

/** The ring about an origin, open only where the line passes, at an angle. */
function openRing(r: number, angle: number): string {
  const at = (turn: number) => `${n(Math.cos(angle + turn) * r)} ${n(Math.sin(angle + turn) * r)}`
  return `M${at(gap)}A${n(r)} ${n(r)} 0 1 1 ${at(-gap)}`
}

/** The ring around what is banned; once its bar has come off, it has a gap, and what was banned is whole. */
function signMarks({ middle, r, width, way }: Sign, step: number): Mark[] {
  const ring = { kind: 'path', stroke: 'american', width, role: 'ring' } as const
  return [
    { kind: 'glyph', side: 'chinese', ...middle, r: r * 0.46 },
    { ...ring, d: circle(middle, r), until: step },
    { kind: 'group', ...middle, from: step, children: [{ ...ring, d: openRing(r, way) }] },
  ]
}

/** The bar, which leaves its sign as far as the ring doesn't hold it, stands up and turns red: it is the hook's shank. */
function barMark({ middle, r, width }: Sign, { eye, height, gape, width: wire }: Snare, step: number): Mark {
  const above = wire * 1.15, long = height - (wire + gape) / 2 - above
  const shank = { step, dx: eye.x - middle.x, dy: eye.y + above + long / 2 - middle.y, rotate: -45 }
  return {
    kind: 'group', ...middle, role: 'bar', moves: [shank], children: [
      { kind: 'path', d: bar(r), stroke: 'american', width, until: step },
      { kind: 'path', d: bar(long / 2), stroke: 'chinese', width, from: step },
    ],
  }
}

/** The hook on its line, with whoever hangs on it: the wire goes through them. Its last one hangs in the bend. */
function snareMarks(view: View, snare: Snare, { caught: { who, whose, state, step } }: BanToHookSpec): Mark[] {
  const { caught: r, line, ...shape } = snare, { eye, height, gape, width } = shape, hook = hookPaths({ facing: 'left', ...shape })
  const { gap: room, line: widths } = sizes[view.cut], shown = { from: step }
  const low = eye.y + height - width / 2, last = who.length - 1, x = eye.x + r + room
  const level = (index: number) => index === last ? low : low - gape / 2 - r * 0.3 - (last - 1 - index) * r * 2.3
  const place = (index: number) => ({ x: index === last ? eye.x - gape / 2 : eye.x, y: level(index) })
  const beside = (index: number) => index === last
    ? { x: eye.x - gape / 2, y: low + r + 6, at: 'top', anchor: 'middle' } as const
    : { x, y: level(index), at: 'middle' } as const
  return [
    { kind: 'path', d: line, stroke: 'chinese', width: widths.thin, role: 'line', ...shown },
    ...who.slice(0, last).map((_, index): Mark => ({ kind: 'glyph', side: 'american', ...place(index), r, ...shown })),
    { kind: 'path', d: hook.wire, stroke: 'paper', width: width + 5, ...shown },
    { kind: 'path', d: hook.wire, stroke: 'chinese', width, role: 'hook', ...shown },
    // The wire goes into the last one, and comes out of it in front.
    { kind: 'path', d: circle(place(last), r + 4), fill: 'paper', ...shown },
    { kind: 'glyph', side: 'american', ...place(last), r, ...shown },
    { kind: 'path', d: hook.front, stroke: 'paper', width: width + 8, ...shown },
    { kind: 'path', d: hook.front, stroke: 'chinese', width, ...shown },
    { kind: 'path', d: hook.point, fill: 'chinese', ...shown },
    { kind: 'path', d: hook.eye, stroke: 'chinese', width: width * 0.55, ...shown },
    textBlock(view, 'big', state, { x, y: eye.y, at: 'middle', ...shown }),
    textBlock(view, 'label', whose, { x, y: level(0) - r * 0.62, at: 'bottom', tone: 'american', ...shown }),
    ...who.map((name, index) => textBlock(view, 'label', name, { ...beside(index), ...shown })),
  ]
}

/** What is banned, and what it is called. */
function calledNames({ banned, names }: BanToHookSpec): readonly Stacked[] {
  return [['label', banned.name, { tone: 'chinese' }], ['label', banned.called, { from: names }]]
}

function wide(spec: BanToHookSpec, view: View, height: number): Scene {
  const { asker, verb, when, names, caught: { step } } = spec, { gap: room, glyph: { large } } = sizes.wide
  const sign: Sign = { middle: { x: 396, y: 150 }, r: 106, width: 17, way: -Math.PI / 4 }
  const altman = { x: 80, y: 150 }, { middle: { x, y } } = sign
  const eye = { x: 678, y: 30 }
  const line = `M${x} ${y}C${x + 100} ${y - 100} ${eye.x - 150} -16 ${eye.x} ${eye.y - 19}`
  const snare: Snare = { eye, line, height: 270, gape: 128, width: 17, caught: 33 }
  const start = altman.x + large + 10, near = x - sign.r - 20, below = { x, y: y + sign.r + 20, anchor: 'middle' } as const
  const own = { x: altman.x, y: y + large + room + 28, at: 'top', anchor: 'middle', width: 160, from: names } as const
  return {
    width: 868, height, marks: [
      glyph(view, 'american', altman, 'large'),
      textBlock(view, 'label', asker.name, { x: altman.x, y: y + large + room, at: 'top', anchor: 'middle' }),
      textBlock(view, 'note', asker.own, own),
      arrow(view, { x: start, y }, { x: near, y }, { tone: 'american' }),
      textBlock(view, 'label', verb, { x: (start + near) / 2, y: y - 14, at: 'bottom', anchor: 'middle', width: 150 }),
      textBlock(view, 'caption', when, { x: (start + near) / 2, y: y + 16, at: 'top', anchor: 'middle' }),
      ...signMarks(sign, step), ...stack(view, below, calledNames(spec)).marks,
      ...snareMarks(view, snare, spec), barMark(sign, snare, step),
    ],
  }
}

/** From top to bottom. */
function narrow(spec: BanToHookSpec, view: View): Scene {
  const { asker, verb, when, names, caught: { step } } = spec, { gap: room, glyph: { large } } = sizes.narrow, x = 160
  const sign: Sign = { middle: { x, y: 210 }, r: 76, width: 12, way: Math.PI * 3 / 4 }
  const edge = sign.middle.y - sign.r, { y } = sign.middle
  const called = stack(view, { x: x + 78, y: y + sign.r + 4, anchor: 'middle' }, calledNames(spec))
  const eye = { x: 148, y: called.box.bottom + 38 }
  const line = `M${x} ${y}C${x - 96} ${y + 84} ${x - 48} ${y + 108} ${eye.x} ${eye.y - 14}`
  const snare: Snare = { eye, line, height: 214, gape: 92, width: 12, caught: 25 }
  return {
    width: 320, height: eye.y + snare.height + 52, marks: [
      glyph(view, 'american', { x, y: large }, 'large'),
      textBlock(view, 'label', asker.name, { x: x + large + room, y: large, at: 'middle' }),
      textBlock(view, 'label', asker.own, { x: x - large - room, y: large, at: 'middle', anchor: 'end', width: 112, from: names }),
      arrow(view, { x, y: large * 2 + 6 }, { x, y: edge - 12 }, { tone: 'american' }),
      textBlock(view, 'note', verb, { x: x + 16, y: large + edge / 2 - 4, at: 'middle', width: 130 }),
      textBlock(view, 'caption', when, { x: x - 16, y: large + edge / 2 - 4, at: 'middle', anchor: 'end' }),
      ...signMarks(sign, step), ...called.marks,
      ...snareMarks(view, snare, spec), barMark(sign, snare, step),
    ],
  }
}

/** A ban's sign whose bar comes off and is a hook, on a line to what was to be banned. */
export function banToHookScene(spec: BanToHookSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
