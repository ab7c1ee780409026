import type { ChartSpec } from '../../data/exhibits/charts/spec.ts'
import type { RenderContext } from '../../exhibits/charts/render-context.ts'
import { createCanvas } from '@napi-rs/canvas'
import { drawChart } from '../../scripts/lib/chart-image.ts'

/** A text that a chart has written, and the box of its ink. */
export interface WrittenText {
  readonly text: string
  readonly size: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Every text of a chart at a step, with its place: nobody can ask a canvas for its texts afterwards. */
export function textsOfChart(spec: ChartSpec, view: RenderContext): WrittenText[] {
  const canvas = createCanvas(view.width, view.height)
  const ctx = canvas.getContext('2d')
  const texts: WrittenText[] = []
  const { fillText, clearRect } = ctx
  ctx.clearRect = (...box) => {
    texts.length = 0
    clearRect.apply(ctx, box)
  }
  ctx.fillText = (text, x, y) => {
    const { actualBoundingBoxLeft, actualBoundingBoxRight, actualBoundingBoxAscent, actualBoundingBoxDescent } = ctx.measureText(text)
    if (text.trim()) {
      texts.push({
        text,
        size: Number.parseFloat(/[\d.]+(?=px)/u.exec(ctx.font)![0]),
        left: x - actualBoundingBoxLeft,
        right: x + actualBoundingBoxRight,
        top: y - actualBoundingBoxAscent,
        bottom: y + actualBoundingBoxDescent,
      })
    }
    fillText.call(ctx, text, x, y)
  }
  drawChart(canvas, spec, view, 1)
  return texts
}
