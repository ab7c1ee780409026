import type { Rect } from '../../data/ui/popover-position.ts'
import { describe, expect, it } from 'vitest'
import { popoverPosition } from '../../data/ui/popover-position.ts'

const slide = { width: 980, height: 552 }
const card = { width: 350, height: 200 }
const apart = (anchor: Rect, at: { left: number, top: number }) =>
  at.left >= anchor.left + anchor.width
  || at.left + card.width <= anchor.left
  || at.top >= anchor.top + anchor.height
  || at.top + card.height <= anchor.top

describe('a card’s place', () => {
  it.each([
    ['below', { left: 400, top: 100, width: 90, height: 24 }, { left: 270, top: 132 }],
    ['above, near the bottom', { left: 400, top: 500, width: 90, height: 24 }, { left: 270, top: 292 }],
    ['inside, at the left edge', { left: 0, top: 100, width: 40, height: 24 }, { left: 10, top: 132 }],
    ['inside, at the right edge', { left: 940, top: 100, width: 40, height: 24 }, { left: 620, top: 132 }],
    ['beside what is as tall as the slide', { left: 300, top: 40, width: 90, height: 470 }, { left: 398, top: 40 }],
  ] as const)('is %s', (_, anchor, place) => {
    expect(popoverPosition(anchor, card, slide)).toEqual(place)
  })
  it('is never over the number and never outside the slide, wherever the number is', () => {
    for (let left = 0; left <= 940; left += 20) {
      for (let top = 0; top <= 528; top += 12) {
        const anchor = { left, top, width: 40, height: 24 }
        const at = popoverPosition(anchor, card, slide)
        expect(apart(anchor, at), `${left}, ${top}`).toBe(true)
        expect(
          at.left >= 0 && at.top >= 0 && at.left + card.width <= slide.width && at.top + card.height <= slide.height,
          `${left}, ${top}`,
        ).toBe(true)
      }
    }
  })
})
