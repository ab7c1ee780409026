import { describe, expect, it } from 'vitest'
import { charts } from '../../data/exhibits/charts/charts.ts'
import { roomFor, squaresOf } from '../../data/exhibits/charts/kinds/units.ts'
import { quantityOf } from '../../data/figures/registry.ts'
import { guesses, guessText, outcomeOf, outcomeText, positions, valueAt } from '../../data/talk/guesses.ts'

it('a slider’s place is a place on the chart', () => {
  const spec = charts.downloads
  if (spec.kind !== 'units') throw new Error('expected squares')
  const squares = (position: number) => squaresOf(spec, valueAt('downloads', position))
  expect(squares(0)).toBe(1)
  expect(squares(50) / roomFor(spec)).toBeCloseTo(0.5, 1)
  expect(squares(positions)).toBeLessThanOrEqual(roomFor(spec))
  expect([0, 25, 100].map(position => valueAt('derivatives', position))).toEqual([0, 0.25, 1])
})

describe('a guess', () => {
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
