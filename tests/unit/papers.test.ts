import { describe, expect, it } from 'vitest'
import { papers, papersFrom } from '../../data/site.ts'
import { editionsFrom } from '../../scripts/lib/deck.ts'

describe('what an export is asked for', () => {
  it('is everything, where nothing is named', () => {
    expect(papersFrom([])).toEqual({ papers: ['handout', 'presenting', 'notes', 'worksheet', 'answers'], others: [] })
    expect(papersFrom(['zh'])).toEqual({ papers, others: ['zh'] })
  })
  it('is what is named, in its own order, whatever stands beside it', () => {
    expect(papersFrom(['answers', 'en', 'notes'])).toEqual({ papers: ['notes', 'answers'], others: ['en'] })
  })
  it('is refused where it is nothing that there is, with all that there is', () => {
    expect(() => editionsFrom(papersFrom(['handot']).others, papers)).toThrow('unknown edition “handot”, expected en or zh or handout or presenting or notes or worksheet or answers')
  })
})
