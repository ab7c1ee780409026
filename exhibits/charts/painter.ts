import type { Chart } from 'chart.js'
import type { Locale } from '../../data/ui/locale.ts'
import type { Pen } from './pen.ts'
import type { Configured, RenderContext, VisibleMark } from './render-context.ts'

/** A guess as it is drawn, in the chart's unit. */
export interface Guessed {
  readonly value: number
  readonly text: string
}

/** A chart as its own drawing finds it, with its marks in the order in which they are read. */
export interface Drawn {
  readonly chart: Chart
  readonly marks: readonly VisibleMark[]
}

/** How a kind of chart is drawn. */
export interface Painter {
  /** Chart.js' configuration: what is drawn, where and in which colours. */
  readonly config: (view: RenderContext) => Configured
  /** Draws below Chart.js' marks: grounds and lines. Default: nothing. */
  readonly drawBelow?: (pen: Pen, drawn: Drawn) => void
  /** Draws over Chart.js' marks: the open ends, and every mark's figure beside it. */
  readonly draw: (pen: Pen, drawn: Drawn) => void
  /** Draws a guess over all of it. Default: nobody guesses before such a chart. */
  readonly drawGuess?: (pen: Pen, drawn: Drawn, guess: Guessed) => void
  /** How high the narrow cut is. */
  readonly narrowHeight: (locale: Locale) => number
}

/** A mark's box: its end, its start and its size. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly base: number
  readonly width: number
  readonly height: number
}

/** Where Chart.js draws a mark just now, in pixels of the canvas. */
export function boxOf(chart: Chart, dataset: number, index = 0): Box {
  return chart.getDatasetMeta(dataset).data[index]!.getProps(['x', 'y', 'base', 'width', 'height'], false) as unknown as Box
}
