import type { Citation } from '../../data/external/citations.ts'
import type { Outside, OutsideDate } from '../../data/model/figure.ts'
import type { CitationId } from '../../data/model/ids.ts'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { citations, strengthWords } from '../../data/external/citations.ts'
import { outside } from '../../data/external/figures.ts'
import { checkOf, checks, figuresOf, foundRuns, foundText } from '../../data/figures/checks.ts'
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
  it.each(all.filter(([, figure]) => figure.kind === 'outside'))('%s is what its source’s form says', (id, figure) => {
    const { form, value } = figure as Outside
    if (form === 'second overall') return expect(value).toBe(2)
    const match = /^(?:nearly |about )?(?:US\$)?([\d.]+)(?:–([\d.]+))? ?(%|m|bn|million)?$/u.exec(form)!
    const digits = id === 'gpt-cost-high' ? match[2]! : match[1]!
    expect(Number((Number(digits) * scale[match[3] ?? '']!).toPrecision(12))).toBe(value)
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
    for (const citation of Object.values(citations) as Citation[])
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

describe('citations', () => {
  it('say who, when and how near', () => {
    expect(Object.keys(citations).map(id => citationText(id as CitationId, 'en'))).toEqual([
      'Bloomberg Opinion, 9 November 2025 (press)',
      'ATOM Project (primary)',
      'Hugging Face (primary)',
      'Interconnects, 4 August 2025 (primary)',
      'Artificial Analysis, 7 November 2025 (secondary)',
      'Artificial Analysis, November 2025 (secondary)',
      'CNBC, 6 November 2025 (press)',
      'Moonshot AI, 10 November 2025 (press)',
      'Epoch AI (secondary)',
      'Stanford AI Index and press (secondary)',
      'Moonshot AI (primary)',
      'Press',
      'Cognition, 29 October 2025 (primary)',
      'Account of the earnings call, 28 May 2025 (secondary)',
      'Financial Times; CNBC, 5 November 2025 (press)',
      'People’s Daily Online, 30 December 2024 (state paper)',
      'NASA, 1972 (primary)',
      'Press, October 2025',
    ])
  })
})

/** Whose word each outside figure is, by the figure's id. */
const citationOf = (id: string) => {
  const figure = figureOf(id)
  return 'citation' in figure ? figure.citation : undefined
}
const checked = Object.values(checks).flatMap(figuresOf)

describe('checks', () => {
  it('say of each figure what came of it, once', () => {
    const by = (verdict: string) => checked.filter(id => checkOf(id)?.verdict === verdict).sort()
    expect(new Set(checked).size).toBe(checked.length)
    expect(by('aged')).toEqual(['cursor-value'])
    expect(by('differs')).toEqual(['huang-call', 'kimi-cost-share', 'kimi-rank'])
    expect(by('unconfirmed')).toEqual([
      'cable-channels',
      'circuits-all',
      'circuits-japan',
      'circuits-japan-share',
      'circuits-us',
      'circuits-us-share',
      'cost-ratio',
      'ground-stations',
      'kimi-cost',
    ])
    expect(by('agrees')).toEqual([
      'cognition-value',
      'grok-chance',
      'licence-revenue',
      'licence-users',
      'llama-now',
      'llama-start',
      'meta-derivatives',
      'nixon-year',
      'qwen-derivatives',
      'qwen-now',
      'qwen-start',
      'transit-hours',
      'visa-free-entries',
      'visa-free-share',
    ])
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
  it('mark what the claim rests on: that the models are used, are cheap, are good', () => {
    const carrying = Object.entries(checks).filter(([, check]) => check.carries)
    expect(carrying.map(([id]) => id)).toEqual(['downloads', 'rank', 'cost'])
    expect(carrying.map(([, check]) => figuresOf(check)[0])).toEqual(['qwen-now', 'kimi-rank', 'cost-ratio'])
  })
})

describe.each(Object.entries(checks))('the check “%s”', (id, check) => {
  const ids = foundRuns(check, 'en').flatMap(runs => runs.flatMap(run => run.figure ?? []))
  it('cites everybody whose figures it gives, and somebody unless nothing was found', () => {
    for (const figure of ids) if (citationOf(figure)) expect(check.by, figure).toContain(citationOf(figure))
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
      ...[...figuresOf(check), ...ids].map(one => figureOf(one).label[locale]),
      ...check.by.map(one => citations[one].title[locale]),
    ].join('\n')
    for (const name of numberedIn(foundText(check, locale))) expect(numberedIn(about), `${id}: ${name}`).toContain(name)
  })
  it.each(locales)('says of a state’s paper that it is one, in %s', (locale) => {
    if (check.by.some(one => citations[one].strength === 'state'))
      expect(foundText(check, locale).toLowerCase()).toContain(strengthWords.state[locale])
  })
})

it('every figure of another source is told by a check or on a slide', () => {
  const runs = Object.values(checks).flatMap(check => foundRuns(check, 'en').flat())
  const told = new Set<string | undefined>(runs.map(run => run.figure))
  const shown = new Set(slidesOf('en').flatMap(slide => figuresOn(slide.content)))
  expect(all.map(([id]) => id).filter(id => !told.has(id) && !shown.has(id))).toEqual([])
})

describe.each(locales)('a source line in %s', (locale) => {
  it('gives the section, figures from elsewhere, arithmetic and other sources', () => {
    const line = sourceLine(
      { id: 'x', part: 'envy', from: 19, to: 20, title: { en: '', zh: '' } },
      ['qwen-now', 'grok-chance', 'qwen-lead', 'grok-cost'],
      locale,
    )
    expect(line).toContain('¶19–20')
    expect(line).toContain('¶55')
    expect(line).toContain('÷')
    expect(line).toContain('Epoch AI')
  })
  it('is empty where there is nothing to say', () => {
    expect(sourceLine(undefined, [], locale)).toBe('')
  })
})
