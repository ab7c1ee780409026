import type { Firmness } from '../../../data/exhibits/diagrams/kinds/network.ts'
import type { GroupMark, Mark, Shown, Tone } from '../../scene.ts'
import type { Point } from './geometry.ts'
import type { View, Weight } from './style.ts'
import { along, at, direction, midpoint, through } from './geometry.ts'
import { sizes } from './style.ts'

/** How an arrow is drawn. */
export interface ArrowLook extends Shown {
  /** Default: 'ink'. */
  readonly tone?: Tone
  /** Default: 'main'. */
  readonly weight?: Weight
  /** How thick it is, where a whole drawing is about it. Default: as its weight says. */
  readonly width?: number
  /** Solid, dashed where it is confirmed by another, dotted where it is inferred. Default: 'stated'. */
  readonly firmness?: Firmness
  /** How far its middle stands off the straight line, to the right of its direction. Default: 0. */
  readonly bend?: number
  /** Default: at its end. */
  readonly heads?: 'end' | 'both' | 'none'
}

/** Dashes of a line that isn't whole: round caps lengthen them, and make dots of the shortest. */
function dashesOf(firmness: Firmness, width: number): { readonly dash?: readonly number[] } {
  return firmness === 'stated' ? {} : { dash: firmness === 'inferred' ? [0.1, width * 2.1] : [width * 3, width * 2.4] }
}

function head(tip: Point, towards: Point, width: number, tone: Tone): Mark {
  const length = width * 2.2 + 7,
    half = width * 1.2 + 4
  const corners = [tip, along(tip, towards, -length, half), along(tip, towards, -length, -half)]
  return { kind: 'path', d: through(corners, true), fill: tone, stroke: tone, width: 1.5 }
}

/** A line from one point to another, straight or bent, with a head. */
export function arrow(view: View, from: Point, to: Point, look: ArrowLook = {}): GroupMark {
  const { tone = 'ink', weight = 'main', firmness = 'stated', bend = 0, heads = 'end', ...more } = look
  const { width = sizes[view.cut].line[weight], ...shown } = more
  const middle = midpoint(from, to),
    straight = direction(from, to)
  // A quadratic curve passes half way between its control point and the straight line.
  const control = along(middle, straight, 0, bend * 2)
  const ends = direction(control, to),
    starts = direction(control, from)
  // The line stops inside its head, so that the tip stays sharp.
  const inset = width * 1.2 + 5
  const start = heads === 'both' ? along(from, starts, -inset) : from
  const end = heads === 'none' ? to : along(to, ends, -inset)
  const d = bend ? `M${at(start)}Q${at(control)} ${at(end)}` : through([start, end])
  const children: Mark[] = [{ kind: 'path', d, stroke: tone, width, ...dashesOf(firmness, width) }]
  if (heads !== 'none') children.push(head(to, ends, width, tone))
  if (heads === 'both') children.push(head(from, starts, width, tone))
  return { kind: 'group', ...shown, children }
}
