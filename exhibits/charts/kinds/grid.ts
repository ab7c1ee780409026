import type { GridSpec } from '../../../data/exhibits/charts/kinds/grid.ts'
import type { Locale } from '../../../data/ui/locale.ts'
import type { Drawn, Painter } from '../painter.ts'
import type { Pen } from '../pen.ts'
import type { RenderContext, VisibleMark } from '../render-context.ts'
import { marksOf } from '../../../data/exhibits/charts/marks.ts'
import { quantityOf } from '../../../data/figures/registry.ts'
import { chartWords } from '../../../data/ui/messages.ts'
import { bracketHeight, drawBracket, legendHeight, writeLegend } from '../label.ts'
import { lineHeight, textColour, write, writeRow } from '../pen.ts'
import { baseOptions, hiddenScale, narrowWidth, visibleMarks } from '../render-context.ts'

const cellCount = 100
const columnsOf = { wide: 20, narrow: 10 } as const
const gap = 3
/** Room above the cells; the wide cut has all its words there. */
const above = { wide: 108, narrow: 2 } as const

/** Where the cells begin: in the wide cut they stand on the ground. */
function topOf(view: RenderContext): number {
  return view.cut === 'narrow' ? above.narrow : view.height - 2 - (cellCount / columnsOf.wide) * pitchOf(view)
}

/** A cell's side with the gap behind it: as large as width and height allow. */
function pitchOf({ cut, width, height }: RenderContext): number {
  const rows = cellCount / columnsOf[cut]
  const across = (width - 4) / columnsOf[cut]
  return cut === 'narrow' ? across : Math.min(across, (height - above.wide - 2) / rows)
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
            top: topOf(view),
            right: view.width - 2 - columns * pitch,
            bottom: view.height - topOf(view) - (cellCount / columns) * pitch,
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
      const { chart } = drawn, { left, right, bottom } = chart.chartArea, whole = wholeText(pen.locale)
      if (pen.cut === 'wide') return writeAbove(pen, drawn, whole)
      drawBracket(pen, left, right, bottom + 6, whole)
      writeLegend(pen, drawn.marks, bottom + 6 + bracketHeight(pen, chart.width, whole), chart.width)
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

/** The small part's figure over its cell, with what is wrong about it; at the right what all cells are. */
function writeAbove(pen: Pen, { chart, marks: [small] }: Drawn, whole: string): void {
  const { left, right, top } = chart.chartArea, below = top - 16, y = below - lineHeight(pen, 'label') - 10
  write(pen, whole, right - gap, below, { size: 'label', bold: true, align: 'right' })
  if (!small?.shown) return
  const colour = textColour(small, pen.palette), doubt = small.doubt ?? ''
  writeRow(pen, left, y, 16, [small.value, { size: 'huge', bold: true, colour }], [doubt, { size: 'large', bold: true }])
  write(pen, small.label, left, below, { size: 'label', bold: true, colour })
}
