import type { SectionId } from '../../data/article/sections.ts'
import type { DiagramSpec } from '../../data/exhibits/diagrams/spec.ts'
import type { Locale } from '../../data/ui/locale.ts'
import { describe, expect, it } from 'vitest'
import { markedWords, namedWords, quotes } from '../../data/article/quotes.ts'
import { sections } from '../../data/article/sections.ts'
import { diagrams } from '../../data/exhibits/diagrams/index.ts'
import { textsOf } from '../../data/exhibits/diagrams/read.ts'
import { plainText } from '../../data/figures/wording.ts'
import { figuresAsText } from '../../data/talk/markup.ts'
import { locales } from '../../data/ui/locale.ts'
import { editionsFrom, slidesOf } from '../../scripts/lib/deck.ts'
import { ownMarks } from '../lib/own-marks.ts'
import { record } from '../lib/record.ts'
import { slideTelling, slideWords } from '../lib/slide-words.ts'
import { dataWords } from '../lib/visible-characters.ts'
import { hedges, neverSaid, quotations } from '../story/hedges.ts'

const printed = [...Object.values(quotes), ...markedWords, ...namedWords]
const ours = ownMarks.flatMap(({ words }) => words)
const paragraphOf = (no: number) => record.paragraphs[no - 1]!

/** What stands in quotation marks, those inside others and their line breaks left out. */
const quotedIn = (text: string) => [...text.matchAll(/“([^“”]*)”/gu)].map(([, words]) => words!.replace(/\s*\n\s*/gu, ''))
const folded = (words: string) => words.replace(/\s+/gu, '').toLowerCase()

describe('what stands in quotation marks was printed', () => {
  it.each(Object.entries(quotes))('by a speaker: %s', (_, { words, paragraph }) => {
    expect(paragraphOf(paragraph).quoted ?? []).toContain(words.zh)
  })
  it.each(markedWords.map(({ words, paragraph }) => [words.zh, paragraph] as const))(
    'with quotation marks of the article’s own: %s', (zh, paragraph) => {
      expect(paragraphOf(paragraph).quoted ?? []).toContain(zh)
    })
  it.each(namedWords.map(({ words, paragraph }) => [words.zh, paragraph] as const))(
    'without, and is named as a word: %s', (zh, paragraph) => {
      expect(paragraphOf(paragraph).named ?? []).toContain(zh)
    })
  it.each(ownMarks.map(({ why, words }) => [why, words] as const))('or is not the article’s: %s', (_, words) => {
    for (const quote of printed) for (const locale of locales) expect(words).not.toContain(quote.words[locale])
  })
})

/** Everything that an edition says: slides with what their exhibits draw and describe, notes, and the words of data/. */
async function saidIn(locale: Locale): Promise<string> {
  const slides = slidesOf(locale).flatMap(slide => [slideWords(slide, locale), figuresAsText(slide.note ?? '', locale)])
  const described = Object.values<DiagramSpec>(diagrams).flatMap(spec => textsOf(spec, locale).map(plainText))
  return [...slides, ...described, await dataWords(locale)].join('\n')
}

describe.each(editionsFrom([]))('in %s', (locale) => {
  const slides = slidesOf(locale)
  const told = (section: SectionId) => {
    const slide = slideTelling(slides, section)
    return { slide: slideWords(slide, locale), notes: figuresAsText(slide.note!, locale) }
  }

  it('every quotation is a speaker’s, the article’s, or known to be neither', async () => {
    const known = new Set([...printed.map(({ words }) => words[locale]), ...ours].map(folded))
    expect([...new Set(quotedIn(await saidIn(locale)))].filter(words => !known.has(folded(words)))).toEqual([])
  })

  it('every quotation that is listed is made, in one edition at least', async () => {
    const made = (await Promise.all(locales.map(saidIn))).flatMap(quotedIn).map(folded)
    const unused = printed.filter(({ words }) => !locales.some(locale => made.includes(folded(words[locale]))))
    expect(unused.map(({ words }) => words[locale])).toEqual([])
    const needed = ownMarks.filter(({ always }) => !always).flatMap(({ words }) => words)
    expect(needed.filter(words => !made.includes(folded(words)))).toEqual([])
  })

  const rows = quotations.map(words => [words.section, words.quote, words] as const)
  it.each(rows)('%s names whose words “%s” are', (section, quote, words) => {
    const { slide, notes } = told(section)
    const where = [slide, notes].filter(text => folded(text).includes(folded(quotes[quote].words[locale])))
    expect(where).not.toEqual([])
    expect(where.join('\n')).toMatch(words[locale])
  })

  // A heading's words are a part's name too.
  const inText = markedWords.filter(({ paragraph }) => paragraphOf(paragraph).kind !== 'heading')
  const marked = inText.map(({ words, paragraph }) => {
    const { id } = sections.find(({ from, to }) => from <= paragraph && paragraph <= to)!
    return [id, words[locale]] as const
  })
  it.each(marked)('%s keeps the article’s distance from “%s”, where it takes the word up', (id, words) => {
    const { slide, notes } = told(id)
    const text = `${slide}\n${notes}`
    if (folded(text).includes(folded(words))) expect(quotedIn(text).map(folded)).toContain(folded(words))
  })

  const places = hedges.flatMap(hedge => hedge.in.map(place => [place, hedge.section, hedge.printed, hedge.paragraph, hedge] as const))
  it.each(places)('the %s of %s do not say flatly what the article does not: %s (¶%i)', (place, section, _, __, hedge) => {
    expect(told(section)[place].replace(/\s+/gu, ' ')).toMatch(hedge[locale])
  })

  it('nothing is said that was once found to be untrue to the article', async () => {
    const said = await saidIn(locale)
    expect(neverSaid[locale].flatMap(pattern => said.match(pattern) ?? [])).toEqual([])
  })
})

it('each hedge is where its section tells it', () => {
  for (const { section, paragraph, printed } of hedges) {
    const { from, to } = sections.find(({ id }) => id === section)!
    expect(from <= paragraph && paragraph <= to, `${section}: ${printed} (¶${paragraph})`).toBe(true)
  }
})
