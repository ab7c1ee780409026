import type { WeekSpec } from '../../../data/exhibits/charts/kinds/week.ts'
import type { Painter } from '../painter.ts'
import type { RenderContext, Room } from '../render-context.ts'
import { quantityOf } from '../../../data/figures/registry.ts'
import { languageTag } from '../../../data/ui/locale.ts'
import { drawLine, lineHeight, write, writeLines } from '../pen.ts'
import { baseOptions, hiddenScale, textSizes, visibleMarks } from '../render-context.ts'

const daysOfWeek = 7
/** Text beside the bars in the wide cut, below them in the narrow one. */
const hours = { wide: { en: 66, zh: 92 }, narrow: { en: 48, zh: 68 } } as const
const sumRoom = { wide: 236, narrow: 74 } as const

function roomOf({ cut, locale, height }: RenderContext): Room {
  const top = cut === 'wide' ? 30 : 24
  return cut === 'wide'
    ? { top, right: sumRoom.wide, bottom: 4, left: hours.wide[locale] }
    : { top, right: 2, bottom: Math.min(sumRoom.narrow, height / 3), left: hours.narrow[locale] }
}

function dayNames(locale: RenderContext['locale']): string[] {
  const name = new Intl.DateTimeFormat(languageTag[locale], { weekday: 'short', timeZone: 'UTC' })
  // The first of January 2024 was a Monday.
  return Array.from({ length: daysOfWeek }, (_, day) => name.format(Date.UTC(2024, 0, 1 + day)))
}

/** A bar a day, from the hour at which work starts down to the hour at which it ends; a day off is a frame. */
export function weekPainter(spec: WeekSpec): Painter {
  const [start, end, days] = [spec.start, spec.end, spec.days].map(id => quantityOf(id).value) as [number, number, number]
  return {
    narrowHeight: () => 292,

    config(view) {
      const marks = visibleMarks(spec, view)
      const labels = dayNames(view.locale)
      const works = (day: number) => day < days
      return {
        type: 'bar',
        marks: [labels.map(() => marks[2]!)],
        data: {
          labels,
          datasets: [
            {
              data: labels.map(() => [start, end] as [number, number]),
              backgroundColor: labels.map((_, day) => (works(day) ? view.palette[spec.side] : view.palette.paper)),
              borderColor: view.palette.rest,
              borderWidth: labels.map((_, day) => (works(day) ? 0 : 2)),
              borderSkipped: false,
              categoryPercentage: 0.86,
              barPercentage: 0.94,
            },
          ],
        },
        options: {
          ...baseOptions(view, roomOf(view)),
          scales: { x: hiddenScale, y: { ...hiddenScale, reverse: true, min: start, max: end } },
        },
      }
    },

    draw(pen, { chart, marks }) {
      const { left, right, top, bottom } = chart.chartArea
      const [starts, ends, , sum] = marks
      dayNames(pen.locale).forEach((name, day) =>
        write(pen, name, chart.scales.x!.getPixelForValue(day), top - 9, {
          size: 'label',
          align: 'center',
          colour: pen.palette[day < days ? 'ink' : 'muted'],
        }),
      )
      const half = textSizes[pen.cut].label * 0.36
      write(pen, starts!.value, left - 10, top + 2 * half, { size: 'label', align: 'right' })
      write(pen, ends!.value, left - 10, bottom, { size: 'label', align: 'right' })
      if (!sum!.shown) return
      const isWide = pen.cut === 'wide', x = isWide ? right + 24 : left
      const y = isWide ? (top + bottom) / 2 : bottom + lineHeight(pen, 'large')
      if (isWide) drawLine(pen, [[right + 8, top], [right + 8, bottom]], pen.palette.line, 1.5)
      write(pen, sum!.value, x, y, { size: 'large', bold: true, colour: pen.palette[spec.side] })
      writeLines(pen, sum!.label, x, y + lineHeight(pen, 'label') + 4, chart.width - x, { size: 'label' })
    },
  }
}
