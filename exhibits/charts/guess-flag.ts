import type { Chart } from 'chart.js'
import type { Drawing } from './painter.ts'
import { chartWords } from '../../data/ui/messages.ts'
import { write } from './canvas.ts'
import { textSize } from './render-context.ts'

/** A line in the current style. */
export function stroke(ctx: CanvasRenderingContext2D, from: readonly [number, number], to: readonly [number, number]): void {
  ctx.beginPath()
  ctx.moveTo(...from)
  ctx.lineTo(...to)
  ctx.stroke()
}

/** A small flag at a point, to its left or right, in the ink's own colours: no side's. */
export function flag({ ctx }: Chart, { palette, font, locale }: Drawing, text: string, x: number, y: number, left: boolean): void {
  const words = `${chartWords.guess[locale]}${locale === 'zh' ? '：' : ': '}${text}`
  ctx.font = `${textSize.label}px ${font}`
  const width = ctx.measureText(words).width + 16
  const start = left ? x - width : x
  ctx.fillStyle = palette.ink
  ctx.fillRect(start, y - 14, width, 28)
  write(ctx, font, words, start + 8, y, textSize.label, palette.paper)
}
