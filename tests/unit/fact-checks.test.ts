import type { Citation } from '../../data/external/citations.ts'
import type { Outside, OutsideDate } from '../../data/model/figure.ts'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { citationOf, citations, strengthWords } from '../../data/external/citations.ts'
import { outside } from '../../data/external/figures.ts'
import { checks, figuresOf, foundRuns, foundText } from '../../data/figures/checks.ts'
import { figureOf, originOf } from '../../data/figures/registry.ts'
import { citationText, sourceLine } from '../../data/figures/source-line.ts'
import { figuresOn, figureTags } from '../../data/talk/markup.ts'
import { locales } from '../../data/ui/locale.ts'
import { editionsFrom, slidesOf } from '../../scripts/lib/deck.ts'
import { numberedIn } from '../lib/numbered-names.ts'
import { looseNumerals, typesettingFaults } from '../lib/text.ts'

const all = Object.entries(outside) as [string, Outside | OutsideDate][]
const article = process.env.ARTICLE ?? fileURLToPath(new URL('../../../shared/source/article.txt', import.meta.url))
const notes = join(dirname(article), 'second-sources.md')
const atHand = existsSync(notes)
if (!atHand) console.warn('The notes on second sources are not at hand: that the outside figures stand there is skipped.')

const scale: Record<string, number> = { '': 1, '%': 0.01, 'm': 1e6, 'million': 1e6, 'bn': 1e9 }

describe('outside figures', () => {
  it.each(all.filter(([, figure]) => figure.kind === 'outside'))('%s is what its source’s form says', (_, figure) => {
    const { form, value } = figure as Outside
    if (form === 'second overall') return expect(value).toBe(2)
    const match = /^(?:nearly |about )?(?:US\$)?([\d.]+)(?:–([\d.]+))? ?(%|m|bn|million)?$/u.exec(form)!
    // A form that names a range has a figure for either end.
    const ends = [match[1], match[2]].filter(end => end !== undefined)
    expect(ends.map(digits => Number((Number(digits) * scale[match[3] ?? '']!).toPrecision(12)))).toContain(value)
    expect((figure as Outside).qualifier === 'nearly').toBe(form.startsWith('nearly'))
    if (form.startsWith('about')) expect((figure as Outside).qualifier).toBe('about')
  })
  it.each(all.filter(([, figure]) => figure.kind === 'outsideDate'))('%s is the date that its source’s form says', (_, figure) => {
    const { form, when } = figure as OutsideDate
    const date = new Date(`${/^\d/u.test(form) ? form : `1 ${form}`} UTC`)
    expect([date.getUTCFullYear(), date.getUTCMonth() + 1]).toEqual([when.year, when.month])
    if (when.day) expect(date.getUTCDate()).toBe(when.day)
  })
  it.skipIf(!atHand)('stand in the notes on second sources as they are written', () => {
    const text = readFileSync(notes, 'utf8')
    for (const [id, figure] of all) expect(text.includes(figure.form), `${id}: ${figure.form}`).toBe(true)
    for (const citation of Object.values<Citation>(citations))
      if (citation.address)
        expect(text).toContain(citation.address.replace('https://', '').replace('arxiv.org/abs/', '').replace('github.com/', ''))
  })
  it('stand only on slides whose source line cites them', () => {
    for (const locale of editionsFrom([])) {
      for (const slide of slidesOf(locale)) {
        const shown = figuresOn(slide.content)
        const line = sourceLine(undefined, shown, locale)
        for (const id of shown) {
          const figure = figureOf(id)
          if ('citation' in figure) expect(line).toContain(citationText(figure.citation, locale))
        }
        const spoken = figureTags(slide.note ?? '').filter(id => originOf(figureOf(id)) === 'outside')
        expect(
          spoken.filter(id => !shown.includes(id)),
          'spoken without being shown',
        ).toEqual([])
      }
    }
  })
  it('are used nowhere but where the article is held against them', () => {
    for (const locale of editionsFrom([])) {
      for (const slide of slidesOf(locale))
        if (!slide.frontmatter.factCheck)
          expect(figuresOn(slide.content).filter(id => originOf(figureOf(id)) === 'outside')).toEqual([])
    }
  })
})

/** Whose word each outside figure is, by the figure's id. */
const citedBy = (id: string) => {
  const figure = figureOf(id)
  return 'citation' in figure ? figure.citation : undefined
}
const checked = Object.values(checks).flatMap(figuresOf)

describe('checks', () => {
  it('are one a figure', () => {
    expect(new Set(checked).size).toBe(checked.length)
  })
  it('are of printed figures, and each is told on a slide of “What holds up”', () => {
    for (const locale of editionsFrom([])) {
      const told = new Set(
        slidesOf(locale)
          .filter(slide => slide.frontmatter.factCheck)
          .flatMap(slide => figuresOn(slide.content)),
      )
      for (const id of checked) {
        expect(originOf(figureOf(id))).toBe('printed')
        expect(told.has(id), `${locale}: ${id}`).toBe(true)
      }
    }
  })
})

describe.each(Object.entries(checks))('the check “%s”', (id, check) => {
  const ids = foundRuns(check, 'en').flatMap(runs => runs.flatMap(run => run.figure ?? []))
  it('cites everybody whose figures it gives, and somebody unless nothing was found', () => {
    for (const figure of ids) if (citedBy(figure)) expect(check.by, figure).toContain(citedBy(figure))
    if (check.verdict !== 'unconfirmed') expect(check.by.length).toBeGreaterThan(0)
  })
  it.each(locales)('has no number of its own, and is set as its language is, in %s', (locale) => {
    const words = foundRuns(check, locale).map(runs => runs.map(run => (run.figure ? '\u0000' : run.text)).join(''))
    const said = [...words, ...Object.values(check.figures).map(counts => counts[locale]), check.limit?.[locale], check.carries?.[locale]]
    for (const text of said) {
      expect(looseNumerals(text ?? '', locale), text).toEqual([])
      if (locale === 'zh') expect(typesettingFaults(text ?? ''), text).toEqual([])
    }
  })
  it.each(locales)('names only models that its figures or its sources are about, in %s', (locale) => {
    const about = [
      ...[...figuresOf(check), ...ids].map(figure => figureOf(figure).label[locale]),
      ...check.by.map(id => citationOf(id).title[locale]),
    ].join('\n')
    for (const name of numberedIn(foundText(check, locale))) expect(numberedIn(about), `${id}: ${name}`).toContain(name)
  })
  it.each(locales)('says of a state’s paper that it is one, in %s', (locale) => {
    if (check.by.some(id => citationOf(id).strength === 'state'))
      expect(foundText(check, locale).toLowerCase()).toContain(strengthWords.state[locale])
  })
})

it('every figure of another source is told by a check or on a slide', () => {
  const runs = Object.values(checks).flatMap(check => foundRuns(check, 'en').flat())
  const told = new Set<string | undefined>(runs.map(run => run.figure))
  const shown = new Set(slidesOf('en').flatMap(slide => figuresOn(slide.content)))
  expect(all.map(([id]) => id).filter(id => !told.has(id) && !shown.has(id))).toEqual([])
})
