/** A rectangle in the slide's own pixels. */
export interface Rect {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

type Size = Pick<Rect, 'width' | 'height'>
type Place = Pick<Rect, 'left' | 'top'>

const gap = 8
const edge = 10

/** Square pixels of an exhibit that a card may hide so as to be a pixel nearer, where it can't but hide some of it. */
const price = 60

/**
 * Where a card goes that belongs to something on the slide: never over the thing itself; not over the exhibit that it is
 * on if there is room elsewhere, else over little of it; and then as near to it as can be, below rather than above and
 * above rather than beside. Within the slide as long as the card is no larger than what is free.
 */
export function popoverPosition(anchor: Rect, card: Size, slide: Size, exhibit?: Rect): Place {
  const lefts = clamped(
    [anchor.left + anchor.width / 2 - card.width / 2, ...besides(anchor.left, anchor.width, card.width), ...outside('left', 'width')],
    card.width,
    slide.width,
  )
  const tops = clamped(
    [anchor.top, ...besides(anchor.top, anchor.height, card.height), ...outside('top', 'height')],
    card.height,
    slide.height,
  )
  const places = lefts
    .flatMap(left => tops.map((top): Rect => ({ left, top, ...card })))
    .filter(place => overlap(place, grown(anchor, gap - 1)) === 0)
    .map(place => ({ place, hidden: exhibit ? overlap(place, exhibit) : 0, away: distance(place, anchor) }))
    .sort((a, b) => Math.sign(a.hidden) - Math.sign(b.hidden) || a.hidden + price * a.away - (b.hidden + price * b.away))
  const { left, top } = places[0]?.place ?? { left: anchor.left - gap - card.width, top: tops[0]! }
  return { left, top }

  /** Both ends of the exhibit and of the slide, along one axis. */
  function outside(start: 'left' | 'top', size: 'width' | 'height'): number[] {
    const ends = [edge, slide[size] - edge - card[size]]
    return exhibit ? [...besides(exhibit[start], exhibit[size], card[size]), ...ends] : ends
  }
}

/** Behind something and before it, along one axis. */
function besides(start: number, size: number, card: number): number[] {
  return [start + size + gap, start - gap - card]
}

function clamped(values: readonly number[], size: number, room: number): number[] {
  return values.map(value => Math.max(edge, Math.min(value, room - size - edge)))
}

function grown({ left, top, width, height }: Rect, by: number): Rect {
  return { left: left - by, top: top - by, width: width + 2 * by, height: height + 2 * by }
}

/** How much of two rectangles lies over each other along one axis; negative for what lies between them. */
function common(start: number, size: number, otherStart: number, otherSize: number): number {
  return Math.min(start + size, otherStart + otherSize) - Math.max(start, otherStart)
}

/** The area that two rectangles have in common. */
export function overlap(a: Rect, b: Rect): number {
  return (
    Math.max(0, common(a.left, a.width, b.left, b.width)) * Math.max(0, common(a.top, a.height, b.top, b.height))
  )
}

function distance(a: Rect, b: Rect): number {
  return Math.hypot(
    Math.max(0, -common(a.left, a.width, b.left, b.width)),
    Math.max(0, -common(a.top, a.height, b.top, b.height)),
  )
}

/** The smallest rectangle around some; undefined around none. */
export function around(rects: readonly Rect[]): Rect | undefined {
  if (!rects.length) return undefined
  const left = Math.min(...rects.map(rect => rect.left)),
    top = Math.min(...rects.map(rect => rect.top))
  return {
    left,
    top,
    width: Math.max(...rects.map(rect => rect.left + rect.width)) - left,
    height: Math.max(...rects.map(rect => rect.top + rect.height)) - top,
  }
}
