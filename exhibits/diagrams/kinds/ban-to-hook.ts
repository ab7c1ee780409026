import type { BanToHookSpec } from '../../../data/exhibits/diagrams/kinds/ban-to-hook.ts'
import type { GroupMark, Mark, Scene } from '../../scene.ts'
import type { Point } from '../parts/geometry.ts'
import type { View } from '../parts/style.ts'
import type { Stacked } from '../parts/text.ts'
import { arrow } from '../parts/arrow.ts'
import { circle, through } from '../parts/geometry.ts'
import { hookPaths } from '../parts/hook.ts'
import { glyph } from '../parts/shapes.ts'
import { sizes } from '../parts/style.ts'
import { stack, textBlock } from '../parts/text.ts'

/** The ban's sign; its bar is as thick as its ring, and as the hook. */
interface Sign {
  readonly middle: Point
  readonly r: number
  readonly width: number
}

/** The hook: where the sign at its top is and how large, its measures, and how large whoever it has caught. */
interface Snare {
  readonly top: Point
  readonly sign: number
  readonly height: number
  readonly gape: number
  readonly width: number
  readonly caught: number
}

/** The sign's bar about an origin, from top left to bottom right. */
function bar(r: number): string {
  const reach = r * Math.SQRT1_2
  return through([{ x: -reach, y: -reach }, { x: reach, y: reach }])
}

/** The ring around what is banned; where its bar has come off, both stay cut, and dots show where it was. */
function signMarks({ middle: { x, y }, r, width }: Sign, step: number): Mark[] {
  const cut: GroupMark = {
    kind: 'group', x, y, from: step, role: 'cut', children: [
      { kind: 'path', d: bar(r + width), stroke: 'paper', width: width * 1.5 },
      { kind: 'path', d: bar(r - width * 1.3), stroke: 'muted', width: 2.5, dash: [0.1, 7] },
    ],
  }
  return [
    { kind: 'glyph', side: 'chinese', x, y, r: r * 0.48 },
    { kind: 'path', d: circle({ x, y }, r), stroke: 'american', width, role: 'ring' },
    cut,
  ]
}

/** The bar, which leaves its sign, stands up and turns red: it is the hook's shank. */
function barMark({ middle, r, width }: Sign, { top }: Snare, step: number): Mark {
  const shank = { step, dx: top.x - middle.x, dy: top.y + r - middle.y, rotate: 45 }
  return {
    kind: 'group', ...middle, role: 'bar', moves: [shank], children: [
      { kind: 'path', d: bar(r), stroke: 'american', width, until: step },
      { kind: 'path', d: bar(r), stroke: 'chinese', width, from: step },
    ],
  }
}

/** The hook with whoever hangs on it: the wire goes through them. */
function snareMarks(view: View, { top, sign, caught: r, ...shape }: Snare, { caught: { who, whose, step } }: BanToHookSpec): Mark[] {
  const { wire, point } = hookPaths({ eye: top, facing: 'left', ...shape }), { gap } = sizes[view.cut], shown = { from: step }
  const { height, gape, width } = shape, low = top.y + height - width / 2, last = who.length - 1
  // The last hangs in the bend, the others above each other on the shank.
  const level = (index: number) => index === last ? low : low - gape / 2 - 4 - (last - 1 - index) * r * 2.3
  const place = (index: number) => ({ x: index === last ? top.x - gape / 2 : top.x, y: level(index) }), x = top.x + r + gap
  return [
    ...who.map((_, index): Mark => ({ kind: 'glyph', side: 'american', ...place(index), r, ...shown })),
    { kind: 'path', d: wire, stroke: 'paper', width: width + 8, ...shown },
    { kind: 'path', d: wire, stroke: 'chinese', width, role: 'hook', ...shown },
    { kind: 'path', d: point, fill: 'chinese', ...shown },
    { kind: 'glyph', side: 'chinese', ...top, r: sign, ...shown },
    textBlock(view, 'label', whose, { x, y: level(0) - r - gap, at: 'bottom', tone: 'american', ...shown }),
    ...who.map((name, index) => textBlock(view, 'label', name, { x, y: level(index), at: 'middle', ...shown })),
  ]
}

/** What is banned, and what it is called. */
function calledNames({ banned, names }: BanToHookSpec): readonly Stacked[] {
  return [['label', banned.name, { tone: 'chinese' }], ['label', banned.called, { from: names }]]
}

function wide(spec: BanToHookSpec, view: View, height: number): Scene {
  const { asker, verb, when, names, caught: { step, state } } = spec, { gap, glyph: { large } } = sizes.wide
  const sign: Sign = { middle: { x: 400, y: 136 }, r: 112, width: 17 }, altman = { x: 72, y: 136 }, { y } = altman
  const snare: Snare = { top: { x: 688, y: 36 }, sign: 28, height: 293, gape: 136, width: 17, caught: 34 }
  const start = altman.x + large + 8, near = sign.middle.x - sign.r - 20
  const high = y - 44, far = sign.middle.x + sign.r + 14, end = snare.top.x - 22
  const below = { x: sign.middle.x, y: sign.middle.y + sign.r + 26, anchor: 'middle' } as const
  return {
    width: 868, height, marks: [
      glyph(view, 'american', altman, 'large'),
      textBlock(view, 'label', asker.name, { x: altman.x, y: y - large - gap, at: 'bottom', anchor: 'middle' }),
      textBlock(view, 'label', asker.own, { x: altman.x, y: y + large + gap, at: 'top', anchor: 'middle', width: 140, from: names }),
      arrow(view, { x: start, y }, { x: near, y }, { tone: 'american' }),
      textBlock(view, 'note', verb, { x: (start + near) / 2 + 10, y: y - 12, at: 'bottom', anchor: 'middle', width: 136 }),
      textBlock(view, 'caption', when, { x: (start + near) / 2 + 10, y: y + 14, at: 'top', anchor: 'middle' }),
      ...signMarks(sign, step), ...stack(view, below, calledNames(spec)).marks,
      arrow(view, { x: far, y: high }, { x: end, y: high }, { from: step }),
      textBlock(view, 'big', state, { x: (far + end) / 2 - 6, y: high - 14, at: 'bottom', anchor: 'middle', from: step }),
      ...snareMarks(view, snare, spec), barMark(sign, snare, step),
    ],
  }
}

/** From top to bottom. */
function narrow(spec: BanToHookSpec, view: View): Scene {
  const { asker, verb, when, names, caught: { step, state } } = spec, { gap, glyph: { large } } = sizes.narrow, x = 160
  const sign: Sign = { middle: { x, y: 216 }, r: 80, width: 12 }, edge = sign.middle.y - sign.r
  const called = stack(view, { x, y: sign.middle.y + sign.r + 16, anchor: 'middle' }, calledNames(spec)), below = called.box.bottom + 8
  const snare: Snare = { top: { x, y: below + 92 }, sign: 20, height: 232, gape: 104, width: 12, caught: 25 }
  return {
    width: 320, height: snare.top.y + snare.height + 22, marks: [
      glyph(view, 'american', { x, y: large }, 'large'),
      textBlock(view, 'label', asker.name, { x: x + large + gap, y: large, at: 'middle' }),
      textBlock(view, 'label', asker.own, { x: x - large - gap, y: large, at: 'middle', anchor: 'end', width: 112, from: names }),
      arrow(view, { x, y: large * 2 + 6 }, { x, y: edge - 12 }, { tone: 'american' }),
      textBlock(view, 'note', verb, { x: x + 16, y: large + edge / 2, at: 'middle', width: 130 }),
      textBlock(view, 'caption', when, { x: x - 16, y: large + edge / 2, at: 'middle', anchor: 'end' }),
      ...signMarks(sign, step), ...called.marks,
      arrow(view, { x, y: below }, { x, y: snare.top.y - snare.sign * 1.24 - 6 }, { from: step }),
      textBlock(view, 'big', state, { x: x + 18, y: below + 26, at: 'middle', from: step }),
      ...snareMarks(view, snare, spec), barMark(sign, snare, step),
    ],
  }
}

/** A ban's sign whose bar comes off and is a hook. */
export function banToHookScene(spec: BanToHookSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
