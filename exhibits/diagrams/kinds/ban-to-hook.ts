import type { BanToHookSpec } from '../../../data/exhibits/diagrams/kinds/ban-to-hook.ts'
import type { Mark, Scene, Shown, Tone } from '../../scene.ts'
import type { Point } from '../parts/geometry.ts'
import type { View } from '../parts/style.ts'
import type { Placed } from '../parts/text.ts'
import { arrow } from '../parts/arrow.ts'
import { circle, corner, n, through } from '../parts/geometry.ts'
import { hookPaths } from '../parts/hook.ts'
import { glyph } from '../parts/shapes.ts'
import { sizes } from '../parts/style.ts'
import { stack, textBlock } from '../parts/text.ts'

/** The ban's sign. */
interface Sign {
  readonly middle: Point
  readonly r: number
  readonly width: number
}

/** The red wire: the way from what is banned to the shank's top, the hook's measures, and where on its shank whoever is caught hangs. */
interface Snare {
  readonly way: string
  readonly top: Point
  readonly height: number
  readonly gape: number
  readonly width: number
  readonly facing: 'left' | 'right'
  readonly caught: { readonly r: number, readonly levels: readonly [number, number, number] }
}

/** What is banned and the sign on it; the wire slips out between its bar and over its ring. */
function signMarks({ middle, r, width }: Sign, { way, width: wire }: Snare, step: number): Mark[] {
  const reach = r * Math.SQRT1_2, end = (side: 1 | -1): Point => ({ x: middle.x + reach * side, y: middle.y + reach * side })
  return [
    { kind: 'path', d: circle(middle, r), stroke: 'american', width, role: 'ring' },
    { kind: 'path', d: way, stroke: 'paper', width: wire * 1.5, from: step },
    { kind: 'path', d: way, stroke: 'chinese', width: wire, role: 'line', from: step },
    { kind: 'glyph', side: 'chinese', ...middle, r: r * 0.5 },
    { kind: 'path', d: through([end(-1), end(1)]), stroke: 'american', width, role: 'bar' },
  ]
}

/** The hook, and whoever it has caught: the wire goes into each of them in front, and comes out behind. */
function snareMarks(view: View, snare: Snare, { caught: { who, step } }: BanToHookSpec, names: Placed): Mark[] {
  const { top, caught: { r, levels }, ...shape } = snare, { width } = shape, shown: Shown = { from: step }
  const { wire, point } = hookPaths({ ...shape, eye: { x: top.x, y: top.y - width * 1.15 }, rise: 0.36 })
  const stroke = (d: string, tone: Tone, thick: number, role?: string): Mark =>
    ({ kind: 'path', d, stroke: tone, width: thick, role, ...shown })
  return [
    stroke(wire, 'chinese', width, 'hook'),
    { kind: 'path', d: point, fill: 'chinese', ...shown },
    ...who.flatMap((name, index): Mark[] => {
      const y = levels[index]!, to = (above: number) => `M${n(top.x)} ${n(y - above)}V${n(y)}`
      return [
        { kind: 'glyph', side: 'american', x: top.x, y, r, ...shown },
        stroke(to(r - width * 0.9), 'paper', width * 1.5),
        stroke(to(r + 4), 'chinese', width, 'into'),
        textBlock(view, 'label', name, { ...names, y, at: 'middle', ...shown }),
      ]
    }),
  ]
}

function wide(spec: BanToHookSpec, view: View, height: number): Scene {
  const { asker, verb, when, banned, names, caught: { whose, state, step } } = spec, { glyph: { large }, gap } = sizes.wide
  const sign: Sign = { middle: { x: 360, y: 140 }, r: 108, width: 19 }, { middle: { x, y } } = sign
  const shank = 622, turn = 46, rise = 12
  const over = `M${x + 40} ${y}C${x + 142} ${y} ${x + 122} ${rise} ${x + 204} ${rise}`
  const way = `${over}H${shank - turn}${corner(turn, turn)}`
  const snare: Snare = {
    way, top: { x: shank, y: rise + turn }, height: 310, gape: 128, width: 18, facing: 'left', caught: { r: 34, levels: [94, 174, 254] },
  }
  const texts = { y: y + large + gap, anchor: 'middle' } as const
  const altman = { x: 74, y }, start = altman.x + large + 10, near = x - sign.r - 20, middle = (start + near) / 2 - 4
  const right = { x: shank + 46, from: step }
  return {
    width: 868, height, marks: [
      glyph(view, 'american', altman, 'large'),
      ...stack(view, { x: altman.x, ...texts }, [['label', asker.name], ['note', asker.own, { from: names }]]).marks,
      arrow(view, { x: start, y }, { x: near, y }, { tone: 'american' }),
      textBlock(view, 'label', verb, { x: middle, y: y - 14, at: 'bottom', anchor: 'middle', width: 150 }),
      textBlock(view, 'caption', when, { x: middle, y: y + 16, at: 'top', anchor: 'middle' }),
      ...signMarks(sign, snare, step),
      ...stack(view, { x, y: y + sign.r + 26, anchor: 'middle' }, [
        ['label', banned.name, { tone: 'chinese', size: 26 }], ['note', banned.called, { from: names }],
      ]).marks,
      ...snareMarks(view, snare, spec, { x: right.x, y }),
      textBlock(view, 'label', whose, { ...right, y: 30, at: 'middle', tone: 'american' }),
      textBlock(view, 'big', state, { ...right, y: 326, at: 'middle', size: 42 }),
    ],
  }
}

/** From top to bottom. */
function narrow(spec: BanToHookSpec, view: View): Scene {
  const { asker, verb, when, banned, names, caught: { whose, state, step } } = spec, { glyph: { large }, gap } = sizes.narrow
  const sign: Sign = { middle: { x: 98, y: 236 }, r: 76, width: 14 }, { middle: { x, y } } = sign, shank = 226, turn = 38
  const way = `M${x + 28} ${y}H${shank - turn}${corner(turn, turn)}`
  const snare: Snare = {
    way, top: { x: shank, y: y + turn }, height: 354, gape: 80, width: 13, facing: 'right', caught: { r: 25, levels: [418, 476, 534] },
  }
  const left = { x: shank - 36, anchor: 'end', from: step } as const
  return {
    width: 320, height: 638, marks: [
      glyph(view, 'american', { x, y: large }, 'large'),
      ...stack(view, { x: x + large + gap, y: 4 }, [['label', asker.name], ['note', asker.own, { from: names }]], 2).marks,
      arrow(view, { x, y: large * 2 + 6 }, { x, y: y - sign.r - 14 }, { tone: 'american' }),
      ...stack(view, { x: x + gap + 6, y: 76 }, [['note', verb], ['caption', when]], 2).marks,
      ...signMarks(sign, snare, step),
      ...stack(view, { x, y: y + sign.r + 14, anchor: 'middle' }, [
        ['label', banned.name, { tone: 'chinese', size: 20 }], ['note', banned.called, { from: names }],
      ], 3).marks,
      ...snareMarks(view, snare, spec, { ...left, y }),
      textBlock(view, 'label', whose, { ...left, y: snare.caught.levels[0] - 28, at: 'middle', tone: 'american' }),
      textBlock(view, 'big', state, { ...left, y: 594, at: 'middle', size: 32 }),
    ],
  }
}

/** A ban's sign on what somebody wants banned, and out of it a wire that ends as a hook. */
export function banToHookScene(spec: BanToHookSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
