import type { Locale, Localized } from '../../data/ui/locale.ts'
import type { Sheet } from '../../data/ui/site.ts'
import { describe, expect, it } from 'vitest'
import { parts, sectionOf, sections } from '../../data/article/sections.ts'
import { citationOf } from '../../data/external/citations.ts'
import { checkOf } from '../../data/figures/checks.ts'
import { figureText } from '../../data/figures/format.ts'
import { formulaText } from '../../data/figures/formula.ts'
import { figureOf, isFigureId, originOf, printedOf, quantityOf } from '../../data/figures/registry.ts'
import { citationText } from '../../data/figures/source-line.ts'
import { claimSources, figureParagraphs, piecesOf, sectionOfFigure, traceOf } from '../../data/talk/answers.ts'
import { guesses } from '../../data/talk/guesses.ts'
import { figureTags } from '../../data/talk/markup.ts'
import { firmness, sheetColumns, sheetHeadings, sheetWords } from '../../data/talk/worksheet-words.ts'
import { beforehand, claim, steps, traced } from '../../data/talk/worksheet.ts'
import { locales } from '../../data/ui/locale.ts'
import { fileStem, pdfName } from '../../data/ui/site.ts'
import { worksheetHtml } from '../../scripts/pdf/worksheet-html.ts'
import { record } from '../lib/record.ts'
import { looseNumerals, spoken, typesettingFaults } from '../lib/text.ts'

const texts: Localized[] = [
  ...beforehand.map(({ asks }) => asks),
  ...steps.map(step => step.text),
  ...traced.map(({ notice }) => notice),
  ...(claim ? [claim.text, claim.verdict, ...claim.questions.flatMap(({ asks, answer }) => [asks, answer])] : []),
  ...[sheetHeadings, sheetColumns, sheetWords, firmness].flatMap(words => Object.values(words)),
]

/** What a figure is an example of. */
function kindOf(id: (typeof traced)[number]['id']): string {
  if (originOf(figureOf(id)) === 'derived') return 'arithmetic'
  if (checkOf(id)?.verdict === 'differs') return 'told differently'
  return quantityOf(id).qualifier === 'exact'
    ? 'exact'
    : ['over', 'under', 'nearly'].includes(quantityOf(id).qualifier)
        ? 'open'
        : 'about'
}

/** A sheet as it is read: without its marks. */
function read(locale: Locale, sheet: Sheet): string {
  return worksheetHtml({ locale, sheet, deck: '' }).replace(/<[^>]+>/gu, '\n')
}

describe('the worksheet', () => {
  it('has the same blanks and figures in both editions', () => {
    for (const words of texts) expect(figureTags(words.zh).sort(), words.en).toEqual(figureTags(words.en).sort())
    for (const step of steps)
      expect(piecesOf(step, 'zh').filter(piece => piece.blank).length, step.section).toBe(
        piecesOf(step, 'en').filter(piece => piece.blank).length,
      )
    for (const words of texts) expect(words.en.trim() && words.zh.trim()).not.toBe('')
  })
  it('asks for every part of the argument, a few steps in its order, each with a blank', () => {
    const order = steps.map(step => sections.findIndex(section => section.id === step.section))
    expect(order).toEqual([...new Set(order)].sort((a, b) => a - b))
    for (const part of parts)
      expect(steps.filter(step => sectionOf(step.section).part === part.id).length, part.id).toBeGreaterThan(0)
    for (const step of steps)
      expect(
        piecesOf(step, 'en').some(piece => piece.blank),
        step.section,
      ).toBe(true)
  })
  it('asks beforehand what the talk lets guess, in its order, each answered by the figure of the guess', () => {
    expect(beforehand.map(({ figure }) => figure)).toEqual(Object.values(guesses).map(guess => guess.figure))
  })
  it('names figures that exist, and outside ones only where they are cited', () => {
    const tags = texts.flatMap(words => figureTags(words.en))
    for (const id of tags) expect(isFigureId(id), id).toBe(true)
    for (const id of figureTags(claim?.verdict.en ?? ''))
      expect(checkOf(claim!.figure)!.by, id).toContain((figureOf(id) as { citation?: string }).citation)
    const others = texts.filter(words => words !== claim?.verdict).flatMap(words => figureTags(words.en))
    expect(others.filter(id => originOf(figureOf(id)) === 'outside')).toEqual([])
  })
  it('says a figure of the article only in the step of its section', () => {
    for (const step of steps) for (const id of figureTags(step.text.en)) expect(sectionOfFigure(id).id).toBe(step.section)
  })
  it('traces figures of different kinds, and another one than it checks', () => {
    const kinds = traced.map(({ id }) => kindOf(id))
    expect(kinds).toEqual([...new Set(kinds)])
    expect(traced.map(({ id }) => id)).not.toContain(claim?.figure)
  })
  it.skipIf(!claim)('checks a figure that others tell differently', () => {
    expect(checkOf(claim!.figure)?.verdict).toBe('differs')
  })
  it('is called what it is', () => {
    expect(pdfName('en', 'worksheet')).toBe(`${fileStem}-en-worksheet.pdf`)
  })
})

describe.each(locales)('the worksheet in %s', (locale) => {
  it('has no number of its own', () => {
    for (const words of texts) expect(looseNumerals(spoken(words[locale]), locale), words[locale]).toEqual([])
  })
  it('is set as its language is', () => {
    if (locale === 'zh') for (const words of texts) expect(typesettingFaults(words.zh.replace(/[[\]]/gu, '')), words.zh).toEqual([])
    else for (const words of texts) expect(spoken(words.en), words.en).not.toMatch(/[\p{Script=Han}'"]/u)
  })
  it('keeps its answers to itself', () => {
    const [asked, answered] = [read(locale, 'worksheet'), read(locale, 'answers')].map(text => text.toLowerCase()) as [
      string,
      string,
    ]
    const blanks = steps
      .flatMap(step => piecesOf(step, locale))
      .filter(piece => piece.blank)
      .map(piece => piece.text)
    const found = traced.flatMap(({ id, notice }) => {
      const { paragraphs, original, formula, label } = traceOf(id, locale)
      return [paragraphs, original, formula, label, notice[locale]]
    })
    const written = [
      ...beforehand.map(({ figure }) => figureText(figure, locale)),
      ...blanks,
      ...found.filter(text => text !== undefined),
      ...(claim ? [claimSources(claim, locale), ...figureTags(claim.verdict.en).map(id => figureText(id, locale))] : []),
    ]
    // The article's own form may be what the slide shows.
    const shown = traced.map(({ id }) => figureText(id, locale))
    expect(written.length).toBeGreaterThan(steps.length + traced.length)
    for (const text of written.map(text => text.toLowerCase())) {
      expect(answered, text).toContain(text)
      if (!shown.includes(text)) expect(asked, text).not.toContain(text)
    }
  })
  it.skipIf(!claim)('ticks one verdict, on the answers only', () => {
    expect(worksheetHtml({ locale, sheet: 'answers', deck: '' }).match(/class="box ticked"/gu)).toHaveLength(1)
    expect(worksheetHtml({ locale, sheet: 'worksheet', deck: '' })).not.toContain('class="box ticked"')
  })
})

describe('the answers agree with the data', () => {
  it.each(traced.map(({ id }) => id))('%s', (id) => {
    const figure = figureOf(id),
      printed = printedOf(figure),
      trace = traceOf(id, 'en')
    if (printed)
      expect(
        record.paragraphs[printed.paragraph - 1]!.clauses.flatMap(clause => clause.numerals ?? []),
        id,
      ).toContain(trace.original)
    else expect(trace.formula).toBe(formulaText(id, 'en'))
    const inputs = figure.kind === 'derived' ? figure.of : [id]
    expect(figureParagraphs(id)).toEqual([...new Set(inputs.map(input => printedOf(figureOf(input))!.paragraph))])
    expect(trace.firm.startsWith(`${quantityOf(id).qualifier}:`), trace.firm).toBe(true)
    expect(trace.label).toBe(figure.label.en)
  })
  it.skipIf(!claim)('cite who says otherwise, with the title', () => {
    for (const locale of locales)
      for (const by of checkOf(claim!.figure)!.by)
        expect(claimSources(claim!, locale)).toContain(
          `${citationText(by, locale)}${locale === 'zh' ? '：' : ': '}${citationOf(by).title[locale]}`,
        )
  })
})
