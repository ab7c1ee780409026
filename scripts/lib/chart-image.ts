import type { ChartConfiguration } from 'chart.js'
import type { ChartSpec } from '../../data/exhibits/charts/spec.ts'
import type { Guessed } from '../../exhibits/charts/painter.ts'
import type { RenderContext } from '../../exhibits/charts/render-context.ts'
import { readFileSync } from 'node:fs'
import { GlobalFonts, Path2D } from '@napi-rs/canvas'
import { faces } from '../../data/ui/font-faces.ts'
import { Chart } from '../../exhibits/charts/chartjs.ts'
import { configOf, drawBelow, drawGuess, drawMarks } from '../../exhibits/charts/painters.ts'

/** Charts as pictures, drawn by the deck's own code in Node. */

for (const { family, file } of faces) GlobalFonts.register(readFileSync(new URL(`../../styles/fonts/${file}`, import.meta.url)), family)
// Chart.js asks for it where it draws its signs.
globalThis.Path2D ??= Path2D as unknown as typeof globalThis.Path2D

/** Draws a chart on a canvas of Node’s; the deck does it in useChart. */
export function drawChart(canvas: object, spec: ChartSpec, view: RenderContext, devicePixelRatio: number, guess?: Guessed): void {
  const { type, data, options } = configOf(spec, view)
  const chart = new Chart(Object.assign(canvas, { style: {} }) as unknown as HTMLCanvasElement, {
    type,
    data,
    options: { ...options, devicePixelRatio, events: [] },
    plugins: [
      {
        id: 'deck',
        beforeDraw(drawn) {
          drawn.ctx.fillStyle = view.palette.paper
          drawn.ctx.fillRect(0, 0, drawn.width, drawn.height)
          drawBelow(drawn, spec, view)
        },
        afterDatasetsDraw(drawn) {
          drawMarks(drawn, spec, view)
          if (guess) drawGuess(drawn, spec, view, guess)
        },
      },
    ],
  } as ChartConfiguration)
  chart.draw()
}
