import type { Chart } from 'chart.js'
import type { GridSpec } from '../../../data/exhibits/charts/kinds/grid.ts'
import type { Locale } from '../../../data/ui/locale.ts'
import type { Box } from '../canvas.ts'
import type { Cell } from '../layout.ts'
import type { Drawing, Painter } from '../painter.ts'
import type { Room } from '../render-context.ts'
import { figureText } from '../../../data/figures/format.ts'
import { figureOf, quantityOf } from '../../../data/figures/registry.ts'
import { cardWords, chartWords } from '../../../data/ui/messages.ts'
import { barEnd, lineHeight, textColour, valueStyle, write } from '../canvas.ts'
import { cellsOf, linesOf, spread } from '../layout.ts'
import { baseOptions, drawn, hiddenScale, textSize } from '../render-context.ts'

const noteHeight = 40

/** A whole as squares or dots. */
export function gridPainter(spec: GridSpec): Painter {
  const cells = cellsOf(
    spec.parts.map(part => quantityOf(part.figure)),
    spec.total && quantityOf(spec.total),
    spec.columns,
  )
  const rows = Math.max(...cells.map(cell => cell.row)) + 1
  return {
    config(view) {
      const marks = drawn(spec, view)
      const side = Math.min((view.height - 2 - noteHeight) / rows, (view.width - 260) / spec.columns)
      const half = side / 2 - 1.5
      // Square cells as large as the height allows; what is left of the width belongs to the labels.
      const room: Room = { top: 2, right: view.width - 2 - side * spec.columns, bottom: noteHeight, left: 2 }
      return {
        type: 'scatter',
        marks: marks.map((mark, part) => cells.filter(cell => cell.part === part).map(() => mark)),
        data: {
          datasets: spec.parts.map((_, part) => {
            const own = cells.filter(cell => cell.part === part)
            const colour = marks[part]!.shown ? view.palette[marks[part]!.side] : view.palette.line
            return {
              data: own.map(cell => ({ x: cell.column, y: cell.row })),
              clip: false,
              ...(spec.total ? dots(own, colour, view.palette.paper, half - 1.5) : squares(colour, half)),
            }
          }),
        },
        options: {
          ...baseOptions(view, room),
          scales: {
            x: { ...hiddenScale, min: -0.5, max: spec.columns - 0.5 },
            y: { ...hiddenScale, reverse: true, min: -0.5, max: rows - 0.5 },
          },
        },
      }
    },

    draw(chart, drawing) {
      if (!spec.total) drawEnds(chart, drawing)
      drawLabels(chart, drawing)
      const { font, locale, palette } = drawing
      write(chart.ctx, font, noteOf(spec, locale), chart.chartArea.left, chart.height - 14, textSize.axis, palette.muted)
    },

    // Frames as many of the cells as the guess has hundredths.
    drawGuess(chart, _, { value }) {
      const points = spec.parts.flatMap((_, index) => chart.getDatasetMeta(index).data)
      points.slice(0, Math.round(value * points.length)).forEach((point) => {
        const { x, y } = point.getProps(['x', 'y'], true) as { x: number, y: number }
        const half = (point.options as { radius: number }).radius / Math.SQRT2 - 1
        chart.ctx.strokeRect(x - half, y - half, 2 * half, 2 * half)
      })
    },
  }
}

/** Units as dots; those that “over” leaves open are rings. */
function dots(cells: readonly Cell[], colour: string, paper: string, radius: number) {
  return {
    pointStyle: 'circle',
    pointRadius: radius,
    pointHoverRadius: radius + 1,
    borderColor: colour,
    backgroundColor: cells.map(cell => (cell.open ? paper : colour)),
    borderWidth: cells.map(cell => (cell.open ? 2.5 : 0)),
  } as const
}

/** Hundredths as squares; whoever draws cuts the end of one that is not quite there, or not exactly, as the key shows it. */
function squares(colour: string, half: number) {
  // A square's radius is half its diagonal.
  const radius = half * Math.SQRT2
  return { pointStyle: 'rect', pointRadius: radius, pointHoverRadius: radius, backgroundColor: colour, borderWidth: 0 } as const
}

/** The last square of each part but the last shows how firmly the part is meant. */
function drawEnds(chart: Chart, { marks, palette }: Drawing): void {
  marks.slice(0, -1).forEach((own, part) => {
    const mark = own.at(-1)
    if (mark?.shown) barEnd(chart.ctx, mark, squareOf(chart, part, own.length - 1), palette)
  })
}

/** A square of a grid as a box with a start and an end. */
function squareOf(chart: Chart, part: number, index: number): Box {
  const point = chart.getDatasetMeta(part).data[index]!
  const { x, y } = point.getProps(['x', 'y'], false)
  const half = (point.options as { radius: number }).radius / Math.SQRT2
  return { x: x! + half, y: y!, base: x! - half, width: 2 * half, height: 2 * half }
}

function drawLabels(chart: Chart, { marks, palette, font }: Drawing): void {
  const { ctx, chartArea } = chart
  const x = chartArea.right + 44
  const shown = marks.map((own, part) => ({ mark: own[0]!, part })).filter(({ mark }) => mark.shown)
  const centres = shown.map(({ part }) => {
    const ys = chart.getDatasetMeta(part).data.map(point => point.getProps(['y'], true).y as number)
    return (Math.min(...ys) + Math.max(...ys)) / 2
  })
  const placed = spread(centres, 4 * lineHeight, chartArea.top + 20, chartArea.bottom - 30)
  shown.forEach(({ mark }, index) => {
    const y = placed[index]!
    ctx.fillStyle = palette[mark.side]
    ctx.fillRect(x - 16, y - 24, 6, 58)
    write(ctx, font, mark.value, x, y - 8, textSize.large, textColour(mark, palette), valueStyle(mark))
    ctx.font = `${textSize.text}px ${font}`
    linesOf(mark.label, chart.width - x, text => ctx.measureText(text).width).forEach((text, line) =>
      write(ctx, font, text, x, y + 22 + line * lineHeight, textSize.text, palette.ink),
    )
  })
}

/** What the whole is, or when its units were counted and what a dot is. */
function noteOf({ total, whole }: GridSpec, locale: Locale): string {
  if (!total) return `${chartWords.allCells[locale]}${locale === 'zh' ? '' : ' '}${whole[locale]}`
  const counted = figureOf(total)
  const asOf = 'asOf' in counted && counted.asOf ? figureText(counted.asOf, locale) : undefined
  const date = asOf && (locale === 'zh' ? `${cardWords.asOf.zh}${asOf}。` : `${cardWords.asOf.en} ${asOf}. `)
  return `${date ?? ''}${chartWords.eachDot[locale]}`
}
