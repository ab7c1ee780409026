import type { Locale } from '../../ui/locale.ts'
import type { MarkText } from './kind.ts'
import type { ChartSpec } from './spec.ts'
import { joined } from './kind.ts'
import { rulesOf } from './spec.ts'

/** The marks of a chart in the order in which they are read, all kinds alike. */
export function marksOf(spec: ChartSpec, locale: Locale): MarkText[] {
  return rulesOf(spec).marks(locale)
}

/** Every figure that a chart shows, dates included. */
export function figuresOfChart(spec: ChartSpec): string[] {
  const { others = [], marks } = rulesOf(spec)
  return [...others, ...marks('en').map(mark => mark.figure)]
}

/** The clicks that a chart needs to have shown everything. */
export function stepsOf(spec: ChartSpec): number {
  return Math.max(0, ...marksOf(spec, 'en').map(mark => mark.step))
}

/** A mark in words: what it is, how much, and whether that is in doubt. */
export function markText({ label, value, doubt }: Pick<MarkText, 'label' | 'value' | 'doubt'>, locale: Locale): string {
  const zh = locale === 'zh'
  return `${label}${zh ? '：' : ': '}${joined([value, ...(doubt ? [doubt] : [])], locale)}`
}

/** What a chart shows by a step, for those who can't see it; made from its figures. Default: all of it. */
export function descriptionOf(spec: ChartSpec, locale: Locale, step = Infinity): string {
  const zh = locale === 'zh'
  const shown = marksOf(spec, locale).filter(mark => mark.step <= step).map(mark => markText(mark, locale))
  const list = shown.length ? `${shown.join(zh ? '；' : '; ')}${zh ? '。' : '.'}` : ''
  return `${rulesOf(spec).opening(locale)}${list}`.trim()
}
