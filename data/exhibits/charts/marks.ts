import type { Locale } from '../../ui/locale.ts'
import type { MarkText } from './kind.ts'
import type { ChartSpec } from './spec.ts'
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

/** A mark in words: what it is and how much. */
export function markText({ label, value }: Pick<MarkText, 'label' | 'value'>, locale: Locale): string {
  return `${label}${locale === 'zh' ? '：' : ': '}${value}`
}

/** What a chart shows, for those who can't see it; made from its figures. */
export function descriptionOf(spec: ChartSpec, locale: Locale): string {
  const zh = locale === 'zh'
  const list = marksOf(spec, locale).map(mark => markText(mark, locale)).join(zh ? '；' : '; ')
  return `${rulesOf(spec).opening(locale)}${list}${zh ? '。' : '.'}`
}
