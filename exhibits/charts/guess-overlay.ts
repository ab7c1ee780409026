import type { Chart } from 'chart.js'
import type { Drawing } from './canvas.ts'
import { chartWords } from '../../data/ui/messages.ts'
import { write } from './canvas.ts'
import { textSize } from './render-context.ts'

/** Draws the class's guess over a chart: a line with a flag, or the cells that it would fill. */
export function drawGuess(chart: Chart, drawing: Drawing): void {
  const { ctx, chartArea } = chart,
    { guess } = drawing
  if (!guess) return
  ctx.save()
  ctx.textBaseline = 'middle'
  ctx.strokeStyle = drawing.palette.ink
  ctx.lineWidth = 2.5
  switch (drawing.spec.kind) {
    case 'share': {
      const x = chart.scales.x!.getPixelForValue(guess.value),
        bar = chart.getDatasetMeta(0).data[0]!.getProps(['y', 'height'], true) as unknown as { y: number, height: number }
      stroke(ctx, [x, bar.y - bar.height / 2 - 8], [x, bar.y + bar.height / 2 + 8])
      flag(chart, drawing, guess.text, x, bar.y, x > chart.width / 2)
      break
    }
    case 'slope': {
      const y = chart.scales.y!.getPixelForValue(guess.value)
      ctx.setLineDash([6, 5])
      stroke(ctx, [chartArea.left, y], [chartArea.right, y])
      ctx.setLineDash([])
      // At the left end there are only the starts, far below.
      flag(chart, drawing, guess.text, chartArea.left, y, false)
      break
    }
    case 'grid':
      cells(chart, drawing, guess.value)
      break
    default:
  }
  ctx.restore()
}

function stroke(ctx: CanvasRenderingContext2D, from: readonly [number, number], to: readonly [number, number]): void {
  ctx.beginPath()
  ctx.moveTo(...from)
  ctx.lineTo(...to)
  ctx.stroke()
}

/** A small flag at a point, to its left or right, in the ink's own colours: no side's. */
function flag({ ctx }: Chart, { palette, font, locale }: Drawing, text: string, x: number, y: number, left: boolean): void {
  const words = `${chartWords.guess[locale]}${locale === 'zh' ? '：' : ': '}${text}`
  ctx.font = `${textSize.label}px ${font}`
  const width = ctx.measureText(words).width + 16
  const start = left ? x - width : x
  ctx.fillStyle = palette.ink
  ctx.fillRect(start, y - 14, width, 28)
  write(ctx, font, words, start + 8, y, textSize.label, palette.paper)
}

/** Frames as many of a grid's cells as the guess has hundredths. */
function cells(chart: Chart, { spec }: Drawing, value: number): void {
  if (spec.kind !== 'grid') return
  const points = spec.parts.flatMap((_, index) => chart.getDatasetMeta(index).data)
  points.slice(0, Math.round(value * points.length)).forEach((point) => {
    const { x, y } = point.getProps(['x', 'y'], true) as { x: number, y: number }
    const half = (point.options as { radius: number }).radius / Math.SQRT2 - 1
    chart.ctx.strokeRect(x - half, y - half, 2 * half, 2 * half)
  })
}
