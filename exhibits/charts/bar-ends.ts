import type { Qualifier } from '../../data/model/figure.ts'

/**
 * How the end of a bar tells its qualifier, as shapes on top of a bar with a flat end. Pure geometry in pixels,
 * along an axis that grows to the right; whoever draws turns it for upright bars.
 *
 * over: the bar goes on in stripes behind its value. under: the end before the limit is cut into stripes, and a
 * line stands at the limit. nearly: one narrow gap before the line. about: a torn edge around the value.
 */
export interface Shape {
  readonly fill: 'mark' | 'paper'
  readonly points: readonly (readonly [number, number])[]
}

const stripe = 5
const gap = 4
const line = 2.5
const tooth = 5

function block(fill: Shape['fill'], from: number, to: number, top: number, bottom: number): Shape {
  return {
    fill,
    points: [
      [from, top],
      [to, top],
      [to, bottom],
      [from, bottom],
    ],
  }
}

function stripes(
  fill: Shape['fill'],
  from: number,
  count: number,
  width: number,
  step: number,
  top: number,
  bottom: number,
): Shape[] {
  return Array.from({ length: count }, (_, index) => block(fill, from + index * step, from + index * step + width, top, bottom))
}

/** A zigzag between two heights, `tooth` to each side of x. */
function torn(x: number, top: number, bottom: number): Shape[] {
  const teeth = Math.max(2, Math.round((bottom - top) / (2 * tooth)))
  const height = (bottom - top) / teeth
  return Array.from({ length: teeth }, (_, index) => {
    const y = top + index * height
    return [
      {
        fill: 'paper',
        points: [
          [x + 1, y],
          [x - tooth, y],
          [x + 1, y + height / 2],
        ],
      },
      {
        fill: 'mark',
        points: [
          [x - 1, y + height / 2 - tooth / 2],
          [x + tooth, y + height],
          [x - 1, y + height],
        ],
      },
    ] as const satisfies readonly Shape[]
  }).flat()
}

/** The shapes for a bar that ends at `x` between `top` and `bottom`; `room` is its length, which the cuts never exceed. */
export function barEndOf(qualifier: Qualifier, x: number, top: number, bottom: number, room: number): Shape[] {
  switch (qualifier) {
    case 'exact':
      return []
    // The ground is cleared first: in a whole the stripes run over the next part.
    case 'over':
      return [
        block('paper', x, x + 3 * (stripe + gap) + gap, top - 1, bottom + 1),
        ...stripes('mark', x + gap, 3, stripe, stripe + gap, top, bottom),
      ]
    case 'under': {
      const cuts = Math.min(3, Math.floor(room / (2 * (stripe + gap))))
      return [
        ...stripes('paper', x - line - cuts * (stripe + gap), cuts, gap + 1, stripe + gap, top - 1, bottom + 1),
        block('mark', x - line, x, top - 4, bottom + 4),
      ]
    }
    case 'nearly':
      return [block('paper', x - line - gap - 2, x - line, top - 1, bottom + 1), block('mark', x - line, x, top - 4, bottom + 4)]
    case 'about':
      return torn(x, top, bottom)
    default:
      return qualifier satisfies never
  }
}
