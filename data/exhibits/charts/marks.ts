import type { Locale } from '../../ui/locale.ts'
import type { Side } from '../../ui/palette.ts'
import type { ChartSpec } from './spec.ts'
import { dateText, figureText } from '../../figures/format.ts'
import { figureOf, whenOf } from '../../figures/registry.ts'
import { chartWords } from '../../ui/messages.ts'

/** A mark of a chart with its words: what a label, a tooltip and a table row are made from; `short` is the value without its unit. */
export interface MarkText {
  readonly figure: string
  readonly label: string
  readonly value: string
  readonly short: string
  readonly side: Side
  readonly step: number
}

/** The sign that a value is arithmetic of ours, set before it wherever it is drawn. */
export const derivedSign = '='

/** A figure's text with the sign of arithmetic where it is ours. */
export function signedText(id: string, locale: Locale, bare = false): string {
  const text = figureText(id, locale, bare)
  return figureOf(id).kind === 'derived' ? `${derivedSign} ${text}` : text
}

/** The marks of a chart in the order in which they are read, all kinds alike. */
export function marksOf(spec: ChartSpec, locale: Locale): MarkText[] {
  const mark = (figure: string, label: string, side: Side, step = 0): MarkText => ({
    figure,
    label,
    value: signedText(figure, locale),
    short: signedText(figure, locale, true),
    side,
    step,
  })
  switch (spec.kind) {
    case 'bars':
      return spec.bars.map(bar => mark(bar.figure, bar.label[locale], bar.side, bar.step))
    case 'share':
    case 'grid':
      return spec.parts.map(part => mark(part.figure, part.label[locale], part.side, part.step))
    case 'slope':
      return spec.series.flatMap(series =>
        series.figures.map((figure, index) =>
          mark(
            figure,
            joined([series.label[locale], dateText(whenOf(spec.dates[index]!), locale)], locale),
            series.side,
            series.step,
          ),
        ),
      )
    case 'week':
      return [
        mark(spec.start, chartWords.starts[locale], 'american'),
        mark(spec.end, chartWords.ends[locale], 'american'),
        mark(spec.days, chartWords.daysWorked[locale], 'american'),
        mark(spec.sum.figure, spec.sum.label[locale], 'american', spec.sum.step),
      ]
    case 'timeline':
      return spec.events.map(event => mark(event.date, event.label[locale], event.side))
    default:
      return spec satisfies never
  }
}

/** Every figure that a chart shows, dates included. */
export function figuresOfChart(spec: ChartSpec): string[] {
  const marks = marksOf(spec, 'en').map(mark => mark.figure)
  if (spec.kind === 'slope') return [...spec.dates, ...marks]
  return spec.kind === 'grid' && spec.total ? [spec.total, ...marks] : marks
}

/** The clicks that a chart needs to have shown everything. */
export function stepsOf(spec: ChartSpec): number {
  return Math.max(0, ...marksOf(spec, 'en').map(mark => mark.step))
}

function joined(words: readonly string[], locale: Locale): string {
  return words.join(locale === 'zh' ? '，' : ', ')
}

/** A mark in words: what it is and how much. */
export function markText({ label, value }: Pick<MarkText, 'label' | 'value'>, locale: Locale): string {
  return `${label}${locale === 'zh' ? '：' : ': '}${value}`
}

/** One sentence that says what a chart shows, for those who can't see it; made from its figures. */
export function descriptionOf(spec: ChartSpec, locale: Locale): string {
  const zh = locale === 'zh'
  const marks = marksOf(spec, locale).map(mark => markText(mark, locale))
  const list = marks.join(zh ? '；' : '; ')
  switch (spec.kind) {
    case 'bars':
      return zh ? `条形图，从零起。${list}。` : `Bars from zero. ${list}.`
    case 'slope':
      return zh
        ? `起点到最新统计的折线，对数刻度。${list}。`
        : `Lines from the first date to the last on a logarithmic scale. ${list}.`
    case 'share':
      return zh ? `整体为${spec.whole.zh}。${list}。` : `Shares of the ${spec.whole.en}. ${list}.`
    case 'grid': {
      const whole = spec.total ? [spec.whole[locale], figureText(spec.total, locale)] : [spec.whole[locale]]
      return zh ? `方格图，整体为${joined(whole, locale)}。${list}。` : `A grid of cells for the ${joined(whole, locale)}. ${list}.`
    }
    case 'timeline':
      return zh ? `时间线，等距排列。${list}。` : `A timeline, evenly spaced. ${list}.`
    case 'week':
      return zh ? `一周的工作时间。${list}。` : `The working hours of a week. ${list}.`
    default:
      return spec satisfies never
  }
}
