import { describe, expect, it } from 'vitest'
import { parts, sections } from '../../data/article/sections.ts'
import { isDiscussion } from '../../data/talk/pace.ts'
import { steps } from '../../data/talk/worksheet.ts'
import { editionsFrom, slidesOf } from '../../scripts/lib/deck.ts'

describe.each(editionsFrom([]))('a lesson in %s', (locale) => {
  it('talks about every part', () => {
    const talks = slidesOf(locale).filter(slide => isDiscussion(slide) && slide.frontmatter.part)
    expect(talks.map(({ frontmatter }) => frontmatter.part)).toEqual(parts.map(({ id }) => id))
  })
  it('ends with the picture that answers the cover’s', () => {
    expect(slidesOf(locale).at(-1)!.frontmatter.layout).toBe('end')
  })
  it.each([
    ['opening', 4, 8],
    ['envy', 8, 13],
    ['imitation', 9, 14],
    ['fomo', 9, 13],
  ])('gives part %s %i to %i minutes', (part, least, most) => {
    const minutes = slidesOf(locale)
      .map(({ frontmatter }) => frontmatter)
      .filter(slide => (slide.part ?? sections.find(({ id }) => id === slide.section)?.part) === part)
      .reduce((sum, slide) => sum + (slide.minutes ?? 0), 0)
    expect(minutes).toBeGreaterThanOrEqual(least)
    expect(minutes).toBeLessThanOrEqual(most)
  })
})

it('the worksheet asks for as many steps as a page has room for', () => {
  expect([7, 8]).toContain(steps.length)
})
