import { describe, expect, it } from 'vitest'
import { leftOut } from '../../data/article/ignored-numerals.ts'
import { names } from '../../data/article/names.ts'
import { quotes } from '../../data/article/quotes.ts'
import { parts, sections } from '../../data/article/sections.ts'
import { diagrams } from '../../data/exhibits/diagrams/index.ts'
import { textsOf } from '../../data/exhibits/diagrams/read.ts'
import { checks, foundRuns } from '../../data/figures/checks.ts'
import { figureIds, figureOf, printedOf } from '../../data/figures/registry.ts'
import { plainText } from '../../data/figures/wording.ts'
import { lintDeck } from '../../data/talk/lint.ts'
import { figuresOn, figureTags } from '../../data/talk/markup.ts'
import { editionFile } from '../../data/ui/locale.ts'
import { editionsFrom, slidesOf } from '../../scripts/lib/deck.ts'
import { record } from '../lib/record.ts'

const editions = editionsFrom([])

describe('the whole argument', () => {
  it('tells ¶1 to ¶65 without gap or overlap', () => {
    expect(sections.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, index) => from + index))).toEqual(
      record.paragraphs.map(paragraph => paragraph.n),
    )
  })
  it('has the article’s parts, each beginning at its heading', () => {
    const starts = parts.map(part => sections.find(section => section.part === part.id)!.from)
    expect(starts).toEqual([
      1,
      ...record.paragraphs.filter(paragraph => paragraph.kind === 'heading').map(paragraph => paragraph.n),
    ])
    expect(sections.map(section => parts.findIndex(part => part.id === section.part))).toEqual(
      sections.map(section => parts.findIndex(part => part.id === section.part)).sort(),
    )
  })
  it('quotes speakers in paragraphs that exist', () => {
    for (const quote of Object.values(quotes))
      expect(record.paragraphs.some(paragraph => paragraph.n === quote.paragraph)).toBe(true)
  })
})

describe.each(editions)('the deck in %s', (locale) => {
  const slides = slidesOf(locale)
  it('is sound', () => {
    expect(lintDeck(editionFile[locale], slides)).toEqual([])
  })
  it('says every quotation, on a slide or in the notes', () => {
    const drawn = Object.values(diagrams).flatMap(spec => textsOf(spec, locale).map(plainText))
    const told = [...slides.map(slide => `${slide.content}\n${slide.note ?? ''}`), ...drawn]
      .join('\n')
      .toLowerCase()
    for (const quote of Object.values(quotes)) expect(told, quote.words[locale]).toContain(quote.words[locale].toLowerCase())
  })
  it('shows each figure in the section of its paragraph or behind it', () => {
    for (const slide of slides) {
      const section = sections.find(one => one.id === slide.frontmatter.section)
      if (!section) continue
      for (const id of [...figuresOn(slide.content), ...figureTags(slide.note ?? '')]) {
        const figure = figureOf(id)
        const paragraph = printedOf(figure)?.paragraph
        if (paragraph) expect(paragraph, `${section.id}: ${id}`).toBeLessThanOrEqual(section.to)
      }
    }
  })
  it('up: accounts for every figure, on a slide, in the notes or in a check', () => {
    const checked = Object.values(checks).flatMap(check => foundRuns(check, locale).flat().flatMap(run => run.figure ?? []))
    const told = new Set<string>([...slides.flatMap(slide => [...figuresOn(slide.content), ...figureTags(slide.note ?? '')]), ...checked])
    const inputs = new Set(
      [...told].flatMap((id) => {
        const figure = figureOf(id)
        return figure.kind === 'derived' ? figure.of : []
      }),
    )
    expect(figureIds.filter(id => !told.has(id) && !inputs.has(id))).toEqual([])
  })
})

describe('up: every numeral of the article', () => {
  it('is a figure of the catalogue', () => {
    const missing = record.paragraphs
      .flatMap(({ n, clauses }) => clauses.flatMap(clause => clause.numerals ?? []).map(form => ({ n, form })))
      .filter(
        ({ n, form }) =>
          !figureIds.map(figureOf).some(figure => printedOf(figure)?.paragraph === n && printedOf(figure)?.form === form),
      )
    expect(missing).toEqual([])
  })
  it('or part of a name, or left out with a reason, and no reason is given for nothing', () => {
    const clauses = record.paragraphs.flatMap(paragraph => paragraph.clauses)
    const words = new Set(clauses.flatMap(clause => clause.words ?? []))
    expect([...words].sort()).toEqual(leftOut.map(entry => entry.word).sort())
    for (const entry of leftOut) expect(entry.why.length, entry.word).toBeGreaterThan(8)
    const used = new Set(clauses.flatMap(clause => clause.names ?? []))
    expect(names.map(name => name.zh).filter(name => !used.has(name))).toEqual([])
  })
})
