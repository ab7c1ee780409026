import type { TimelineSpec } from '../../../data/exhibits/charts/kinds/timeline.ts'
import type { Painter } from '../painter.ts'
import { chartWords } from '../../../data/ui/messages.ts'
import { boxOf, lineHeight, write } from '../canvas.ts'
import { linesOf } from '../layout.ts'
import { baseOptions, drawn, hiddenScale, textSize } from '../render-context.ts'

export function timelinePainter(spec: TimelineSpec): Painter {
  return {
    config(view) {
      const marks = drawn(spec, view)
      return {
        type: 'scatter',
        marks: [marks],
        data: {
          datasets: [
            {
              data: marks.map((_, x) => ({ x, y: 0 })),
              backgroundColor: marks.map(mark => view.palette[mark.side]),
              pointStyle: marks.map(mark => (mark.side === 'chinese' ? 'rectRot' : 'circle')),
              pointRadius: 10,
              pointHoverRadius: 12,
              borderWidth: 0,
              clip: false,
            },
          ],
        },
        options: {
          ...baseOptions(view, { top: 110, right: 60, bottom: 130, left: 60 }),
          scales: { x: { ...hiddenScale, min: 0, max: marks.length - 1 }, y: { ...hiddenScale, min: -1, max: 1 } },
        },
      }
    },

    draw(chart, { marks, palette, locale, font }) {
      const { ctx, chartArea } = chart
      const points = spec.events.map((_, index) => boxOf(chart, 0, index)!)
      const y = points[0]!.y
      const space = points[1]!.x - points[0]!.x
      ctx.textAlign = 'center'
      marks[0]!.forEach((mark, index) => {
        const { x } = points[index]!
        ctx.fillStyle = palette.other
        const next = points[index + 1]
        // The line stops short of a break and goes on behind it.
        const broken = spec.events[index + 1]?.breakBefore
        if (next) {
          ctx.fillRect(x + 14, y - 1.5, broken ? space / 2 - 22 : space - 28, 3)
          if (broken) {
            ctx.fillRect(x + space / 2 + 8, y - 1.5, space / 2 - 22, 3)
            for (const shift of [-6, 4]) ctx.fillRect(x + space / 2 + shift, y - 12, 2.5, 24)
          }
        }
        const above = index % 2 === 0
        ctx.fillRect(x - 0.75, above ? y - 44 : y + 14, 1.5, 30)
        ctx.font = `${textSize.label}px ${font}`
        const lines = linesOf(mark.label, space * 1.85, text => ctx.measureText(text).width)
        const first = above ? y - 62 - lines.length * lineHeight : y + 60
        write(ctx, font, mark.value, x, first, textSize.label, palette[mark.side], '600')
        lines.forEach((text, line) =>
          write(ctx, font, text, x, first + (line + 1) * lineHeight, textSize.label, palette.ink),
        )
      })
      ctx.textAlign = 'left'
      write(ctx, font, chartWords.notToScale[locale], chartArea.left - 56, chart.height - 12, textSize.axis, palette.muted)
    },
  }
}
