import { describe, expect, it } from 'vitest'
import { adjacentSlide } from '../../data/talk/schedule.ts'

describe('the short talk', () => {
  const slides = [{ shortTalk: true }, {}, {}, { shortTalk: true }, {}] as const
  it.each([
    [1, 1, 4],
    [4, 1, 4],
    [4, -1, 1],
    [2, 1, 4],
    [3, -1, 1],
    [5, -1, 4],
    [1, -1, 1],
  ] as const)('goes from slide %i by %i to slide %i', (no, by, to) => {
    expect(adjacentSlide(slides, no, by, true)).toBe(to)
  })
  it.each([
    [1, 1, 2],
    [5, 1, 5],
    [3, -1, 2],
    [1, -1, 1],
  ] as const)('is not walked unless it is asked for: from %i by %i to %i', (no, by, to) => {
    expect(adjacentSlide(slides, no, by, false)).toBe(to)
  })
})
