import type { GroupMark } from '../../exhibits/scene.ts'
import { describe, expect, it } from 'vitest'
import { visits } from '../../data/exhibits/diagrams/visits.ts'
import { cuts } from '../../exhibits/diagrams/parts/style.ts'
import { called, marksOf, paths } from '../lib/marks.ts'

describe.each(cuts)('what a drawing of “Imitation” claims, %s', (cut) => {
  const groups = (marks: ReturnType<typeof marksOf>, role: string) =>
    marks.filter((mark): mark is GroupMark => mark.kind === 'group' && mark.role === role)

  it('visits: Chinese things on American phones, and the American dream in pieces', () => {
    const marks = marksOf(visits, cut)
    expect(called(marks, 'phone').map(({ fill }) => fill)).toEqual(visits.posts.map(() => visits.by.side))
    for (const { shows } of visits.posts) {
      const tones = groups(marks, shows)
        .flatMap(({ children }) => paths(children))
        .flatMap(({ fill, stroke }) => fill ?? stroke ?? [])
      expect(new Set(tones.filter(tone => tone !== 'paper'))).toEqual(new Set([visits.side]))
    }
    const pieces = called(marks, 'piece')
    expect(pieces.length).toBeGreaterThan(2)
    expect(new Set(pieces.map(({ fill }) => fill))).toEqual(new Set([visits.broken.side]))
  })
})
