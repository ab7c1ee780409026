import type { SlideSource } from '../../data/talk/markup.ts'
import type { Locale } from '../../data/ui/locale.ts'
import { describe, expect, it } from 'vitest'
import { parts, sections } from '../../data/article/sections.ts'
import { figuresAsText } from '../../data/talk/markup.ts'
import { clockOf, duration, scheduleOf, slotText } from '../../data/talk/schedule.ts'
import { editionsFrom, slidesOf } from '../../scripts/lib/deck.ts'
import { unaccounted } from '../lib/accounted-text.ts'

/** Minutes that each part may take, and the whole with what stands around it. */
const room: Readonly<Record<string, readonly [least: number, most: number]>> = {
  opening: [4, 6],
  envy: [8, 12],
  imitation: [8, 12],
  fomo: [7, 11],
  whole: [35, 45],
}
/** What is spoken in a minute at most, in words of English or characters of Chinese: a teacher's pace, not a newsreader's. */
const pace: Readonly<Record<Locale, number>> = { en: 150, zh: 250 }
const marks: Readonly<Record<Locale, { dwell: RegExp, next: RegExp }>> = {
  en: { dwell: /^Dwell on: \S/mu, next: /^Next: \S/mu },
  zh: { dwell: /^停一停：/mu, next: /^接下来：/mu },
}

const minutes = (slides: readonly SlideSource[]) => slides.reduce((sum, slide) => sum + Number(slide.frontmatter.minutes ?? 0), 0)
const partOf = ({ frontmatter }: SlideSource) => frontmatter.part ?? sections.find(one => one.id === frontmatter.section)?.part
const lengthOf = (text: string, locale: Locale) =>
  locale === 'en' ? text.split(/\s+/u).filter(Boolean).length : [...text.matchAll(/[\p{Script=Han}\d]|[A-Za-z]+/gu)].length

describe.each(editionsFrom([]))('the talk in %s', (locale) => {
  const slides = slidesOf(locale)
  const told = slides.map((slide, index) => [index + 1, slide] as const).filter(([, slide]) => slide.frontmatter.section)

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

  it('says no number of its own', () => {
    for (const [index, { note }] of slides.entries()) {
      const said = figuresAsText(note!, locale).replace(/\[click\]|<[^>]+>/gu, ' ')
      expect(unaccounted(said, locale), `slide ${index + 1}`).toEqual([])
    }
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

  it.each(told)(
    'slide %i has notes to be spoken: an opening, its clicks, what to dwell on, the way on, in its time',
    (_, { note, frontmatter }) => {
      const [opening, ...others] = note!.split('\n\n')
      expect(opening).toMatch(/^(?!\[click\])\S.*[.?!。？！]$/su)
      expect(others.filter(paragraph => paragraph.includes('[click]')).every(paragraph => paragraph.indexOf('[click]') === 0)).toBe(
        true,
      )
      expect([...note!.matchAll(/\[click\]/gu)]).toHaveLength(Number(frontmatter.clicks ?? 0))
      expect(others.at(-2)).toMatch(marks[locale].dwell)
      expect(others.at(-1)).toMatch(marks[locale].next)
      const spoken = figuresAsText(note!, locale).replace(/\[click\]|^(?:Dwell on|停一停).*$/gmu, '')
      expect(lengthOf(spoken, locale) / Number(frontmatter.minutes)).toBeLessThanOrEqual(pace[locale])
    },
  )

  it('asks every part to be talked about, in questions with hints', () => {
    const talks = slides.filter(slide => slide.frontmatter.layout === 'discussion' && slide.frontmatter.part)
    expect(talks.map(slide => slide.frontmatter.part)).toEqual(parts.map(part => part.id))
    for (const { content, note } of talks) {
      const questions = [...content.matchAll(/^- .*[?？]$/gmu)]
      expect(questions.length).toBeGreaterThanOrEqual(2)
      expect(questions.length).toBeLessThanOrEqual(3)
      expect(note).toMatch(/^(?:Hints\.|提示。)/mu)
    }
    // Where a part's last section has been told, its questions come.
    for (const [index, slide] of slides.entries())
      if (talks.includes(slide))
        expect(slides[index - 1]!.frontmatter.section).toBe(
          sections.findLast(section => section.part === slide.frontmatter.part)!.id,
        )
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
    [40, '40:00'],
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
