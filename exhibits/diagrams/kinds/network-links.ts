import type { Firmness, Link } from '../../../data/exhibits/diagrams/kinds/network.ts'
import type { Side } from '../../../data/ui/palette.ts'
import type { Mark } from '../../scene.ts'
import type { Point } from '../parts/geometry.ts'
import type { View } from '../parts/style.ts'
import { textWidth } from '../../text-metrics.ts'
import { arrow } from '../parts/arrow.ts'
import { circle, n } from '../parts/geometry.ts'
import { speechBubble } from '../parts/speech-bubble.ts'
import { styleOf } from '../parts/style.ts'
import { textBlock } from '../parts/text.ts'

/** Where a row's link runs. */
export interface Row {
  readonly from: Point
  readonly to: Point
}

/** Radii of the signs. */
export const radii = { wide: 24, narrow: 12 } as const

/** Where in a row whoever knows of the link stands: at the user's end, at the model's, or between them. */
const ends: Readonly<Record<Firmness, -1 | 0 | 1>> = { stated: -1, confirmed: 1, inferred: 0 }

/** The sizes of what is said of a link: a bubble's height and what it holds, how far it is above the line; a lens's radius. */
const said = {
  wide: { high: 40, inset: 20, above: 30, away: 14, lens: 27, size: 24 },
  narrow: { high: 32, inset: 12, above: 16, away: 12, lens: 17, size: 16 },
} as const

/** A link of which it is told how it is known. */
type KnownLink = Link & Required<Pick<Link, 'step' | 'known'>>

/** How it is known, said in a bubble by whoever stands at that end of the line, in its colour. */
function saying(view: View, { from, to }: Row, { step, known }: KnownLink, by: Side, end: -1 | 1): Mark[] {
  const { high, inset, above, size } = said[view.cut],
    r = radii[view.cut],
    shown = { from: step }
  const corner = (end < 0 ? from.x : to.x) + end * r * 0.8,
    wide = textWidth(known.how[view.locale], { ...styleOf('label', view), size }, view.locale) + 2 * inset
  const [left, right] = end < 0 ? [corner, corner + wide] : [corner - wide, corner]
  const bottom = from.y - above,
    speaker = corner - end * r * 0.1,
    at = { x: (left + right) / 2, y: bottom - high / 2 }
  const box = { left, right, top: bottom - high, bottom }
  return [
    speechBubble(view, box, { x: speaker, y: from.y - r * 0.84 }, { filling: 'filled', tone: by, ...shown, role: 'says' }),
    textBlock(view, 'label', known.how, { ...at, at: 'middle', anchor: 'middle', tone: 'paper', size, over: true, ...shown }),
  ]
}

/** How it is known: by looking closely, from a clue that is the Chinese sign for “Chinese”. */
function looking(view: View, { from, to }: Row, { step, known }: KnownLink): Mark[] {
  const { lens: r, size } = said[view.cut],
    middle = { x: (from.x + to.x) / 2, y: from.y },
    shown = { from: step }
  const leg = r * Math.SQRT1_2,
    start = `M${n(middle.x + leg)} ${n(middle.y + leg)}`
  const sign = `M${n(middle.x - r * 0.42)} ${n(middle.y - r * 0.3)}h${n(r * 0.84)}v${n(r * 0.48)}h${n(-r * 0.84)}Z`
  const down = `M${n(middle.x)} ${n(middle.y - r * 0.62)}v${n(r * 1.24)}`
  return [
    { kind: 'path', d: `${start}l${n(r * 0.42)} ${n(r * 0.42)}`, stroke: 'ink', width: r * 0.34, ...shown },
    { kind: 'path', d: circle(middle, r), fill: 'paper', stroke: 'ink', width: r * 0.17, ...shown, role: 'lens' },
    { kind: 'path', d: sign + down, stroke: 'chinese', width: r * 0.15, ...shown },
    textBlock(view, 'label', known.how, {
      x: middle.x - r - 12,
      y: from.y - said[view.cut].away,
      at: 'bottom',
      anchor: 'end',
      size,
      ...shown,
    }),
  ]
}

/** The line between two actors, all alike but for how whole it is; how it is known, at the end where it is; and below it from where. */
export function linkLine(view: View, row: Row, link: Link, sides: readonly [Side, Side]): Mark[] {
  const { from, to } = row,
    { step = 0, known } = link
  if (!known) return [arrow(view, from, to, { from: step })]
  const { firmness, source } = known,
    end = ends[firmness],
    { away, lens } = said[view.cut]
  const x = [from.x, (from.x + to.x) / 2, to.x][end + 1]!,
    anchor = (['start', 'middle', 'end'] as const)[end + 1]!
  const below = { x, anchor, y: from.y + (end ? away : lens + away + 2), at: 'top', from: step } as const
  const whole = { ...link, step, known }
  return [
    arrow(view, from, to, { firmness, from: step, role: 'link' }),
    ...(end ? saying(view, row, whole, sides[end < 0 ? 0 : 1], end) : looking(view, row, whole)),
    textBlock(view, 'note', source, below),
  ]
}
