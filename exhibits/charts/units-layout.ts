import type { UnitsSpec } from '../../data/exhibits/charts/kinds/units.ts'
import type { RenderContext } from './render-context.ts'
import { roomFor, squaresOf } from '../../data/exhibits/charts/kinds/units.ts'
import { quantityOf } from '../../data/figures/registry.ts'

/** A point of the canvas: the start of a text's baseline. */
interface Spot {
  readonly x: number
  readonly y: number
}

/** Where a series stands at a date: squares column by column, `rows` to a column, from the top left. */
export interface Block {
  readonly left: number
  readonly top: number
  readonly rows: number
  readonly name: Spot
}

/** Where everything stands: the blocks in the order of the marks, first series first. */
export interface UnitsLayout {
  /** A square's side with the gap beside it. */
  readonly pitch: number
  readonly dates: readonly [Spot, Spot]
  readonly blocks: readonly Block[]
  /** What a square is: in the wide cut beside the first block, whose squares it explains. */
  readonly key: Spot & { readonly width: number }
}

type Size = Pick<RenderContext, 'cut' | 'width' | 'height'>

export const narrowUnitsHeight = 452

/** A length in whole tenths of a pixel: squares at equal steps are told in equal words, and weigh nothing in the reading edition. */
const inTenths = (length: number) => Math.floor(length * 10) / 10

/** The largest squares of which so many fit, column by column, into a rectangle. */
function fitted(count: number, width: number, height: number): { readonly rows: number, readonly pitch: number } {
  const tries = Array.from({ length: 40 }, (_, index) => index + 1).map(rows => ({
    rows,
    pitch: inTenths(Math.min(width / Math.ceil(count / rows), height / rows)),
  }))
  return tries.reduce((best, next) => (next.pitch > best.pitch ? next : best))
}

/** Two columns, a date each, and a row a series: the second column's rows begin at one edge, as bars do. */
function wide(spec: UnitsSpec, { width, height }: Size): UnitsLayout {
  const header = 32, name = 31, gap = 16, foot = 2, second = 240
  const { rows, pitch } = fitted(roomFor(spec), width - second, (height - header - foot - gap) / 2 - name)
  const blockAt = (series: number, left: number): Block => {
    const top = header + series * (name + rows * pitch + gap) + name
    return { left, top, rows, name: { x: left, y: top - 9 } }
  }
  return {
    pitch,
    dates: [
      { x: 0, y: 18 },
      { x: second, y: 18 },
    ],
    blocks: [0, 1].flatMap(series => [blockAt(series, 0), blockAt(series, second)]),
    key: { x: 2 * pitch + 22, y: header + name + 16, width: second - 2 * pitch - 40 },
  }
}

/** The dates below each other; in the end each series has the full width. */
function narrow(spec: UnitsSpec, { width, height }: Size): UnitsLayout {
  const rows = 16, startRows = 3
  const most = Math.max(...spec.series.map(({ figures }) => squaresOf(spec, quantityOf(figures[1]).value)))
  const pitch = inTenths(width / Math.ceil(most / rows))
  const start = (series: number): Block => {
    const top = 30 + series * 30
    return { left: 0, top, rows: startRows, name: { x: 66, y: top + 15 } }
  }
  const end = (series: number): Block => {
    const top = 152 + series * (rows * pitch + 34)
    return { left: 0, top, rows, name: { x: 0, y: top - 8 } }
  }
  return {
    pitch,
    dates: [
      { x: 0, y: 16 },
      { x: 0, y: 116 },
    ],
    blocks: [0, 1].flatMap(series => [start(series), end(series)]),
    key: { x: 0, y: height - 5, width },
  }
}

/** Where a chart of squares puts what, in a canvas of a size. */
export function unitsLayout(spec: UnitsSpec, size: Size): UnitsLayout {
  return size.cut === 'wide' ? wide(spec, size) : narrow(spec, size)
}
