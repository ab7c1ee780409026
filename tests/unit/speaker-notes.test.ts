import type { Slide } from '../../data/talk/markup.ts'
import type { Locale } from '../../data/ui/locale.ts'
import { describe, expect, it } from 'vitest'
import { parts, sections } from '../../data/article/sections.ts'
import { guesses } from '../../data/talk/guesses.ts'
import { figuresAsText, headlineOf } from '../../data/talk/markup.ts'
import { blocksOf, directionsOf, noteFaults, spokenText } from '../../data/talk/notes.ts'
import { isDiscussion, isGuessed, minutesNeeded, spokenLength } from '../../data/talk/pace.ts'
import { minutesOf, talkLengths } from '../../data/talk/schedule.ts'
import { editionsFrom, slidesOf } from '../../scripts/lib/deck.ts'
import { unaccounted } from '../lib/accounted-text.ts'

/** Labels that stand where a sentence should. */
const labels = /^(?:Dwell on|Next|Hints|停一停|接下来|提示)[:.：。]/mu
/** What is asked after a guess: what was expected, in words that vary. */
const asked: Readonly<Record<Locale, RegExp>> = { en: /(?:surprise|expect)[^.?]*\?/u, zh: /没(?:料|想)到[^。？]*？/u }

const isTalk = (slide: Slide) => isDiscussion(slide) && Boolean(slide.frontmatter.part)

describe.each(editionsFrom([]))('the notes in %s', (locale) => {
  const slides = slidesOf(locale)
  const numbered = slides.map((slide, index) => [index + 1, slide] as const)
  const told = numbered.filter(([, slide]) => slide.frontmatter.section)
  const timed = numbered.filter(([, slide]) => slide.frontmatter.minutes)

  it.each(numbered)('of slide %i have no number of their own', (_, { note }) => {
    const said = figuresAsText(note!, locale).replace(/\[click\]|<[^>]+>/gu, ' ')
    expect(unaccounted(said, locale)).toEqual([])
  })

  it.each(told)('of slide %i begin and end in speech, with a paragraph a click and something to do', (_, { note, frontmatter }) => {
    const blocks = blocksOf(note!)
    expect(blocks[0]).toMatchObject({ kind: 'speech', clicks: 0 })
    expect(blocks.at(-1)).toMatchObject({ kind: 'speech', clicks: 0 })
    expect(blocks.filter(({ clicks }) => clicks === 1)).toHaveLength(frontmatter.clicks ?? 0)
    expect([...note!.matchAll(/^\[click\] /gmu)]).toHaveLength(frontmatter.clicks ?? 0)
    expect(directionsOf(note!).length).toBeGreaterThanOrEqual(1)
  })

  it.each(timed)('of slide %i are sentences', (_, { note }) => {
    for (const { text } of blocksOf(note!)) {
      expect(text).not.toMatch(labels)
      expect(text).toMatch(/[.?!;,。？！；，]$/u)
    }
  })

  describe.each(talkLengths)('as a %s', (length) => {
    const slots = numbered.filter(([, { frontmatter }]) => minutesOf(frontmatter, length))
    it.each(slots)('can be spoken to slide %i in its time, guesses and pauses counted in', (_, slide) => {
      expect(minutesNeeded(slide, length, locale)).toBeLessThanOrEqual(minutesOf(slide.frontmatter, length)!)
    })
  })

  it('ask what the class had expected, once a guess is answered', () => {
    const guessed = slides.filter(isGuessed)
    expect(guessed).toHaveLength(Object.keys(guesses).length)
    for (const { note } of guessed) expect(blocksOf(note!).find(({ clicks }) => clicks)?.text).toMatch(asked[locale])
  })

  it('have what else could be asked where a part is talked about; its slide asks one question', () => {
    const talks = numbered.filter(([, slide]) => isTalk(slide))
    const talkedAbout = talks.map(([, slide]) => slide.frontmatter.part)
    expect(talkedAbout).toEqual(parts.map(part => part.id).filter(part => talkedAbout.includes(part)))
    for (const [no, { content, note, frontmatter }] of talks) {
      expect(headlineOf(content)).toMatch(/^[^?？]*[?？]$/u)
      expect(content).not.toMatch(/^- /mu)
      expect(directionsOf(note!).length).toBeGreaterThanOrEqual(3)
      // It comes where the part's last section has been told.
      expect(slides[no - 2]!.frontmatter.section).toBe(sections.findLast(section => section.part === frontmatter.part)!.id)
    }
  })
})

describe('a note', () => {
  const note = 'Said.\n\n[click] Said at <Fig id="x" />.\n\n> Wait.\n> Look around.\n\nSaid last.'
  it('tells what is said from what is done', () => {
    expect(spokenText(note)).toBe('Said.\nSaid at <Fig id="x" />.\nSaid last.')
    expect(directionsOf(note)).toEqual(['Wait.\nLook around.'])
    expect(blocksOf(note).map(({ kind, clicks }) => [kind, clicks])).toEqual([
      ['speech', 0],
      ['speech', 1],
      ['direction', 0],
      ['speech', 0],
    ])
    expect(noteFaults(note)).toEqual([])
  })
  it.each([
    ['en', 'five words, four of them', 5],
    ['zh', '用GPT-5的人，3个', 7],
  ] as const)('in %s is as long as “%s” is spoken', (locale, text, length) => {
    expect(spokenLength(text, locale)).toBe(length)
  })
  it.each([
    ['speech alone', { note: 'word '.repeat(140) }, 'lesson', 1],
    ['a pause', { note: `${'word '.repeat(140)}\n\n> Wait.` }, 'lesson', 1 + 1 / 6],
    ['a longer pause where there is time', { note: `${'word '.repeat(140)}\n\n> Wait.` }, 'double', 1.5],
    ['no pause for what only the short talk skips', { note: `${'word '.repeat(140)}\n\n> In the short talk, go on.` }, 'lesson', 1],
    ['a guess', { note: `${'word '.repeat(140)}\n\n> Guess.`, content: '<Chart id="x" guessed />' }, 'lesson', 1 + 1 / 3],
    ['a discussion', { note: 'word '.repeat(140), frontmatter: { layout: 'question' } }, 'double', 5],
  ] as const)('needs time for %s', (_, slide, length, minutes) => {
    expect(minutesNeeded({ content: '', frontmatter: {}, ...slide }, length, 'en')).toBeCloseTo(minutes, 5)
  })
})
