import type { ShareSpec } from '../../../data/exhibits/charts/kinds/share.ts'
import type { Painter } from '../painter.ts'
import { quantityOf } from '../../../data/figures/registry.ts'
import { barEnd, boxOf, lineHeight, textColour, valueStyle, write } from '../canvas.ts'
import { flag, stroke } from '../guess-flag.ts'
import { linesOf } from '../layout.ts'
import { baseOptions, drawn, hiddenScale, textSize } from '../render-context.ts'

export function sharePainter(spec: ShareSpec): Painter {
  return {
    config(view) {
      const marks = drawn(spec, view)
      return {
        type: 'bar',
        marks: marks.map(mark => [mark]),
        data: {
          labels: [''],
          datasets: spec.parts.map((part, index) => ({
            data: [quantityOf(part.figure).value],
            backgroundColor: marks[index]!.shown ? view.palette[part.side] : view.palette.line,
            barThickness: 100,
            borderSkipped: false,
            stack: 'whole',
          })),
        },
        options: {
          ...baseOptions(view, { top: 48, right: 2, bottom: 118, left: 2 }),
          indexAxis: 'y',
          scales: { x: { ...hiddenScale, stacked: true, min: 0, max: 1 }, y: { ...hiddenScale, stacked: true } },
        },
      }
    },

    draw(chart, { marks, palette, locale, font }) {
      const { ctx } = chart
      marks.forEach(([mark], part) => {
        const box = boxOf(chart, part, 0)
        if (!box || !mark?.shown) return
        ctx.fillStyle = palette.paper
        if (part > 0) ctx.fillRect(box.base - 1, box.y - box.height / 2, 2, box.height)
      })
      marks.forEach(([mark], part) => {
        const box = boxOf(chart, part, 0)
        if (!box || !mark?.shown) return
        // The last part ends where the whole ends; its open side is its neighbour's end.
        if (part < marks.length - 1) barEnd(ctx, mark, box, palette)
        const top = box.y - box.height / 2,
          bottom = box.y + box.height / 2
        write(ctx, font, mark.value, box.base, top - 24, textSize.large, textColour(mark, palette), valueStyle(mark))
        ctx.font = `${textSize.text}px ${font}`
        linesOf(mark.label, Math.max(box.x - box.base - 16, 120), text => ctx.measureText(text).width).forEach((text, line) =>
          write(ctx, font, text, box.base, bottom + 22 + line * lineHeight, textSize.text, palette.ink),
        )
      })
      // A bracket holds the whole together and names it.
      const { left, right } = chart.chartArea,
        y = chart.height - 36
      ctx.fillStyle = palette.muted
      for (const [x, top, width, height] of [
        [left, y, right - left, 1.5],
        [left, y - 7, 1.5, 7],
        [right - 1.5, y - 7, 1.5, 7],
      ] as const)
        ctx.fillRect(x, top, width, height)
      ctx.textAlign = 'center'
      write(ctx, font, spec.whole[locale], (left + right) / 2, chart.height - 14, textSize.label, palette.muted)
    },

    drawGuess(chart, drawing, { value, text }) {
      const x = chart.scales.x!.getPixelForValue(value),
        bar = chart.getDatasetMeta(0).data[0]!.getProps(['y', 'height'], true) as unknown as { y: number, height: number }
      stroke(chart.ctx, [x, bar.y - bar.height / 2 - 8], [x, bar.y + bar.height / 2 + 8])
      flag(chart, drawing, text, x, bar.y, x > chart.width / 2)
    },
  }
}
