import type { Pen } from './pen.ts'
import { chartWords } from '../../data/ui/messages.ts'
import { widthOf, write } from './pen.ts'
import { textSizes } from './render-context.ts'

const look = { size: 'note', bold: true } as const

/** A small flag at a point, to its left or right, in the ink's own colours: no side's. */
export function drawFlag(pen: Pen, text: string, x: number, y: number, isLeft: boolean): void {
  const words = `${chartWords.guess[pen.locale]}${pen.locale === 'zh' ? '：' : ': '}${text}`
  const width = widthOf(pen, words, look) + 16, height = textSizes[pen.cut].note + 12
  const start = isLeft ? x - width : x
  pen.ctx.fillStyle = pen.palette.ink
  pen.ctx.fillRect(start, y - height / 2, width, height)
  write(pen, words, start + 8, y + textSizes[pen.cut].note * 0.36, { ...look, colour: pen.palette.paper })
}
