import type { BarsSpec } from '../../../data/exhibits/charts/kinds/bars.ts'
import type { Painter } from '../painter.ts'
import { quantityOf } from '../../../data/figures/registry.ts'
import { barEnd, boxOf, valueStyle, write } from '../canvas.ts'
import { autospaced } from '../layout.ts'
import { baseOptions, drawn, hiddenScale, nameAxis, textSize } from '../render-context.ts'

export function barsPainter(spec: BarsSpec): Painter {
  return {
    config(view) {
      const marks = drawn(spec, view)
      const values = spec.bars.map(bar => quantityOf(bar.figure).value)
      const spans = spec.bars.map((bar, index): number | [number, number] =>
        bar.from ? [quantityOf(bar.from).value, quantityOf(bar.from).value + values[index]!] : values[index]!,
      )
      const hollow = spec.bars.map(bar => quantityOf(bar.figure).origin === 'derived')
      return {
        type: 'bar',
        marks: [marks],
        data: {
          labels: marks.map(mark => autospaced(mark.label)),
          datasets: [
            {
              data: spans.map((span, index) => (marks[index]!.shown ? span : null)),
              // What we worked out is outlined, not filled.
              backgroundColor: marks.map((mark, index) => (hollow[index] ? view.palette.paper : view.palette[mark.side])),
              borderColor: marks.map(mark => view.palette[mark.side]),
              borderWidth: hollow.map(isHollow => (isHollow ? 2.5 : 0)),
              maxBarThickness: 46,
              categoryPercentage: 0.72,
              barPercentage: 0.9,
              borderSkipped: false,
            },
          ],
        },
        options: {
          ...baseOptions(view, { top: 4, right: 128, bottom: 4, left: 0 }),
          indexAxis: 'y',
          scales: { x: { ...hiddenScale, beginAtZero: true, max: Math.max(...values) }, y: nameAxis(view) },
        },
      }
    },

    draw(chart, { marks, palette, font }) {
      marks[0]!.forEach((mark, index) => {
        const box = boxOf(chart, 0, index)
        if (!box || !mark.shown) return
        const beyond = barEnd(chart.ctx, mark, box, palette)
        write(chart.ctx, font, mark.short, box.x + beyond + 12, box.y, textSize.value, palette[mark.side], valueStyle(mark))
      })
    },
  }
}
