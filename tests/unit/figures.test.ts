import type { derived } from '../../data/figures/derived.ts'
import type { FigureId } from '../../data/figures/registry.ts'
import type { Amount, Dated } from '../../data/model/figure.ts'
import { describe, expect, it } from 'vitest'
import { figures } from '../../data/article/figures.ts'
import { figureIds, figureOf, quantityOf, whenOf } from '../../data/figures/registry.ts'
import { units } from '../../data/model/units.ts'
import { locales } from '../../data/ui/locale.ts'
import { readNumeral } from '../../scripts/source/numerals.ts'
import { record } from '../lib/record.ts'
import { looseNumerals } from '../lib/text.ts'

const printed = Object.entries(figures) as [keyof typeof figures, Amount | Dated][]
const articleYear = 2025

describe('down: every printed figure', () => {
  it.each(printed)('%s stands in its paragraph, in the clause of its terms', (_, figure) => {
    const { paragraph, form, terms } = figure.printed
    const clauses = record.paragraphs[paragraph - 1]?.clauses ?? []
    const own = clauses.filter(clause => clause.numerals?.includes(form))
    expect(own, `${form} in ¶${paragraph}`).toHaveLength(1)
    expect(new Set(terms).size).toBe(terms.length)
    expect([...(own[0]!.names ?? []), ...(own[0]!.terms ?? [])]).toEqual(expect.arrayContaining([...terms]))
  })

  it.each(printed)('%s reads as its value, unit and qualifier', (_, figure) => {
    const read = readNumeral(figure.printed.form)
    if (figure.kind === 'date') {
      expect(read).toEqual({ kind: 'date', date: figure.yearImplied ? withoutYear(figure) : figure.when })
      if (figure.yearImplied) expect(figure.when.year).toBe(articleYear)
      return
    }
    expect(read).toMatchObject({ kind: 'amount', value: figure.value, qualifier: figure.qualifier })
    expect(units[figure.unit].measures).toContain((read as { measure: string }).measure)
    if (figure.fraction) expect(figure.fraction[0] / figure.fraction[1]).toBe(figure.value)
  })

  it.each(printed.filter(([, figure]) => figure.kind === 'amount' && figure.asOf))('%s is as of a date', (_, figure) => {
    expect(() => whenOf((figure as Amount).asOf!)).not.toThrow()
  })

  it('is told from every other by its terms, where a clause or a paragraph has more than one numeral', () => {
    for (const [id, figure] of printed) {
      const twins = printed.filter(
        ([other, twin]) =>
          other !== id && twin.printed.paragraph === figure.printed.paragraph && twin.printed.form === figure.printed.form,
      )
      expect(
        twins.map(([other]) => other),
        id,
      ).toEqual([])
      const clauses = record.paragraphs[figure.printed.paragraph - 1]!.clauses.filter(clause => clause.numerals?.length)
      if (clauses.length > 1 && figure.kind === 'amount') expect(figure.printed.terms.length, `${id} has terms`).toBeGreaterThan(0)
    }
  })
})

function withoutYear(figure: Dated) {
  const { year, ...rest } = figure.when
  expect(year).toBeTypeOf('number')
  return rest
}

describe('arithmetic of ours', () => {
  /** Recomputed from what the article prints, not from figures.ts. */
  const from = (id: keyof typeof figures) => (readNumeral(figures[id].printed.form) as { value: number }).value
  const hours = () => from('work-end') - from('work-start')
  const expected: Record<keyof typeof derived, [value: number, qualifier: string]> = {
    'qwen-growth': [from('qwen-now') / from('qwen-start'), 'about'],
    'llama-growth': [from('llama-now') / from('llama-start'), 'about'],
    'llama-head-start': [from('llama-start') / from('qwen-start'), 'about'],
    'qwen-lead': [from('qwen-now') / from('llama-now') - 1, 'about'],
    'qwen-lead-downloads': [from('qwen-now') - from('llama-now'), 'exact'],
    'cost-saved': [1 - from('cost-ratio'), 'over'],
    'other-derivatives': [1 - from('qwen-derivatives') - from('meta-derivatives'), 'under'],
    'work-day': [hours(), 'exact'],
    'work-week': [hours() * from('work-days'), 'exact'],
    'entries-all': [from('visa-free-entries') / from('visa-free-share'), 'over'],
    'other-entries': [1 - from('visa-free-share'), 'over'],
    'rival-cost': [from('kimi-cost') / from('kimi-cost-share'), 'about'],
    'rival-cost-share': [1 - from('kimi-cost-share'), 'about'],
    'circuits-other': [from('circuits-all') - from('circuits-us') - from('circuits-japan'), 'over'],
    'circuits-us-computed': [from('circuits-us') / from('circuits-all'), 'under'],
    'circuits-japan-computed': [from('circuits-japan') / from('circuits-all'), 'under'],
  }
  it.each(Object.entries(expected))(
    '%s is what its inputs give, rounded without making its qualifier false',
    (id, [value, qualifier]) => {
      const quantity = quantityOf(id)
      expect(quantity.qualifier).toBe(qualifier)
      expect(quantity.origin).toBe('derived')
      expect(Math.abs(quantity.value / value - 1)).toBeLessThan(0.05)
      if (qualifier === 'over') expect(quantity.value).toBeLessThanOrEqual(value * (1 + 1e-9))
      if (qualifier === 'under') expect(quantity.value).toBeGreaterThanOrEqual(value * (1 - 1e-9))
      if (qualifier === 'exact') expect(quantity.value).toBeCloseTo(value, 9)
    },
  )
})

describe('the catalogue', () => {
  it('has about forty printed figures', () => {
    expect(printed.length).toBeGreaterThanOrEqual(38)
  })
  it('names every figure in both languages, without a number', () => {
    for (const id of figureIds)
      for (const locale of locales) expect(looseNumerals(figureOf(id).label[locale], locale), id).toEqual([])
  })
  it('refuses an unknown id and a date as an amount, by name', () => {
    expect(() => figureOf('qwen-nowhere')).toThrow('unknown figure “qwen-nowhere”')
    expect(() => quantityOf('huang-call' satisfies FigureId)).toThrow('figure “huang-call” is a date')
  })
})
