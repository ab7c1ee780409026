import type { ChartId } from '../../data/exhibits/charts/charts.ts'
import type { Qualifier } from '../../data/model/figure.ts'
import { describe, expect, it } from 'vitest'
import { charts } from '../../data/exhibits/charts/charts.ts'
import { roomFor, squaresOf } from '../../data/exhibits/charts/kinds/units.ts'
import { quantityOf } from '../../data/figures/registry.ts'
import { guesses, guessText, outcomeOf, outcomeText, positions, revealedAt, valueAt } from '../../data/talk/guesses.ts'
import { chartTags } from '../../data/talk/markup.ts'
import { isGuessed } from '../../data/talk/pace.ts'
import { locales } from '../../data/ui/locale.ts'
import { editionsFrom, slidesOf } from '../../scripts/lib/deck.ts'
import { looseNumerals } from '../lib/text.ts'

const all = Object.entries(guesses) as [ChartId, NonNullable<(typeof guesses)[ChartId]>][]

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

it('a slider’s place is a place on the chart', () => {
  const spec = charts.downloads
  if (spec.kind !== 'units') throw new Error('expected squares')
  const squares = (position: number) => squaresOf(spec, valueAt('downloads', position))
  expect(squares(0)).toBe(1)
  expect(squares(50) / roomFor(spec)).toBeCloseTo(0.5, 1)
  expect(squares(positions)).toBeLessThanOrEqual(roomFor(spec))
  expect([0, 25, 100].map(position => valueAt('derivatives', position))).toEqual([0, 0.25, 1])
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
  it.each([
    [80_000_000, 'low', 4.8, 'about'],
    [800_000_000, 'high', 2.1, 'about'],
    [190_000_000, 'low', 2, 'about'],
  ] as const)('%d against a count is %s by a multiple', (guess, kind, times, qualifier) => {
    expect(outcomeOf(guess, quantityOf('qwen-now'))).toEqual({
      kind,
      by: { value: times, unit: 'times', qualifier, origin: 'derived' },
    })
  })
  it.each([
    [
      'derivatives',
      25,
      'The guess, 25%, is over 15 percentage points too low; the article has over 40%.',
      '猜的25%，低了15个百分点以上；文章说的是40%以上。',
    ],
    ['derivatives', 60, 'The guess, 60%, fits the article’s over 40%.', '猜的60%，和文章说的40%以上不矛盾。'],
    ['visitors', 60, 'The guess, 60%, meets the article’s nearly 60%.', '猜的60%，和文章说的近60%对上了。'],
    [
      'training',
      20,
      'The guess, 20%, is about 19 percentage points too high; the article has about 1%.',
      '猜的20%，高了约19个百分点；文章说的是约1%。',
    ],
  ] as const)('%s at %d is told', (chart, position, en, zh) => {
    expect(outcomeText(valueAt(chart, position), guesses[chart]!, 'en')).toBe(en)
    expect(outcomeText(valueAt(chart, position), guesses[chart]!, 'zh')).toBe(zh)
  })
  it('and so is a multiple, the larger first', () => {
    expect(outcomeText(80_000_000, guesses.downloads!, 'en')).toBe(
      'The article’s 385.3 million downloads is about 4.8 times the guess, 80 million downloads.',
    )
    expect(outcomeText(800_000_000, guesses.downloads!, 'zh')).toBe('猜的8亿次，是文章说的3.853亿次的约2.1倍。')
    expect(guessText(80_000_000, guesses.downloads!, 'zh')).toBe('8000万次')
  })
})
