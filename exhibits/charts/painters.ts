import type { Chart } from 'chart.js'
import type { ChartSpec } from '../../data/exhibits/charts/spec.ts'
import type { Drawing, Painter } from './painter.ts'
import type { Configured, RenderContext } from './render-context.ts'
import { barsPainter } from './kinds/bars.ts'
import { gridPainter } from './kinds/grid.ts'
import { sharePainter } from './kinds/share.ts'
import { slopePainter } from './kinds/slope.ts'
import { timelinePainter } from './kinds/timeline.ts'
import { weekPainter } from './kinds/week.ts'

/** What draws a spec: a kind a file in `kinds/`. */
function painterOf(spec: ChartSpec): Painter {
  switch (spec.kind) {
    case 'bars':
      return barsPainter(spec)
    case 'slope':
      return slopePainter(spec)
    case 'share':
      return sharePainter(spec)
    case 'grid':
      return gridPainter(spec)
    case 'week':
      return weekPainter(spec)
    case 'timeline':
      return timelinePainter(spec)
    default:
      return spec satisfies never
  }
}

/** Chart.js' configuration for a spec. */
export function configOf(spec: ChartSpec, view: RenderContext): Configured {
  return painterOf(spec).config(view)
}

/** Draws open ends and figures over a chart's marks. */
export function drawMarks(chart: Chart, spec: ChartSpec, drawing: Drawing): void {
  chart.ctx.save()
  chart.ctx.textBaseline = 'middle'
  painterOf(spec).draw(chart, drawing)
  chart.ctx.restore()
}

/** Draws the class's guess, if there is one, over all of it. */
export function drawGuess(chart: Chart, spec: ChartSpec, drawing: Drawing): void {
  if (!drawing.guess) return
  const { ctx } = chart
  ctx.save()
  ctx.textBaseline = 'middle'
  ctx.strokeStyle = drawing.palette.ink
  ctx.lineWidth = 2.5
  painterOf(spec).drawGuess?.(chart, drawing, drawing.guess)
  ctx.restore()
}
