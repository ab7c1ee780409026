import type { WeekSpec } from '../../../data/exhibits/charts/kinds/week.ts'
import type { Painter } from '../painter.ts'
import { quantityOf } from '../../../data/figures/registry.ts'
import { languageTag } from '../../../data/ui/locale.ts'
import { typefaces } from '../../../data/ui/palette.ts'
import { lineHeight, valueStyle, write } from '../canvas.ts'
import { autospaced, linesOf } from '../layout.ts'
import { baseOptions, drawn, nameAxis, textSize } from '../render-context.ts'

export function weekPainter(spec: WeekSpec): Painter {
  return {
    config(view) {
      const marks = drawn(spec, view)
      const [start, end, days] = [spec.start, spec.end, spec.days].map(id => quantityOf(id).value) as [number, number, number]
      const dayName = new Intl.DateTimeFormat(languageTag[view.locale], { weekday: 'short', timeZone: 'UTC' })
      // The first of January 2024 was a Monday.
      const labels = Array.from({ length: 7 }, (_, day) => dayName.format(Date.UTC(2024, 0, 1 + day)))
      const clock = (hour: number) => (hour === start ? marks[0]!.value : hour === end ? marks[1]!.value : '')
      return {
        type: 'bar',
        marks: [labels.map(() => marks[2]!), [marks[3]!]],
        data: {
          labels,
          datasets: [
            {
              data: labels.map((_, day) => (day < days ? [start, end] : null)),
              backgroundColor: view.palette.american,
              borderSkipped: false,
              categoryPercentage: 0.8,
              barPercentage: 0.92,
            },
          ],
        },
        options: {
          ...baseOptions(view, { top: 4, right: 230, bottom: 4, left: 0 }),
          scales: {
            x: { ...nameAxis(view), position: 'top', ticks: { ...nameAxis(view).ticks, crossAlign: 'near' } },
            y: {
              reverse: true,
              min: start - 2,
              max: end + 2,
              border: { display: false },
              grid: { color: context => (clock(context.tick?.value ?? 0) ? view.palette.line : 'transparent') },
              afterBuildTicks: (axis) => {
                axis.ticks = [start, end].map(value => ({ value }))
              },
              ticks: {
                callback: value => autospaced(clock(Number(value))),
                color: view.palette.ink,
                font: { family: typefaces[view.locale].sans, size: textSize.label },
              },
            },
          },
        },
      }
    },

    draw(chart, { marks, palette, locale, font }) {
      const { ctx, chartArea } = chart
      const sum = marks[1]?.[0]
      if (!sum?.shown) return
      const x = chartArea.right + 24,
        y = (chartArea.top + chartArea.bottom) / 2
      write(ctx, font, sum.value, x, y, textSize.large, palette.american, valueStyle(sum))
      ctx.font = `${textSize.text}px ${font}`
      linesOf(spec.sum.label[locale], chart.width - x, text => ctx.measureText(text).width).forEach((text, line) =>
        write(ctx, font, text, x, y + 32 + line * lineHeight, textSize.text, palette.ink),
      )
    },
  }
}
