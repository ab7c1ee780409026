/** Runs in the browser: the deck's charts on reveal.js. */

import type { ChartConfiguration } from 'chart.js'
import type { ChartId } from '../../data/exhibits/charts/charts.ts'
import Reveal from 'reveal.js'
import { palettes, typefaces } from '../../data/ui/palette.ts'
import 'reveal.js/reveal.css'
import '../../styles/fonts.css'

// No theme of reveal.js: their font faces would weigh more than the rest.
document.head.append(
  Object.assign(document.createElement('style'), {
    textContent: `.reveal { font: 20px ${typefaces.en.sans} } .reveal h1 { font: 600 33px ${typefaces.en.serif} }`,
  }),
)
const view = document.documentElement.dataset.view === 'scroll' ? 'scroll' : null
const deck = new Reveal({ view, hash: true, hashOneBasedIndex: true, width: 980, height: 552, transition: 'none' })

/** Charts come with the first slide that has one, as in the deck. */
async function draw(): Promise<void> {
  for (const canvas of deck.getCurrentSlide().querySelectorAll<HTMLCanvasElement>('canvas:not([data-drawn])')) {
    const [{ Chart }, { configOf, drawMarks }, { charts }] = await Promise.all([
      import('../../exhibits/charts/chartjs.ts'),
      import('../../exhibits/charts/painters.ts'),
      import('../../data/exhibits/charts/charts.ts'),
    ])
    const spec = charts[canvas.dataset.chart as ChartId]
    const view = {
      locale: 'en',
      palette: palettes.light,
      cut: 'wide',
      step: 99,
      width: canvas.width,
      height: canvas.height,
    } as const
    const { type, data, options } = configOf(spec, view)
    // eslint-disable-next-line no-new -- Chart.js draws as it is made
    new Chart(canvas, {
      type,
      data,
      options: { ...options, devicePixelRatio: 4 },
      plugins: [{ id: 'marks', afterDatasetsDraw: chart => drawMarks(chart, spec, view) }],
    } as ChartConfiguration)
    canvas.dataset.drawn = ''
  }
}

deck.on('slidechanged', draw)
deck.initialize().then(draw)
