import { describe, expect, it } from 'vitest'
import { askedFrom } from '../../scripts/lib/export-args.ts'

const all = { editions: ['en', 'zh'], kinds: ['handout', 'presenting', 'notes'], reading: true, sheets: ['worksheet', 'answers'] }

describe('what an export is asked for', () => {
  it('is everything, where nothing is named', () => {
    expect(askedFrom([])).toEqual(all)
    expect(askedFrom(['zh'])).toEqual({ ...all, editions: ['zh'] })
  })
  it('is what is named, in its own order, whatever stands beside it', () => {
    expect(askedFrom(['answers', 'en', 'notes'])).toEqual({ editions: ['en'], kinds: ['notes'], reading: false, sheets: ['answers'] })
    const both = { editions: ['en', 'zh'], kinds: ['handout', 'presenting'] }
    expect(askedFrom(['handout', 'presenting'])).toEqual({ ...both, reading: false, sheets: [] })
  })
  it('is refused where it is nothing that there is, with all that there is', () => {
    expect(() => askedFrom(['handot'])).toThrow(
      'unknown edition “handot”, expected en or zh or handout or presenting or notes or reading or worksheet or answers',
    )
  })
})
