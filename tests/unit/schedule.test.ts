import type { SlideFrontmatter } from '../../data/talk/frontmatter.ts'
import type { TalkLength } from '../../data/talk/schedule.ts'
import { describe, expect, it } from 'vitest'
import { parts, sections } from '../../data/article/sections.ts'
import { isDiscussion } from '../../data/talk/pace.ts'
import { clockOf, lengths, minutesOf, scheduleOf, slotText, talkLengths, withTimes } from '../../data/talk/schedule.ts'
import { editionsFrom, slidesOf } from '../../scripts/lib/deck.ts'
import { lengthFrom } from '../../scripts/lib/talk-length.ts'

/** Minutes that a discussion has at least, questions of the last slide included. */
const discussed: Readonly<Record<TalkLength, number>> = { short: 1, lesson: 1, double: 4.5 }
/** And those in which a part is talked about. */
const partDiscussed: Readonly<Record<TalkLength, number>> = { short: 0, lesson: 2, double: 5 }

const partOf = ({ part, section }: SlideFrontmatter) => part ?? sections.find(({ id }) => id === section)?.part

describe.each(editionsFrom([]))('the talk in %s', (locale) => {
  const slides = slidesOf(locale)
  const told = (length: TalkLength) => slides.filter(({ frontmatter }) => minutesOf(frontmatter, length))
  const minutes = (length: TalkLength) => told(length).reduce((sum, { frontmatter }) => sum + minutesOf(frontmatter, length)!, 0)

  it.each(talkLengths)('as a %s takes the minutes that its countdown shows', (length) => {
    expect(minutes(length)).toBe(lengths[length])
  })
  it('starts its countdown as a lesson', () => {
    expect(slides[0]!.frontmatter).toMatchObject({ duration: `${lengths.lesson}min`, timer: 'countdown' })
  })
  it.each(talkLengths)('as a %s lets its discussions be discussions', (length) => {
    for (const { frontmatter, content } of told(length).filter(isDiscussion)) {
      const least = frontmatter.part ? partDiscussed[length] : discussed[length]
      expect(minutesOf(frontmatter, length), content).toBeGreaterThanOrEqual(least)
    }
  })
  it('as a double lesson takes no slide faster, and every time is whole quarters of a minute', () => {
    for (const { frontmatter, content } of told('double')) {
      expect(frontmatter.double ?? Infinity, content).toBeGreaterThanOrEqual(frontmatter.minutes!)
      for (const length of talkLengths) expect(((minutesOf(frontmatter, length) ?? 0) * 4) % 1, content).toBe(0)
    }
  })
  it('as a short talk begins and ends as the whole does, and tells every part', () => {
    expect(told('short')[0]).toBe(slides[0])
    expect(told('short').at(-1)).toBe(told('lesson').at(-1))
    expect(new Set(told('short').map(({ frontmatter }) => partOf(frontmatter)))).toEqual(
      new Set([...parts.map(part => part.id), undefined]),
    )
  })
  it('has a time for every slide', () => {
    for (const [index, { frontmatter }] of slides.entries()) expect(frontmatter.minutes, `slide ${index + 1}`).toBeGreaterThan(0)
  })
})

describe('the talk’s clock', () => {
  const timed = [{ minutes: 0.5, shortTalk: true }, {}, { minutes: 1.25, double: 2 }, { minutes: 1, shortTalk: true }] as const
  const slides = timed.map(frontmatter => ({ frontmatter }))
  it.each([
    ['lesson', [[0, 0.5], undefined, [0.5, 1.75], [1.75, 2.75]]],
    ['double', [[0, 0.5], undefined, [0.5, 2.5], [2.5, 3.5]]],
    ['short', [[0, 0.5], undefined, undefined, [0.5, 1.5]]],
  ] as const)('adds up a %s, and passes over what is not told', (length, slots) => {
    expect(scheduleOf(slides, length).map(slot => slot && [slot.from, slot.until])).toEqual(slots)
  })
  it.each([
    [0.25, '0:15'],
    [1.5, '1:30'],
    [45, '45:00'],
    [0, '0:00'],
  ])('writes %d minutes as %s', (time, text) => {
    expect(clockOf(time)).toBe(text)
  })
  it('is told in both languages, above the notes, for each length that tells the slide', () => {
    const slot = { minutes: 1.5, from: 1, until: 2.5 }
    expect(slotText(slot, 'lesson', 'en')).toBe('Lesson: 1:30 for this slide, until 2:30')
    expect(slotText(slot, 'double', 'zh')).toBe('双课时：用时1:30，讲到2:30')
    const noted = withTimes('Said.', { lesson: slot, short: undefined }, 'en')
    expect(noted).toBe(`<p class="slide-time" data-length="lesson">${slotText(slot, 'lesson', 'en')}</p>\n\nSaid.`)
    expect(withTimes('Said.', {}, 'en')).toBe('Said.')
  })
  it('goes by the length that a command names', () => {
    expect(lengthFrom('short')).toBe('short')
    expect(() => lengthFrom('long')).toThrow('--length long: expected lesson, double, short')
  })
})
