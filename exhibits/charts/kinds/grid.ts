import type { GridSpec } from '../../../data/exhibits/charts/kinds/grid.ts'
import type { Locale } from '../../../data/ui/locale.ts'
import type { Drawn, Painter } from '../painter.ts'
import type { Pen } from '../pen.ts'
import type { RenderContext, VisibleMark } from '../render-context.ts'
import { marksOf } from '../../../data/exhibits/charts/marks.ts'
import { quantityOf } from '../../../data/figures/registry.ts'
import { chartWords } from '../../../data/ui/messages.ts'
import { bracketHeight, drawBracket, legendHeight, writeLabel, writeLegend } from '../label.ts'
import { lineHeight, textColour, write } from '../pen.ts'
import { baseOptions, hiddenScale, narrowWidth, textSizes, visibleMarks } from '../render-context.ts'

const cellCount = 100
const columnsOf = { wide: 20, narrow: 10 } as const
const gap = 3
const above = { wide: 74, narrow: 2 } as const
const below = 44

/** A cell's side with the gap behind it: as large as width and height allow. */
function pitchOf({ cut, width, height }: RenderContext): number {
  const rows = cellCount / columnsOf[cut]
  const across = (width - 4) / columnsOf[cut]
  return cut === 'narrow' ? across : Math.min(across, (height - above.wide - below) / rows)
}

/** A whole as a hundred squares. */
export function gridPainter(spec: GridSpec): Painter {
  const wholeText = (locale: Locale) => `${chartWords.allCells[locale]}${locale === 'zh' ? '' : ' '}${spec.whole[locale]}`
  return {
    narrowHeight(locale) {
      const setting = { locale, cut: 'narrow' } as const
      const below
        = bracketHeight(setting, narrowWidth, wholeText(locale)) + legendHeight(setting, marksOf(spec, locale), narrowWidth)
      return narrowWidth + 8 + below
    },

    config(view) {
      const marks = visibleMarks(spec, view), columns = columnsOf[view.cut]
      const pitch = pitchOf(view)
      // A square's radius is half its diagonal.
      const radius = ((pitch - gap) / 2) * Math.SQRT2
      const counts = spec.parts.map(part => Math.round(quantityOf(part.figure).value * cellCount))
      return {
        type: 'scatter',
        marks: marks.map((mark, part): VisibleMark[] => Array.from<VisibleMark>({ length: counts[part]! }).fill(mark)),
        data: {
          datasets: marks.map((mark, part) => ({
            data: Array.from({ length: counts[part]! }, (_, index) => (part === 0 ? index : counts[0]! + index)).map(cell => ({
              x: cell % columns,
              y: Math.floor(cell / columns),
            })),
            clip: false,
            pointStyle: 'rect',
            pointRadius: radius,
            pointHoverRadius: radius,
            backgroundColor: mark.shown ? view.palette[mark.side] : view.palette.line,
            borderWidth: 0,
          })),
        },
        options: {
          ...baseOptions(view, {
            top: above[view.cut],
            right: view.width - 2 - columns * pitch,
            bottom: view.height - above[view.cut] - (cellCount / columns) * pitch,
            left: 2,
          }),
          scales: {
            x: { ...hiddenScale, min: -0.5, max: columns - 0.5 },
            y: { ...hiddenScale, reverse: true, min: -0.5, max: cellCount / columns - 0.5 },
          },
        },
      }
    },

    draw(pen, drawn) {
      const { chart } = drawn, { left, right, bottom } = chart.chartArea
      drawBracket(pen, left, right, bottom + 6, wholeText(pen.locale))
      if (pen.cut === 'wide') writeAbove(pen, drawn)
      else writeLegend(pen, drawn.marks, bottom + 6 + bracketHeight(pen, chart.width, wholeText(pen.locale)), chart.width)
    },

    // Frames as many of the cells as the guess has hundredths.
    drawGuess({ ctx, palette }, { chart }, { value }) {
      const points = spec.parts.flatMap((_, index) => chart.getDatasetMeta(index).data)
      ctx.strokeStyle = palette.ink
      ctx.lineWidth = 2.5
      points.slice(0, Math.round(value * points.length)).forEach((point) => {
        const { x, y } = point.getProps(['x', 'y'], true) as { x: number, y: number }
        const half = (point.options as { radius: number }).radius / Math.SQRT2 - 1
        ctx.strokeRect(x - half, y - half, 2 * half, 2 * half)
      })
    },
  }
}

/** The small part's figure over its cell; the large one, all that is left, in a line at the right. */
function writeAbove(pen: Pen, { chart, marks }: Drawn): void {
  const { left, right } = chart.chartArea
  marks.forEach((mark, part) => {
    if (!mark.shown) return
    const y = textSizes.wide.large - 2, below = y + lineHeight(pen, 'label') + 2, colour = textColour(mark, pen.palette)
    if (part > 0) return write(pen, `${mark.label} ${mark.value}`, right - gap, below, { size: 'label', align: 'right', colour })
    write(pen, mark.value, left, y, { size: 'large', bold: true, colour })
    writeLabel(pen, mark, left, below, (right - left) / 2 - 20)
  })
}
