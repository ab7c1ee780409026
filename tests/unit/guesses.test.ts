import type { ChartId } from '../../data/exhibits/charts/charts.ts'
import type { Qualifier } from '../../data/model/figure.ts'
import type { Guess } from '../../data/talk/guesses.ts'
import { describe, expect, it } from 'vitest'
import { quantityOf } from '../../data/figures/registry.ts'
import { guesses, outcomeOf, positions, revealedAt, valueAt } from '../../data/talk/guesses.ts'
import { chartTags } from '../../data/talk/markup.ts'
import { isGuessed } from '../../data/talk/pace.ts'
import { locales } from '../../data/ui/locale.ts'
import { editionsFrom, slidesOf } from '../../scripts/lib/deck.ts'
import { looseNumerals } from '../lib/text.ts'

const all = Object.entries(guesses) as [ChartId, Guess][]

describe.each(all)('the guess before chart %s', (chart, guess) => {
  it('is asked in every edition before its figure is shown, and asks for no click', () => {
    for (const locale of editionsFrom([])) {
      const slide = slidesOf(locale).find(({ content }) => chartTags(content).includes(chart))!
      expect(isGuessed(slide)).toBe(true)
      // What is asked is neither on the slide nor in its notes before the click that shows it.
      const before = slide.note!.split('[click]').slice(0, revealedAt(chart, guess)).join('')
      expect(before).not.toContain(guess.figure)
      expect(slide.content.replace(/<VClick[\s\S]*?<\/VClick>/gu, '')).not.toContain(`<Fig id="${guess.figure}"`)
    }
    expect(revealedAt(chart, guess)).toBeGreaterThan(0)
  })
  it('can be answered rightly, wrongly to either side, and without a number of its own', () => {
    const { value } = quantityOf(guess.figure)
    expect(valueAt(chart, 0)).toBeLessThan(value)
    expect(valueAt(chart, positions)).toBeGreaterThan(value)
    for (const locale of locales) expect(looseNumerals(guess.question[locale], locale)).toEqual([])
  })
})

describe('how far off a guess is', () => {
  const share = (value: number, qualifier: Qualifier) => ({ value, unit: 'share', qualifier }) as const
  it.each<[number, ReturnType<typeof share>, string, number?, Qualifier?]>([
    [0.25, share(0.4, 'over'), 'low', 15, 'over'],
    [0.4, share(0.4, 'over'), 'fits'],
    [0.55, share(0.4, 'over'), 'fits'],
    [0.25, share(0.6, 'nearly'), 'low', 35, 'nearly'],
    [0.7, share(0.6, 'nearly'), 'high', 10, 'over'],
    [0.6, share(0.6, 'nearly'), 'met'],
    [0.2, share(0.01, 'about'), 'high', 19, 'about'],
    [0.01, share(0.01, 'about'), 'met'],
    [0, share(0.01, 'about'), 'low', 1, 'about'],
    [0.3, share(0.15, 'exact'), 'high', 15, 'exact'],
    [0.1, share(1 / 3, 'under'), 'fits'],
    [0.5, share(1 / 3, 'under'), 'high', 17, 'over'],
  ])('%d against %o is %s', (guess, truth, kind, by, qualifier) => {
    const outcome = outcomeOf(guess, truth)
    expect(outcome.kind).toBe(kind)
    expect('by' in outcome ? [outcome.by.value, outcome.by.qualifier, outcome.by.unit] : []).toEqual(
      by === undefined ? [] : [by, qualifier, 'percentagePoints'],
    )
  })
})
