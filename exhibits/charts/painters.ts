import type { Chart } from 'chart.js'
import type { ChartSpec } from '../../data/exhibits/charts/spec.ts'
import type { Locale } from '../../data/ui/locale.ts'
import type { Guessed, Painter } from './painter.ts'
import type { Pen } from './pen.ts'
import type { Configured, RenderContext } from './render-context.ts'
import { typefaces } from '../../data/ui/palette.ts'
import { barsPainter } from './kinds/bars.ts'
import { gridPainter } from './kinds/grid.ts'
import { ranksPainter } from './kinds/ranks.ts'
import { sharePainter } from './kinds/share.ts'
import { timelinePainter } from './kinds/timeline.ts'
import { unitsPainter } from './kinds/units.ts'
import { narrowWidth, visibleMarks } from './render-context.ts'

/** What draws a spec: a kind a file in `kinds/`. */
function painterOf(spec: ChartSpec): Painter {
  switch (spec.kind) {
    case 'bars':
      return barsPainter(spec)
    case 'share':
      return sharePainter(spec)
    case 'grid':
      return gridPainter(spec)
    case 'units':
      return unitsPainter(spec)
    case 'ranks':
      return ranksPainter(spec)
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

/** How wide and high the narrow cut is. */
export function narrowSize(spec: ChartSpec, locale: Locale): { readonly width: number, readonly height: number } {
  return { width: narrowWidth, height: Math.ceil(painterOf(spec).narrowHeight(locale)) }
}

/** Draws what lies below a chart's marks. */
export function drawBelow(chart: Chart, spec: ChartSpec, view: RenderContext): void {
  withPen(chart, view, pen => painterOf(spec).drawBelow?.(pen, { chart, marks: visibleMarks(spec, view) }))
}

/** Draws open ends and figures over a chart's marks. */
export function drawMarks(chart: Chart, spec: ChartSpec, view: RenderContext): void {
  withPen(chart, view, pen => painterOf(spec).draw(pen, { chart, marks: visibleMarks(spec, view) }))
}

/** Draws the class's guess over all of it. */
export function drawGuess(chart: Chart, spec: ChartSpec, view: RenderContext, guess: Guessed): void {
  withPen(chart, view, pen => painterOf(spec).drawGuess?.(pen, { chart, marks: visibleMarks(spec, view) }, guess))
}

function withPen({ ctx }: Chart, { palette, locale, cut }: RenderContext, work: (pen: Pen) => void): void {
  ctx.save()
  ctx.textBaseline = 'alphabetic'
  work({ ctx, palette, locale, cut, fonts: typefaces[locale] })
  ctx.restore()
}
