import type { ChartSpec } from '../../data/exhibits/charts/spec.ts'
import type { RenderContext } from './render-context.ts'
import { svgOf } from '../svg.ts'
import { chartScene } from './scene.ts'

/** A chart as it goes to paper: an SVG in the page's colours and faces, sharp wherever a canvas is printed as pixels. */
export function printedChart(spec: ChartSpec, view: RenderContext, label: string): string {
  const { locale } = view
  return svgOf(chartScene(spec, view), { locale, palette: 'css', title: label, description: '' })
}
