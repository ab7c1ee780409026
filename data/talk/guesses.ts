import type { ChartId } from '../exhibits/charts/charts.ts'
import type { FigureId, Quantity } from '../figures/registry.ts'
import type { Unit } from '../model/units.ts'
import type { Locale, Localized } from '../ui/locale.ts'
import { charts } from '../exhibits/charts/charts.ts'
import { roomFor } from '../exhibits/charts/kinds/units.ts'
import { marksOf } from '../exhibits/charts/marks.ts'
import { roundedFor } from '../figures/arithmetic.ts'
import { quantityText } from '../figures/format.ts'
import { quantityOf } from '../figures/registry.ts'

/** What a class may guess before a chart shows it. */
export interface Guess {
  readonly figure: FigureId
  readonly question: Localized
}

/** The guesses, by the chart that answers them. */
export const guesses: Readonly<Partial<Record<ChartId, Guess>>> = {
  downloads: {
    figure: 'qwen-now',
    question: { en: 'Guess: how many downloads has Qwen by the latest count?', zh: '猜一猜：到最新统计，Qwen下载了多少？' },
  },
  derivatives: {
    figure: 'qwen-derivatives',
    question: { en: 'Guess: what share is built on Qwen?', zh: '猜一猜：基于Qwen的占多少？' },
  },
  training: {
    figure: 'kimi-cost-share',
    question: { en: 'Guess: what share of a rival’s cost?', zh: '猜一猜：是对手成本的多少？' },
  },
}

/** Positions of the slider, from 0 to this. */
export const positions = 100

/** The click at which a chart shows what was guessed. */
export function revealedAt(chart: ChartId, { figure }: Guess): number {
  return marksOf(charts[chart], 'en').find(mark => mark.figure === figure)!.step
}

/**
 * The value at a slider's position: a share of a whole, or so many of a chart's squares, at least one of them, to significant
 * digits that can be said.
 */
export function valueAt(chart: ChartId, position: number): number {
  const part = position / positions, spec = charts[chart]
  if (spec.kind !== 'units') return part
  const square = quantityOf(spec.square).value
  return Math.max(square, Number((part * roomFor(spec) * square).toPrecision(2)))
}

function quantity(value: number, unit: Unit, qualifier: Quantity['qualifier'] = 'exact'): Quantity {
  return { value, unit, qualifier, origin: 'derived' }
}

/** A guess as it is written beside the figure. */
export function guessText(value: number, { figure }: Guess, locale: Locale, bare = false): string {
  return quantityText(quantity(value, quantityOf(figure).unit), locale, bare)
}

/** How a guess turned out. `by` is how far off it was, in percentage points, or how many times too small or too large. */
export type Outcome
  = { readonly kind: 'met' } | { readonly kind: 'fits' } | { readonly kind: 'low' | 'high', readonly by: Quantity }

/** Compares a guess with a figure, as exactly as the figure is meant: a value behind an open end fits. */
export function outcomeOf(guess: number, { value, unit, qualifier }: Pick<Quantity, 'value' | 'unit' | 'qualifier'>): Outcome {
  const low = guess < value
  if ((qualifier === 'over' && !low) || (qualifier === 'under' && guess <= value)) return { kind: 'fits' }
  const distance = distanceQualifier(qualifier, low)
  if (unit === 'share') {
    const points = Math.round(Math.abs(guess - value) * 100)
    return points === 0 ? { kind: 'met' } : { kind: low ? 'low' : 'high', by: quantity(points, 'percentagePoints', distance) }
  }
  const { value: times, qualifier: rounded } = roundedFor(low ? value / guess : guess / value, distance, 2)
  return times === 1 ? { kind: 'met' } : { kind: low ? 'low' : 'high', by: quantity(times, 'times', rounded) }
}

/** The qualifier of the distance between a guess and a figure with a qualifier: a figure “over” is at least so far off. */
function distanceQualifier(qualifier: Quantity['qualifier'], fromBelow: boolean): Quantity['qualifier'] {
  switch (qualifier) {
    case 'under':
    case 'over':
      return 'over'
    case 'nearly':
      return fromBelow ? 'nearly' : 'over'
    case 'exact':
    case 'about':
      return qualifier
  }
}

/** A sentence that compares the class's guess with the figure. */
export function outcomeText(value: number, guess: Guess, locale: Locale): string {
  const printed = quantityOf(guess.figure),
    outcome = outcomeOf(value, printed)
  const guessed = guessText(value, guess, locale),
    article = quantityText(printed, locale)
  const zh = locale === 'zh'
  if (outcome.kind === 'met')
    return zh ? `猜的${guessed}，和文章说的${article}对上了。` : `The guess, ${guessed}, meets the article’s ${article}.`
  if (outcome.kind === 'fits')
    return zh ? `猜的${guessed}，和文章说的${article}不矛盾。` : `The guess, ${guessed}, fits the article’s ${article}.`
  const by = quantityText(outcome.by, locale)
  if (outcome.by.unit === 'times') {
    // The larger of the pair is named in multiples of the smaller.
    const [large, small]
      = outcome.kind === 'low'
        ? [zh ? `文章说的${article}` : `The article’s ${article}`, zh ? `所猜的${guessed}` : `the guess, ${guessed}`]
        : [zh ? `猜的${guessed}` : `The guess, ${guessed},`, zh ? `文章说的${article}` : `the article’s ${article}`]
    return zh ? `${large}，是${small}的${by}。` : `${large} is ${by} ${small}.`
  }
  if (zh) return `猜的${guessed}，${outcome.kind === 'low' ? '低' : '高'}了${by}；文章说的是${article}。`
  return `The guess, ${guessed}, is ${by} too ${outcome.kind}; the article has ${article}.`
}
