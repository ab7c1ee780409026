import type { ChartDataset, ChartType } from 'chart.js'
import type { SlopeSpec } from '../../../data/exhibits/charts/kinds/slope.ts'
import type { Painter } from '../painter.ts'
import { slopeRange } from '../../../data/exhibits/charts/scale.ts'
import { dateText } from '../../../data/figures/format.ts'
import { quantityOf, whenOf } from '../../../data/figures/registry.ts'
import { units } from '../../../data/model/units.ts'
import { chartWords } from '../../../data/ui/messages.ts'
import { boxOf, lineHeight, valueStyle, write } from '../canvas.ts'
import { flag, stroke } from '../guess-flag.ts'
import { autospaced, spread } from '../layout.ts'
import { baseOptions, drawn, nameAxis, textSize } from '../render-context.ts'

export function slopePainter(spec: SlopeSpec): Painter {
  return {
    config(view) {
      const marks = drawn(spec, view)
      const [min, max] = slopeRange(spec)
      const datasets: ChartDataset<ChartType, (number | null)[]>[] = spec.series.map((series, index) => ({
        // The last that was revealed lies on top.
        type: 'line',
        order: -index,
        label: series.label[view.locale],
        data: series.figures.map(figure => quantityOf(figure).value),
        hidden: view.step < (series.step ?? 0),
        borderColor: view.palette[series.side],
        backgroundColor: view.palette[series.side],
        borderWidth: 3.5,
        pointRadius: 5.5,
        pointHoverRadius: 8,
        pointStyle: series.side === 'chinese' ? 'rectRot' : 'circle',
        clip: false,
      }))
      const names = nameAxis(view)
      return {
        type: 'line',
        marks: spec.series.map((_, index) => marks.slice(index * 2, index * 2 + 2)),
        data: { labels: spec.dates.map(date => autospaced(dateText(whenOf(date), view.locale))), datasets },
        options: {
          ...baseOptions(view, { top: 22, right: 140, bottom: 30, left: 140 }),
          scales: {
            x: { ...names, offset: false, ticks: { ...names.ticks, crossAlign: 'near', maxRotation: 0 } },
            y: {
              type: 'logarithmic',
              min,
              max,
              border: { display: false },
              // Decades only, as lines without numbers: the numbers are the marks' own.
              grid: { color: context => (Number.isInteger(Math.log10(context.tick?.value ?? 0)) ? view.palette.line : 'transparent') },
              ticks: { callback: () => '' },
            },
          },
        },
      }
    },

    draw(chart, { marks, palette, locale, font }) {
      const { ctx } = chart
      const shown = marks.map((pair, series) => ({ pair, series })).filter(({ pair }) => pair[0]!.shown)
      for (const side of [0, 1] as const) {
        const heights = shown.map(({ series }) => boxOf(chart, series, side)?.y ?? 0)
        const placed = spread(heights, 2 * lineHeight + 8, 20, chart.height - 70)
        ctx.textAlign = side === 0 ? 'right' : 'left'
        shown.forEach(({ pair, series }, index) => {
          const mark = pair[side]!
          const x = (boxOf(chart, series, side)?.x ?? 0) + (side === 0 ? -16 : 16)
          const y = placed[index]!, half = lineHeight / 2
          write(ctx, font, chart.data.datasets[series]!.label ?? '', x, y - half, textSize.label, palette[mark.side])
          write(ctx, font, mark.short, x, y + half, textSize.value, palette[mark.side], valueStyle(mark))
        })
      }
      ctx.textAlign = 'left'
      const comma = locale === 'zh' ? '，' : ', '
      const note = `${units[spec.unit].label[locale]}${comma}${chartWords.logarithmic[locale]}`
      write(ctx, font, note, 0, chart.height - 10, textSize.axis, palette.muted)
    },

    drawGuess(chart, drawing, { value, text }) {
      const { ctx, chartArea } = chart
      const y = chart.scales.y!.getPixelForValue(value)
      ctx.setLineDash([6, 5])
      stroke(ctx, [chartArea.left, y], [chartArea.right, y])
      ctx.setLineDash([])
      // At the left end there are only the starts, far below.
      flag(chart, drawing, text, chartArea.left, y, false)
    },
  }
}
