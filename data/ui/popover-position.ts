/** A rectangle in the slide's own pixels. */
export interface Rect {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

const gap = 8
const edge = 10

/**
 * Where a card goes that belongs to something on the slide: below it where there is room, else above, else beside it.
 * Never over the thing itself, and within the slide as long as the card is no larger than what is free.
 */
export function popoverPosition(
  anchor: Rect,
  card: { readonly width: number, readonly height: number },
  slide: { readonly width: number, readonly height: number },
): { left: number, top: number } {
  const clamp = (value: number, size: number, room: number) => Math.max(edge, Math.min(value, room - size - edge))
  const left = clamp(anchor.left + anchor.width / 2 - card.width / 2, card.width, slide.width)
  const below = anchor.top + anchor.height + gap
  if (below + card.height + edge <= slide.height) return { left, top: below }
  const above = anchor.top - gap - card.height
  if (above >= edge) return { left, top: above }
  const right = anchor.left + anchor.width + gap
  const top = clamp(anchor.top, card.height, slide.height)
  return right + card.width + edge <= slide.width ? { left: right, top } : { left: anchor.left - gap - card.width, top }
}
