import type { ChartConfiguration, ChartOptions, ChartType } from 'chart.js'
import type { MarkText } from '../../data/exhibits/charts/kind.ts'
import type { ChartSpec } from '../../data/exhibits/charts/spec.ts'
import type { Locale } from '../../data/ui/locale.ts'
import type { Palette } from '../../data/ui/palette.ts'
import { marksOf } from '../../data/exhibits/charts/marks.ts'
import { languageTag } from '../../data/ui/locale.ts'
import { typefaces } from '../../data/ui/palette.ts'

/** Which of a chart's two designs: for a slide, or for the width of a phone. */
export type Cut = 'wide' | 'narrow'

/** Under what circumstances a chart is drawn. */
export interface RenderContext {
  readonly locale: Locale
  readonly palette: Palette
  readonly cut: Cut
  /** Clicks so far on the slide. */
  readonly step: number
  /** Pixels of the canvas, before any scaling. */
  readonly width: number
  readonly height: number
}

/** A mark, and whether its click has come. */
export interface VisibleMark extends MarkText {
  readonly shown: boolean
}

type Value = number | [number, number] | { x: number, y: number } | null

/** Chart.js' configuration, and the mark that each of its data points belongs to: what a pointer or a key finds there. */
export type Configured = ChartConfiguration<ChartType, Value[], string> & {
  readonly marks: readonly (readonly VisibleMark[])[]
}

/**
 * Text sizes by cut, in pixels: what a whole chart is about, a share or sum that it shows, an amount beside its mark, what
 * names a mark, and notes.
 */
export const textSizes = {
  wide: { huge: 60, large: 34, amount: 24, label: 20, note: 16 },
  narrow: { huge: 40, large: 26, amount: 18, label: 15, note: 13 },
} as const satisfies Record<Cut, Record<string, number>>

export type TextSize = keyof typeof textSizes.wide

/** Pixels of the narrow cut: what a phone has. */
export const narrowWidth = 320

/** From baseline to baseline, in sizes of the text. */
export const leading = 1.22

/** A chart's marks, each with whether its click has come. */
export function visibleMarks(spec: ChartSpec, { locale, step }: RenderContext): VisibleMark[] {
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
    // A guess that is done gives its row to the chart: its height changes, its width doesn't.
    maintainAspectRatio: false,
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

/** Scales on which a place is a pixel of the canvas; they want a chart without padding. */
export function pixelScales({ width, height }: Pick<RenderContext, 'width' | 'height'>) {
  return {
    x: { ...hiddenScale, type: 'linear', min: 0, max: width },
    y: { ...hiddenScale, type: 'linear', reverse: true, min: 0, max: height },
  } as const
}

/** No room around the plot. */
export const noRoom: Room = { top: 0, right: 0, bottom: 0, left: 0 }
