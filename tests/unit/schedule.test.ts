import type { SlideSource } from '../../data/talk/markup.ts'
import { describe, expect, it } from 'vitest'
import { parts, sections } from '../../data/article/sections.ts'
import { clockOf, duration, scheduleOf, slotText } from '../../data/talk/schedule.ts'
import { editionsFrom, slidesOf } from '../../scripts/lib/deck.ts'

/** Minutes that each part may take in one lesson, and the whole with what stands around it. */
const room: Readonly<Record<string, readonly [least: number, most: number]>> = {
  opening: [4, 6],
  envy: [8, 12],
  imitation: [9, 13],
  fomo: [9, 13],
  whole: [40, 45],
}
/** Minutes of the double lesson, and what a discussion has of them at least. */
const double = { whole: 90, discussion: 5 }

const minutes = (slides: readonly SlideSource[]) => slides.reduce((sum, slide) => sum + Number(slide.frontmatter.minutes ?? 0), 0)
const partOf = ({ frontmatter }: SlideSource) => frontmatter.part ?? sections.find(one => one.id === frontmatter.section)?.part

describe.each(editionsFrom([]))('the talk in %s', (locale) => {
  const slides = slidesOf(locale)

  it('takes as long as its countdown says, in all and in each part', () => {
    expect(minutes(slides)).toBe(duration.whole)
    expect(slides[0]!.frontmatter).toMatchObject({ duration: `${duration.whole}min`, timer: 'countdown' })
    for (const [part, [least, most]] of Object.entries(room)) {
      const own = part === 'whole' ? slides : slides.filter(slide => partOf(slide) === part)
      expect(minutes(own), part).toBeGreaterThanOrEqual(least)
      expect(minutes(own), part).toBeLessThanOrEqual(most)
    }
    expect(Object.keys(room)).toEqual([...parts.map(part => part.id), 'whole'])
  })

  it('has a short cut that takes as long as it says, begins and ends as the whole does and tells its opening', () => {
    const shortTalk = slides.filter(slide => slide.frontmatter.shortTalk)
    expect(minutes(shortTalk)).toBe(duration.short)
    expect(shortTalk[0]).toBe(slides[0])
    expect(shortTalk.at(-1)).toBe(slides.findLast(slide => slide.frontmatter.minutes))
    expect(new Set(shortTalk.map(partOf))).toEqual(new Set([...parts.map(part => part.id), undefined]))
  })

  it('gives a time to every slide that is told, and none to those that things are looked up in', () => {
    for (const [index, { frontmatter }] of slides.entries()) {
      const lookedUp = frontmatter.appendix && frontmatter.layout !== 'discussion' && frontmatter.clicks === undefined
      expect(typeof frontmatter.minutes === 'number', `slide ${index + 1}`).toBe(!lookedUp)
    }
  })

  it('fills a double lesson, with discussions that deserve the name', () => {
    const planned = slides.map(({ frontmatter }) => Number(frontmatter.double ?? frontmatter.minutes ?? 0))
    expect(planned.reduce((sum, one) => sum + one, 0)).toBe(double.whole)
    for (const [index, { frontmatter }] of slides.entries()) {
      const where = `slide ${index + 1}`
      expect((planned[index]! * 4) % 1, where).toBe(0)
      expect(planned[index], where).toBeGreaterThanOrEqual(Number(frontmatter.minutes ?? 0))
      if (frontmatter.layout === 'question' && frontmatter.part)
        expect(planned[index], where).toBeGreaterThanOrEqual(double.discussion)
    }
  })
})

describe('the talk’s clock', () => {
  const slide = (minutes?: number): SlideSource => ({ content: '# A', frontmatter: minutes === undefined ? {} : { minutes } })
  it('adds up, and passes slides without a time over', () => {
    expect(scheduleOf([slide(0.5), slide(), slide(1.25)])).toEqual([
      { minutes: 0.5, from: 0, until: 0.5 },
      undefined,
      { minutes: 1.25, from: 0.5, until: 1.75 },
    ])
  })
  it.each([
    [0.25, '0:15'],
    [1.5, '1:30'],
    [45, '45:00'],
    [0, '0:00'],
  ])('writes %d minutes as %s', (time, text) => {
    expect(clockOf(time)).toBe(text)
  })
  it('is told in both languages', () => {
    const [planned] = scheduleOf([slide(1.5)])
    expect(slotText(planned!, 'en')).toBe('1:30 for this slide, until 1:30')
    expect(slotText(planned!, 'zh')).toBe('用时1:30，讲到1:30')
  })
})
