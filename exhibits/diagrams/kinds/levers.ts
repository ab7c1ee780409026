import type { Lever, LeversSpec } from '../../../data/exhibits/diagrams/kinds/levers.ts'
import type { GroupMark, Mark, PathMark, Scene } from '../../scene.ts'
import type { Point } from '../parts/geometry.ts'
import type { View } from '../parts/style.ts'
import { n, rounded, through } from '../parts/geometry.ts'
import { icon } from '../parts/icons.ts'
import { priceTag } from '../parts/price-tag.ts'
import { sizes } from '../parts/style.ts'
import { stack, textBlock } from '../parts/text.ts'

/** How large the tag is at first, and what is left of it under each force; its middle; and how large the presses are. */
interface Squeeze {
  readonly middle: Point
  readonly tag: { readonly width: number, readonly height: number }
  readonly left: readonly [number, number]
  /** How far down what it was is written, and where a press's name ends above it and its note begins below. */
  readonly below: number
  readonly words: readonly [number, number]
  /** The size of what it has become. */
  readonly after: number
  /** Half of how thick a press's shaft and its head are, and its picture's size. */
  readonly press: { readonly half: number, readonly head: number, readonly icon: number }
}

/** A chip squeezed flat between two plates, in a square of 134 around its middle. */
function squeezedChip(): Mark[] {
  const bar = (top: number): PathMark => ({
    kind: 'path', d: rounded({ left: -50, right: 50, top, bottom: top + 14 }, 4), fill: 'paper', ground: true, role: 'plate',
  })
  const pins = [-12, 0, 12].map(at => `M-56 ${n(at)}H-40M40 ${n(at)}H56`).join('')
  return [
    { kind: 'path', d: pins, stroke: 'paper', width: 6, ground: true },
    { kind: 'path', d: rounded({ left: -42, right: 42, top: -20, bottom: 20 }, 6), fill: 'paper', ground: true },
    { kind: 'path', d: rounded({ left: -26, right: 26, top: -9, bottom: 9 }, 3), stroke: 'ink', width: 4, ground: true },
    bar(-42),
    bar(28),
    { kind: 'path', d: 'M-15 -68H15L0 -49ZM-15 68H15L0 49Z', fill: 'paper', stroke: 'paper', width: 3, ground: true },
  ]
}

function picture({ shows }: Lever, at: Point, size: number): GroupMark {
  return shows === 'open-lock'
    ? icon('open-lock', at, size, { tone: 'paper', on: 'ink' })
    : { kind: 'group', role: 'squeezed-chip', ...at, scale: size / 134, children: squeezedChip() }
}

/** A press from one end of the drawing to the tag, which it follows as that grows smaller. */
function pressMarks(view: View, lever: Lever, index: number, width: number, squeeze: Squeeze, last: number): Mark[] {
  const { middle, tag, left, press: { half, head, icon: size } } = squeeze, sign = index ? -1 : 1, end = index ? width - 2 : 2
  const tipAt = (share: number) => middle.x - sign * (tag.width * share / 2 + 7)
  const tip = tipAt(left[index]!), neck = head * 0.86, far = sign * (end - tip), shown = { from: lever.step }
  const corners = [[far, -half], [-neck, -half], [-neck, -head], [0, 0], [-neck, head], [-neck, half], [far, half]] as const
  const look = { kind: 'path', fill: 'ink', stroke: 'ink', width: 4, ground: true } as const
  const rod = `M${n(end)} ${n(middle.y - half)}h${n(sign * half)}v${n(half * 2)}h${n(-sign * half)}Z`
  return [
    // What shows behind it when it has gone on.
    { ...look, d: rod, ...shown },
    {
      kind: 'group', role: 'press', x: tip, y: middle.y, ...shown, moves: [{ step: last, dx: tipAt(left[1]) - tip }],
      children: [{ ...look, d: through(corners.map(([x, y]) => ({ x: sign * x, y })), true), role: 'arrow' }],
    },
    { ...picture(lever, { x: end + sign * size * (view.cut === 'wide' ? 1.2 : 0.55), y: middle.y }, size), ...shown },
  ]
}

/** The tag: at first in outline, and as small as it has become. */
function tagMarks({ levers, price, side }: LeversSpec, view: View, { middle, tag, left, below, after }: Squeeze): Mark[] {
  const [first, last] = [levers[0].step, levers[1].step], { text } = sizes[view.cut]
  const centred = { x: middle.x, anchor: 'middle', over: true } as const
  const words = stack(view, { ...centred, y: 0, from: last }, [
    ['label', price.whose, { tone: 'paper' }],
    ['big', price.after, { tone: 'paper', size: after }],
  ], 4)
  const lower = middle.y + tag.height * left[1] * 0.12 - words.box.bottom / 2
  return [
    { kind: 'group', role: 'before', ...middle, from: first, children: priceTag(tag, 'ghost') },
    {
      kind: 'group', role: 'price', ...middle, children: priceTag(tag, side),
      moves: [{ step: first, scale: left[0] }, { step: last, scale: left[1] }],
    },
    textBlock(view, 'big', price.before, { ...centred, y: middle.y, at: 'middle', tone: 'paper', until: last }),
    ...words.marks.map(mark => ({ ...mark, y: mark.y + lower })),
    textBlock(view, 'label', price.before, { ...centred, y: below, at: 'middle', size: text.label * 1.1, from: last }),
  ]
}

function drawn(spec: LeversSpec, view: View, width: number, height: number, squeeze: Squeeze): Scene {
  return {
    width, height, marks: [
      ...tagMarks(spec, view, squeeze),
      ...spec.levers.flatMap((lever, index): Mark[] => {
        // Where a line ends with a space, the space stands outside.
        const aside = { x: index ? width - 5 : 0, anchor: index ? 'end' : 'start', from: lever.step } as const
        return [
          ...pressMarks(view, lever, index, width, squeeze, spec.levers[1].step),
          textBlock(view, 'big', lever.name, { ...aside, y: squeeze.words[0], at: 'bottom', size: view.cut === 'wide' ? 42 : 24 }),
          textBlock(view, 'note', lever.note, { ...aside, y: squeeze.words[1], at: 'top', size: view.cut === 'wide' ? 20 : 15 }),
        ]
      }),
    ],
  }
}

/** A price tag squeezed small between two presses. */
export function leversScene(spec: LeversSpec, view: View): Scene {
  const isWide = view.cut === 'wide', height = isWide ? spec.height ?? 356 : 330
  return isWide
    ? drawn(spec, view, 868, height, {
        middle: { x: 434, y: 196 }, tag: { width: 400, height: 312 }, left: [0.77, 0.54], below: 318, words: [94, 298],
        press: { half: 50, head: 84, icon: 86 }, after: 34,
      })
    : drawn(spec, view, 320, height, {
        middle: { x: 160, y: 165 }, tag: { width: 236, height: 220 }, left: [0.74, 0.58], below: 252, words: [42, 284],
        press: { half: 27, head: 42, icon: 46 }, after: 20,
      })
}
