import type { Amount, Dated } from '../../data/model/figure.ts'
import { describe, expect, it } from 'vitest'
import { figures } from '../../data/article/figures.ts'
import { outline } from '../../data/article/outline.ts'
import { figureIds, figureOf, quantityOf, whenOf } from '../../data/figures/registry.ts'
import { units } from '../../data/model/units.ts'
import { locales } from '../../data/ui/locale.ts'
import { readNumeral } from '../../scripts/source/numerals.ts'
import { record } from '../lib/record.ts'
import { looseNumerals } from '../lib/text.ts'

const printed = Object.entries(figures) as [keyof typeof figures, Amount | Dated][]

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
      if (figure.yearImplied) expect(figure.when.year).toBe(outline.year)
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

describe('the catalogue', () => {
  it('names every figure in both languages, without a number', () => {
    for (const id of figureIds)
      for (const locale of locales) expect(looseNumerals(figureOf(id).label[locale], locale), id).toEqual([])
  })
  it('refuses an unknown id and a date as an amount, by name', () => {
    expect(() => figureOf('nowhere')).toThrow('unknown figure “nowhere”')
    const [date] = printed.find(([, { kind }]) => kind === 'date') ?? []
    if (date) expect(() => quantityOf(date)).toThrow(`figure “${date}” is a date`)
  })
})
