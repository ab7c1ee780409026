import type { GridSpec } from '../../data/exhibits/charts/spec.ts'
import type { Cell } from './layout.ts'
import type { Configured, RenderContext, Room } from './render-context.ts'
import { quantityOf } from '../../data/figures/registry.ts'
import { cellsOf } from './layout.ts'
import { baseOptions, drawn, hiddenScale } from './render-context.ts'

const gridNote = 40

/** Square cells as large as the height allows; what is left of the width belongs to the labels. */
function gridPadding(spec: GridSpec, width: number, height: number): Room {
  const side = gridSide(spec, width, height)
  return { top: 2, right: width - 2 - side * spec.columns, bottom: gridNote, left: 2 }
}

function gridSide(spec: GridSpec, width: number, height: number): number {
  const rows = Math.max(...gridCells(spec).map(cell => cell.row)) + 1
  return Math.min((height - 2 - gridNote) / rows, (width - 260) / spec.columns)
}

function gridCells(spec: GridSpec): Cell[] {
  return cellsOf(
    spec.parts.map(part => quantityOf(part.figure)),
    spec.total && quantityOf(spec.total),
    spec.columns,
  )
}

/** A whole as squares or dots. */
export function grid(spec: GridSpec, view: RenderContext): Configured {
  const marks = drawn(spec, view)
  const cells = gridCells(spec)
  const half = gridSide(spec, view.width, view.height) / 2 - 1.5
  const rows = Math.max(...cells.map(cell => cell.row)) + 1
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
      ...baseOptions(view, gridPadding(spec, view.width, view.height)),
      scales: {
        x: { ...hiddenScale, min: -0.5, max: spec.columns - 0.5 },
        y: { ...hiddenScale, reverse: true, min: -0.5, max: rows - 0.5 },
      },
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
