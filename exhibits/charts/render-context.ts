import type { ChartConfiguration, ChartOptions, ChartType } from 'chart.js'
import type { MarkText } from '../../data/exhibits/charts/kind.ts'
import type { ChartSpec } from '../../data/exhibits/charts/spec.ts'
import type { Locale } from '../../data/ui/locale.ts'
import type { Palette } from '../../data/ui/palette.ts'
import { marksOf } from '../../data/exhibits/charts/marks.ts'
import { languageTag } from '../../data/ui/locale.ts'
import { typefaces } from '../../data/ui/palette.ts'

/** Under what circumstances a chart is drawn. */
export interface RenderContext {
  readonly locale: Locale
  readonly palette: Palette
  /** Clicks so far on the slide. */
  readonly step: number
  /** Pixels of the canvas, before any scaling. */
  readonly width: number
  readonly height: number
}

/** A mark as the drawing plug-ins find it on its dataset, one per data point. */
export interface VisibleMark extends MarkText {
  readonly shown: boolean
}

/** Chart.js' configuration plus what the deck's own plug-ins draw from. */
export type Configured = ChartConfiguration<ChartType, (number | [number, number] | { x: number, y: number } | null)[], string> & {
  readonly marks: readonly (readonly VisibleMark[])[]
}

/** Text sizes in the 980 px wide canvas; the smallest is what the back row still reads. */
export const textSize = { large: 30, value: 20, text: 19, label: 16, axis: 15 } as const

/** A chart's marks, each with whether its click has come. */
export function drawn(spec: ChartSpec, { locale, step }: RenderContext): VisibleMark[] {
  return marksOf(spec, locale).map(mark => ({ ...mark, shown: step >= mark.step }))
}

/** Room around the plot for the labels that are written there. */
export interface Room {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/** The options that all charts share. */
export function baseOptions({ palette, locale }: RenderContext, padding: Room): ChartOptions {
  return {
    responsive: false,
    animation: false,
    locale: languageTag.en,
    layout: { padding, autoPadding: false },
    events: ['mousemove', 'mouseout', 'click', 'touchstart', 'touchmove'],
    interaction: { mode: 'nearest', intersect: true },
    plugins: {
      legend: { display: false },
      tooltip: {
        displayColors: false,
        backgroundColor: palette.ink,
        titleColor: palette.paper,
        bodyColor: palette.paper,
        titleFont: { family: typefaces[locale].sans, size: 15, weight: 600 },
        bodyFont: { family: typefaces[locale].sans, size: 15 },
        padding: 10,
      },
    },
  }
}

/** A scale that places marks and shows nothing. */
export const hiddenScale = { display: false, grid: { display: false } } as const

/** An axis with names and no lines. */
export function nameAxis({ palette, locale }: RenderContext) {
  return {
    grid: { display: false },
    border: { display: false },
    ticks: {
      color: palette.ink,
      font: { family: typefaces[locale].sans, size: textSize.label },
      autoSkip: false,
      crossAlign: 'far',
    },
  } as const
}
