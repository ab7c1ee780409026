import type { Rect } from '../../data/ui/popover-position.ts'
import { describe, expect, it } from 'vitest'
import { around, overlap, popoverPosition } from '../../data/ui/popover-position.ts'

const slide = { width: 980, height: 552 }
const card = { width: 350, height: 200 }
const number = (left: number, top: number): Rect => ({ left, top, width: 90, height: 24 })
const at = (anchor: Rect, exhibit?: Rect, size = card): Rect => ({ ...popoverPosition(anchor, size, slide, exhibit), ...size })

describe('a card’s place', () => {
  it.each([
    ['below', number(400, 100), { left: 270, top: 132 }],
    ['above, near the bottom', number(400, 500), { left: 270, top: 292 }],
    ['inside, at the left edge', number(0, 100), { left: 10, top: 132 }],
    ['inside, at the right edge', number(890, 100), { left: 620, top: 132 }],
    ['beside what is as tall as the slide', { left: 300, top: 40, width: 90, height: 470 }, { left: 398, top: 40 }],
  ] as const)('is %s', (_, anchor, place) => {
    expect(popoverPosition(anchor, card, slide)).toEqual(place)
  })

  const half = { left: 56, top: 128, width: 420, height: 308 }
  const whole = { left: 56, top: 128, width: 868, height: 308 }
  const low = { left: 56, top: 300, width: 868, height: 150 }
  it.each<[string, Rect, Rect, (place: Rect) => boolean]>([
    ['a number on the exhibit: beside it', number(200, 200), half, place => place.left >= 476],
    ['a number in the line below half an exhibit: on the free half', number(100, 455), half, place => place.left >= 476],
    ['a number in the headline: above what it is about', number(300, 60), low, place => place.top + card.height <= 300],
    ['a number above an exhibit that leaves room below', number(300, 20), { ...whole, top: 50, height: 250 }, place => place.top >= 300],
  ])('%s', (_, anchor, exhibit, holds) => {
    const place = at(anchor, exhibit)
    expect(holds(place), JSON.stringify(place)).toBe(true)
    expect(overlap(place, exhibit)).toBe(0)
  })
  it('hides as little as can be of an exhibit that leaves no room', () => {
    for (const anchor of [number(120, 150), number(500, 280), number(800, 410), number(300, 455), number(300, 70)]) {
      const place = at(anchor, whole)
      // Over the headline or over the foot: 118 or 116 px of its height are free there.
      expect(overlap(place, whole) / card.width, JSON.stringify(place)).toBeLessThanOrEqual(card.height - 60)
    }
  })
  it('stays near rather than hide a little less', () => {
    const anchor = number(60, 160),
      place = at(anchor, { ...whole, width: 850 })
    expect(place.left).toBeLessThan(anchor.left + anchor.width + 20)
  })

  it('is never over the number and never outside the slide, wherever the number is', () => {
    for (const exhibit of [undefined, half, whole, low]) {
      for (let left = 0; left <= 890; left += 20) {
        for (let top = 0; top <= 528; top += 12) {
          const anchor = number(left, top),
            place = at(anchor, exhibit),
            where = `${left}, ${top}`
          expect(overlap(place, anchor), where).toBe(0)
          expect(
            place.left >= 0 && place.top >= 0 && place.left + card.width <= slide.width && place.top + card.height <= slide.height,
            where,
          ).toBe(true)
        }
      }
    }
  })
})

it('several exhibits are one thing to keep clear of', () => {
  expect(around([])).toBeUndefined()
  expect(around([{ left: 10, top: 20, width: 30, height: 40 }, { left: 60, top: 5, width: 10, height: 10 }])).toEqual({
    left: 10,
    top: 5,
    width: 60,
    height: 55,
  })
})
