import type { SlideSource } from '../../data/talk/markup.ts'
import type { Locale } from '../../data/ui/locale.ts'
import { describe, expect, it } from 'vitest'
import { parts, sections } from '../../data/article/sections.ts'
import { figuresAsText, headlineOf } from '../../data/talk/markup.ts'
import { editionsFrom, slidesOf } from '../../scripts/lib/deck.ts'
import { unaccounted } from '../lib/accounted-text.ts'

/** What is spoken in a minute at most, in words of English or characters of Chinese: a teacher's pace, not a newsreader's. */
const pace: Readonly<Record<Locale, number>> = { en: 140, zh: 220 }
/** Minutes that pass without a word: a guess on the chart, and whatever else a stage direction asks for. */
const silence = { guess: 0.3, direction: 0.1 }
/** Labels that stand where a sentence should. */
const labels = /^(?:> )?(?:Dwell on|Next|Hints|停一停|接下来|提示)[:.：。]/mu
/** A stage direction that only says where the short talk goes on. */
const leap = /^> (?:In the short talk|精简版)/u
/** What is asked after a guess. */
const asked: Readonly<Record<Locale, RegExp>> = { en: /not reckoned with\?/u, zh: /没有料到/u }

const paragraphsOf = (note: string) => note.split('\n\n')
const isDirection = (paragraph: string) => paragraph.startsWith('> ')
const directionsOf = (note: string) => paragraphsOf(note).filter(isDirection)
const speechOf = (note: string) => paragraphsOf(note).filter(paragraph => !isDirection(paragraph))
const isTalk = ({ frontmatter }: SlideSource) => frontmatter.layout === 'question' && Boolean(frontmatter.part)
const isGuessed = ({ content }: SlideSource) => /<(?:Chart|Diagram)[^>]*\sguessed\b/u.test(content)
const lengthOf = (text: string, locale: Locale) =>
  locale === 'en' ? text.split(/\s+/u).filter(Boolean).length : [...text.matchAll(/[\p{Script=Han}\d]|[A-Za-z]+/gu)].length

describe.each(editionsFrom([]))('the notes in %s', (locale) => {
  const slides = slidesOf(locale)
  const numbered = slides.map((slide, index) => [index + 1, slide] as const)
  const told = numbered.filter(([, slide]) => slide.frontmatter.section)
  const timed = numbered.filter(([, slide]) => slide.frontmatter.minutes)

  it.each(numbered)('of slide %i have no number of their own', (_, { note }) => {
    const said = figuresAsText(note!, locale).replace(/\[click\]|<[^>]+>/gu, ' ')
    expect(unaccounted(said, locale)).toEqual([])
  })

  it.each(told)('of slide %i have an opening, their clicks, something to do and a way on', (_, { note, frontmatter }) => {
    const [opening, ...others] = speechOf(note!)
    expect(paragraphsOf(note!)[0]).toBe(opening)
    expect(opening).not.toContain('[click]')
    expect(others.every(paragraph => !paragraph.slice(1).includes('[click]'))).toBe(true)
    expect(others.filter(paragraph => paragraph.startsWith('[click] '))).toHaveLength(Number(frontmatter.clicks ?? 0))
    expect(directionsOf(note!).length).toBeGreaterThanOrEqual(1)
    expect(others.at(-1)).toBe(paragraphsOf(note!).at(-1))
  })

  it.each(timed)('of slide %i tell what is said, in sentences, from what is done', (_, { note }) => {
    expect(note).not.toMatch(labels)
    for (const paragraph of paragraphsOf(note!)) {
      expect(paragraph).toMatch(/[.?!;,。？！；，]$/u)
      expect(paragraph.split('\n').every(line => isDirection(line) === isDirection(paragraph)), paragraph).toBe(true)
    }
  })

  it.each(timed)('of slide %i can be spoken in its time, guesses and pauses counted in', (_, slide) => {
    const minutes = Number(slide.frontmatter.minutes)
    const spoken = figuresAsText(speechOf(slide.note!).join(' '), locale).replace(/\[click\]/gu, '')
    const pauses = directionsOf(slide.note!).filter(direction => !leap.test(direction)).length * silence.direction
    const quiet = isTalk(slide) ? minutes / 2 : pauses + (isGuessed(slide) ? silence.guess : 0)
    expect(lengthOf(spoken, locale) / pace[locale] + quiet).toBeLessThanOrEqual(minutes)
  })

  it('ask what the class had not reckoned with, once a guess is answered', () => {
    const guessed = slides.filter(isGuessed)
    expect(guessed).toHaveLength(4)
    for (const { note } of guessed) expect(speechOf(note!).find(paragraph => paragraph.startsWith('[click]'))).toMatch(asked[locale])
  })

  it('have what else could be asked where a part is talked about; its slide asks one question', () => {
    const talks = numbered.filter(([, slide]) => isTalk(slide))
    expect(talks.map(([, slide]) => slide.frontmatter.part)).toEqual(parts.map(part => part.id))
    for (const [no, { content, note, frontmatter }] of talks) {
      expect(headlineOf(content)).toMatch(/^[^?？]*[?？]$/u)
      expect(content).not.toMatch(/^- /mu)
      expect(directionsOf(note!).length).toBeGreaterThanOrEqual(3)
      // It comes where the part's last section has been told.
      expect(slides[no - 2]!.frontmatter.section).toBe(sections.findLast(section => section.part === frontmatter.part)!.id)
    }
  })
})
