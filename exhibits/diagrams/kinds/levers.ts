import type { Lever, LeversSpec } from '../../../data/exhibits/diagrams/kinds/levers.ts'
import type { Words } from '../../../data/figures/wording.ts'
import type { Mark, PathMark, Scene, Shown } from '../../scene.ts'
import type { Point } from '../parts/geometry.ts'
import type { View } from '../parts/style.ts'
import type { Placed } from '../parts/text.ts'
import { n, rounded, through } from '../parts/geometry.ts'
import { icon } from '../parts/icons.ts'
import { priceTag } from '../parts/price-tag.ts'
import { sizes } from '../parts/style.ts'
import { stack, textBlock } from '../parts/text.ts'

/** How large a tag is, where its upper edge's middle is at each stair, and how large what presses it is drawn. */
interface Stairs {
  readonly tag: { readonly width: number, readonly height: number }
  readonly places: readonly [Point, Point, Point]
  readonly icon: number
  /** How long an arrow is, and half of how thick. */
  readonly arrow: { readonly length: number, readonly half: number }
  /** From the left end of a tag to its lever's picture, and from that to its words. */
  readonly indent: number
  readonly after: number
}

/** A chip squeezed flat between two plates. */
function squeezedChip({ side }: LeversSpec, { x, y }: Point, size: number, shown: Shown): Mark {
  const bar = (top: number): PathMark => ({
    kind: 'path', d: rounded({ left: -50, right: 50, top, bottom: top + 14 }, 4), fill: side, ground: true, role: 'plate',
  })
  const pins = [-12, 0, 12].map(at => `M-56 ${n(at)}H-40M40 ${n(at)}H56`).join('')
  return {
    kind: 'group', role: 'squeezed-chip', x, y, scale: size / 134, ...shown, children: [
      { kind: 'path', d: pins, stroke: 'ink', width: 6, ground: true },
      { kind: 'path', d: rounded({ left: -42, right: 42, top: -20, bottom: 20 }, 6), fill: 'ink', ground: true },
      { kind: 'path', d: rounded({ left: -26, right: 26, top: -9, bottom: 9 }, 3), stroke: 'paper', width: 4, ground: true },
      bar(-36),
      bar(22),
      { kind: 'path', d: 'M-15 -63H15L0 -44ZM-15 63H15L0 44Z', fill: side, stroke: side, width: 3, ground: true },
    ],
  }
}

/** A broad arrow straight down to a point. */
function press({ x, y }: Point, { length, half }: Stairs['arrow'], side: LeversSpec['side'], shown: Shown): Mark {
  const neck = y - half * 1.1, far = half * 2.1, up = y - length
  const corners = [[-half, up], [half, up], [half, neck], [far, neck], [0, y], [-far, neck], [-half, neck]] as const
  return { kind: 'path', d: through(corners.map(([off, down]) => ({ x: x + off, y: down })), true), fill: side, role: 'press', ...shown }
}

/** A lever: its picture, its words, and its arrow down on the tag. */
function leverMarks(spec: LeversSpec, view: View, { name, note, shows, step }: Lever, { x, y }: Point, stairs: Stairs): Mark[] {
  const { tag, arrow, icon: size } = stairs, shown = { from: step }
  const left = x - tag.width / 2 + stairs.indent, base = y - arrow.length - 16, middle = { x: left + size / 2, y: base - size / 2 }
  const words = (top: number) => stack(view, { x: left + size + stairs.after, y: top, ...shown }, [['big', name], ['note', note]], 8)
  return [
    press({ x, y: y - 6 }, arrow, spec.side, shown),
    shows === 'open-lock' ? icon('open-lock', middle, size, { tone: spec.side, ...shown }) : squeezedChip(spec, middle, size, shown),
    ...words(base - words(0).box.bottom).marks,
  ]
}

/** The tag, at each stair where it has hung in outline, and where it hangs in full. */
function tagMarks({ levers, price, side }: LeversSpec, view: View, { tag, places }: Stairs): Mark[] {
  const [high, ...lower] = places, { text } = sizes[view.cut]
  const words = (text: Words, at: number, size: number, more: Pick<Placed, 'from' | 'until' | 'tone'>) => textBlock(
    view, size > sizes[view.cut].text.label ? 'big' : 'label', text,
    { x: 0, y: tag.height * at, at: 'middle', anchor: 'middle', size, tone: 'paper', over: true, ...more },
  )
  const last = levers[1].step
  const ghosts = places.slice(0, -1).map(({ x, y }, index): Mark => ({
    kind: 'group', role: 'before', x, y, from: levers[index]!.step, children: [
      ...priceTag(tag, 'ghost'),
      ...(index ? [] : [words(price.before, 0.6, text.label, { tone: 'ink' })]),
    ],
  }))
  return [
    ...ghosts,
    {
      kind: 'group',
      role: 'price',
      ...high,
      moves: lower.map(({ x, y }, index) => ({ step: levers[index]!.step, dx: x - high.x, dy: y - high.y })),
      children: [
        ...priceTag(tag, side),
        words(price.before, 0.6, text.label, { until: last }),
        words(price.whose, 0.38, text.note, { from: last }),
        words(price.after, 0.72, text.big, { from: last }),
      ],
    },
  ]
}

/** What the tags have come down: a stair below each place. */
function stairMarks({ tag, places }: Stairs, height: number): Mark[] {
  return places.slice(0, -1).map(({ x, y }): Mark => {
    const top = y + tag.height + 4, right = x + tag.width / 2 + 14
    const d = through([{ x: 0, y: top }, { x: right, y: top }, { x: right, y: height }, { x: 0, y: height }], true)
    return { kind: 'path', d, fill: 'raised', ground: true, role: 'stair' }
  })
}

function drawn(spec: LeversSpec, view: View, width: number, height: number, stairs: Stairs): Scene {
  return {
    width, height, marks: [
      ...(view.cut === 'wide' ? stairMarks(stairs, height) : []),
      ...spec.levers.flatMap((lever, index) => leverMarks(spec, view, lever, stairs.places[index + 1]!, stairs)),
      ...tagMarks(spec, view, stairs),
    ],
  }
}

/** What presses the price of use down, stair by stair. */
export function leversScene(spec: LeversSpec, view: View): Scene {
  const isWide = view.cut === 'wide', height = isWide ? spec.height ?? 356 : 470
  return isWide
    ? drawn(spec, view, 868, height, {
        tag: { width: 236, height: 82 }, places: [{ x: 121, y: 10 }, { x: 434, y: 142 }, { x: 747, y: height - 86 }],
        icon: 76, arrow: { length: 42, half: 24 }, indent: -26, after: 14,
      })
    : drawn(spec, view, 320, height, {
        tag: { width: 180, height: 72 }, places: [{ x: 93, y: 4 }, { x: 160, y: 200 }, { x: 227, y: height - 76 }],
        icon: 60, arrow: { length: 34, half: 8 }, indent: -12, after: 10,
      })
}
