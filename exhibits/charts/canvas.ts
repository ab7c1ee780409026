import type { Chart } from 'chart.js'
import type { Palette } from '../../data/ui/palette.ts'
import type { VisibleMark } from './render-context.ts'
import { figureOf, quantityOf } from '../../data/figures/registry.ts'
import { barEndOf } from './bar-ends.ts'
import { autospaced } from './layout.ts'

/** A mark's box: its end, its start and its size. */
export interface Box {
  x: number
  y: number
  base: number
  width: number
  height: number
}

/** From line to line of a label. */
export const lineHeight = 23

/** Where Chart.js draws a mark just now, in pixels of the canvas. */
export function boxOf(chart: Chart, dataset: number, index: number): Box | undefined {
  const element = chart.getDatasetMeta(dataset).data[index]
  return element && (element.getProps(['x', 'y', 'base', 'width', 'height'], false) as unknown as Box)
}

/** Writes a text of the deck. */
export function write(
  ctx: CanvasRenderingContext2D,
  font: string,
  text: string,
  x: number,
  y: number,
  size: number,
  colour: string,
  style = '',
): void {
  const set = autospaced(text)
  // Han has no italics, and a canvas would slant it by force.
  ctx.font = `${/\p{Script=Han}/u.test(set) ? style.replace('italic ', '') : style} ${size}px ${font}`
  ctx.fillStyle = colour
  ctx.fillText(set, x, y)
}

/** Arithmetic of ours is set in italics, behind its sign. */
export function valueStyle(mark: VisibleMark): string {
  return figureOf(mark.figure).kind === 'derived' ? 'italic 600' : '600'
}

/** Draws how firmly a bar's value is meant at its end, and gives how far that reaches beyond it. */
export function barEnd(ctx: CanvasRenderingContext2D, mark: VisibleMark, box: Box, palette: Palette): number {
  const shapes = barEndOf(
    quantityOf(mark.figure).qualifier,
    box.x,
    box.y - box.height / 2,
    box.y + box.height / 2,
    box.x - box.base,
  )
  for (const { fill, points } of shapes) {
    ctx.fillStyle = fill === 'paper' ? palette.paper : palette[mark.side]
    ctx.beginPath()
    points.forEach(([x, y], index) => (index ? ctx.lineTo(x, y) : ctx.moveTo(x, y)))
    ctx.fill()
  }
  return Math.max(0, ...shapes.flatMap(shape => shape.points.map(([x]) => x - box.x)))
}

/** What is only context is named in grey. */
export function textColour(mark: VisibleMark, palette: Palette): string {
  return mark.side === 'other' || mark.side === 'rest' ? palette.muted : palette[mark.side]
}
