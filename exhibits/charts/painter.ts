import type { Chart } from 'chart.js'
import type { Locale } from '../../data/ui/locale.ts'
import type { Palette } from '../../data/ui/palette.ts'
import type { Configured, RenderContext, VisibleMark } from './render-context.ts'

/** What a chart's own drawing needs; the component keeps it current. */
export interface Drawing {
  readonly marks: readonly (readonly VisibleMark[])[]
  readonly palette: Palette
  readonly locale: Locale
  readonly font: string
  /** The class's guess, in the chart's unit, and how it is written. Default: none. */
  readonly guess?: Guessed | undefined
}

/** A guess as it is drawn. */
export interface Guessed {
  readonly value: number
  readonly text: string
}

/** How a kind of chart is drawn. */
export interface Painter {
  /** Chart.js' configuration: what is drawn, where and in which colours. */
  readonly config: (view: RenderContext) => Configured
  /** Draws over Chart.js' marks: the open ends, and every mark's figure beside it. */
  readonly draw: (chart: Chart, drawing: Drawing) => void
  /** Draws a guess over all of it. Default: nobody guesses before such a chart. */
  readonly drawGuess?: (chart: Chart, drawing: Drawing, guess: Guessed) => void
}
