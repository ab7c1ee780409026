import type { ChartSpec } from '../../data/exhibits/charts/spec.ts'
import type { FigureId } from '../../data/figures/registry.ts'
import type { Run } from '../../data/figures/wording.ts'
import type { Locale } from '../../data/ui/locale.ts'
import type { Mark, Scene } from '../scene.ts'
import type { Cut, RenderContext } from './render-context.ts'
import { figuresOfChart } from '../../data/exhibits/charts/marks.ts'
import { palettes } from '../../data/ui/palette.ts'
import { figureRuns } from '../figure-runs.ts'
import { textWidth } from '../text-metrics.ts'
import { BasicPlatform, Chart } from './chartjs.ts'
import { configOf, drawBelow, drawMarks, narrowSize } from './painters.ts'
import { Recorder } from './recorder.ts'

/** What a chart is recorded for. */
export interface ChartView {
  readonly locale: Locale
  readonly cut: Cut
  /** Height of the wide cut. Default: 356, from the headline down to the source line. */
  readonly height?: number
  /** Clicks so far. Default: all of them. */
  readonly step?: number
}

/** Thin and hair spaces that the canvas sets between Han and Latin: a scene sets its gaps by itself. */
const canvasGaps = /[\u2009\u200A\u2006]/gu

/**
 * A chart as a scene, drawn by Chart.js without a browser or a canvas: for the reading edition and for files. Colours are
 * tones, so that one scene does for both themes.
 */
export function chartScene(spec: ChartSpec, { locale, cut, height = 356, step = Infinity }: ChartView): Scene {
  const size = cut === 'wide' ? { width: 868, height } : narrowSize(spec, locale)
  const view: RenderContext = { locale, palette: palettes.light, cut, step, ...size }
  const recorder = new Recorder(view.palette, (text, style) => textWidth(text.replace(canvasGaps, ''), style, locale))
  const canvas = { ...size, style: {} as Record<string, string>, getContext: (): CanvasRenderingContext2D => recorder.context(canvas) }
  const { type, data, options } = configOf(spec, view)
  const chart = new Chart(canvas as unknown as HTMLCanvasElement, {
    platform: BasicPlatform, type, data, options: { ...options, animation: false, devicePixelRatio: 1, events: [] },
    plugins: [{ id: 'marks', beforeDraw: drawn => drawBelow(drawn, spec, view), afterDatasetsDraw: drawn => drawMarks(drawn, spec, view) }],
  } as ConstructorParameters<typeof Chart>[1])
  const runsOf = figureRuns(figuresOfChart(spec) as FigureId[], locale)
  const marks = recorder.marks.map(mark => withFigures(mark, runsOf))
  chart.destroy()
  return { ...size, marks }
}

function withFigures(mark: Mark, runsOf: (text: string) => Run[]): Mark {
  if (mark.kind !== 'text') return mark
  return { ...mark, lines: [runsOf(mark.lines.flat().map(run => run.text).join('').replace(canvasGaps, ''))] }
}
