import type { ChartSpec } from '../../data/exhibits/charts/spec.ts'
import type { FigureId } from '../../data/figures/registry.ts'
import type { Run } from '../../data/figures/wording.ts'
import type { Locale } from '../../data/ui/locale.ts'
import type { Mark, Scene } from '../scene.ts'
import type { Cut, RenderContext } from './render-context.ts'
import { figuresOfChart } from '../../data/exhibits/charts/marks.ts'
import { figureText } from '../../data/figures/format.ts'
import { palettes } from '../../data/ui/palette.ts'
import { textWidth } from '../text-metrics.ts'
import { Chart } from './chartjs.ts'
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
    type, data, options: { ...options, animation: false, devicePixelRatio: 1, events: [] },
    plugins: [{ id: 'marks', beforeDraw: drawn => drawBelow(drawn, spec, view), afterDatasetsDraw: drawn => drawMarks(drawn, spec, view) }],
  } as ConstructorParameters<typeof Chart>[1])
  const wordings = wordingsOf(spec, locale)
  const marks = recorder.marks.map(mark => withFigures(mark, wordings))
  chart.destroy()
  return { ...size, marks }
}

/** Every wording of a chart's figures, the longest first: a figure within a longer one is that one's. */
function wordingsOf(spec: ChartSpec, locale: Locale): [FigureId, string][] {
  return (figuresOfChart(spec) as FigureId[])
    .flatMap(id => [false, true].map((bare): [FigureId, string] => [id, figureText(id, locale, bare)]))
    // A digit alone could be anything's.
    .filter(([, wording]) => wording.length > 1)
    .sort(([, first], [, second]) => second.length - first.length)
}

/** A text in runs: the figures in it, each marked as what it is, and the words around them. */
function runsOf(text: string, wordings: readonly (readonly [FigureId, string])[]): Run[] {
  const [figure, wording] = wordings.find(([, candidate]) => text.includes(candidate)) ?? []
  if (!figure || !wording) return text ? [{ text }] : []
  const at = text.indexOf(wording)
  return [...runsOf(text.slice(0, at), wordings), { text: wording, figure }, ...runsOf(text.slice(at + wording.length), wordings)]
}

function withFigures(mark: Mark, wordings: readonly (readonly [FigureId, string])[]): Mark {
  if (mark.kind !== 'text') return mark
  const text = mark.lines.flat().map(run => run.text).join('').replace(canvasGaps, '')
  return { ...mark, lines: [runsOf(text, wordings)] }
}
