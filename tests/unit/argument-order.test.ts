import { describe, expect, it } from 'vitest'
import { leftOut } from '../../data/article/ignored-numerals.ts'
import { names } from '../../data/article/names.ts'
import { parts, sections } from '../../data/article/sections.ts'
import { checks, foundRuns } from '../../data/figures/checks.ts'
import { figureIds, figureOf, printedOf } from '../../data/figures/registry.ts'
import { lintDeck } from '../../data/talk/lint.ts'
import { figuresOn, figureTags } from '../../data/talk/markup.ts'
import { editionFile } from '../../data/ui/locale.ts'
import { editionsFrom, slidesOf } from '../../scripts/lib/deck.ts'
import { record } from '../lib/record.ts'
import { slideTelling } from '../lib/slide-words.ts'

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
})

describe.each(editions)('the deck in %s', (locale) => {
  const slides = slidesOf(locale)
  it('is sound', () => {
    expect(lintDeck(editionFile[locale], slides)).toEqual([])
  })
  const told = sections.map(section => [section.id, section, slideTelling(slides, section.id)] as const)
  it.each(told)('shows no figure of a later paragraph in section %s', (_, { to }, { content, note = '' }) => {
    const ids = [...figuresOn(content), ...figureTags(note)]
    expect(ids.filter(id => (printedOf(figureOf(id))?.paragraph ?? 0) > to)).toEqual([])
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
