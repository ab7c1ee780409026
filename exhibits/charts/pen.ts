import type { Run } from '../../data/figures/wording.ts'
import type { Locale } from '../../data/ui/locale.ts'
import type { Palette, Side } from '../../data/ui/palette.ts'
import type { Cut, TextSize, VisibleMark } from './render-context.ts'
import { wrap } from '../wrap.ts'
import { autospaced } from './layout.ts'
import { leading, textSizes } from './render-context.ts'

/** How texts are set: what their lines depend on. */
export interface Setting {
  readonly locale: Locale
  readonly cut: Cut
}

/** What words and signs are drawn with. */
export interface Pen extends Setting {
  readonly ctx: CanvasRenderingContext2D
  readonly palette: Palette
  /** The font stacks of the edition. */
  readonly fonts: Readonly<Record<'sans' | 'serif', string>>
}

/** A text, with the figures in it marked where a line must not break them. */
export type Words = string | readonly Run[]

/** How a text is set. */
export interface TextLook {
  readonly size: TextSize
  /** Default: ink. */
  readonly colour?: string
  /** Default: plain. */
  readonly bold?: boolean
  /** Where x is. Default: at the text's left. */
  readonly align?: CanvasTextAlign
}

/** What is largest has the face of headlines, which is always bold. */
function setFont({ ctx, fonts, cut }: Pen, { size, bold }: TextLook): void {
  const face = size === 'huge' ? 'serif' : 'sans'
  ctx.font = `${bold || face === 'serif' ? '600 ' : ''}${textSizes[cut][size]}px ${fonts[face]}`
}

/** A text's width. */
export function widthOf(pen: Pen, text: string, look: TextLook): number {
  setFont(pen, look)
  return pen.ctx.measureText(autospaced(text)).width
}

/** From one line of a text to the next. */
export function lineHeight({ cut }: Pick<Setting, 'cut'>, size: TextSize): number {
  return Math.round(textSizes[cut][size] * leading)
}

/** Writes a text; y is its baseline. */
export function write(pen: Pen, text: string, x: number, y: number, look: TextLook): void {
  setFont(pen, look)
  pen.ctx.textAlign = look.align ?? 'left'
  pen.ctx.fillStyle = look.colour ?? pen.palette.ink
  // Half of a full-width opening mark is empty: at the left edge it hangs.
  const hung = pen.locale === 'zh' && !look.align && /^[“‘（《]/u.test(text) ? textSizes[pen.cut][look.size] / 2 : 0
  pen.ctx.fillText(autospaced(text), x - hung, y)
}

/** Writes texts of several looks one after another on a baseline, with a gap between them. */
export function writeRow(pen: Pen, x: number, y: number, gap: number, ...texts: (readonly [text: string, look: TextLook])[]): void {
  let start = x
  for (const [text, look] of texts) {
    write(pen, text, start, y, look)
    start += widthOf(pen, text, look) + gap
  }
}

/** Breaks a text into lines that fit, without a broken word, name or figure. */
export function brokenInto({ locale, cut }: Setting, text: Words, width: number, { size, bold }: TextLook): string[] {
  const runs = typeof text === 'string' ? [{ text }] : text
  const style = { size: textSizes[cut][size], weight: bold ? 600 : 400, face: 'sans' } as const
  const lines = wrap(runs, width * 0.98, style, locale)
  return lines.map(line => line.map(run => run.text).join(''))
}

/** Writes a text in as many lines as it needs; y is the first baseline. Gives the number of lines. */
export function writeLines(pen: Pen, text: Words, x: number, y: number, width: number, look: TextLook): number {
  const lines = brokenInto(pen, text, width, look)
  lines.forEach((line, index) => write(pen, line, x, y + index * lineHeight(pen, look.size), look))
  return lines.length
}

/** What is only context is named in grey. */
export function textColour({ side }: VisibleMark, palette: Palette): string {
  return side === 'other' || side === 'rest' ? palette.muted : palette[side]
}

/** A line in ink or grey. */
export function drawLine({ ctx }: Pen, points: readonly (readonly [number, number])[], colour: string, width: number): void {
  ctx.strokeStyle = colour
  ctx.lineWidth = width
  ctx.lineJoin = 'round'
  ctx.lineCap = 'round'
  ctx.beginPath()
  points.forEach(([x, y], index) => (index ? ctx.lineTo(x, y) : ctx.moveTo(x, y)))
  ctx.stroke()
}

/** An arrow along a row, to the right or back: its head at its end, or at both. */
export function drawArrow(pen: Pen, [from, until]: readonly [number, number], y: number, heads: 'end' | 'both' = 'end'): void {
  const { ink } = pen.palette, back = Math.sign(from - until) * 10, half = 7, width = 3
  const head = (x: number, step: number) => drawLine(pen, [[x + step, y - half], [x, y], [x + step, y + half]], ink, width)
  drawLine(pen, [[from, y], [until, y]], ink, width)
  head(until, back)
  if (heads === 'both') head(from, -back)
}

/** The sign of a side: a circle for America's, a diamond for China's, a square for neither. */
export function drawSign({ ctx, palette }: Pen, side: Side, x: number, y: number, radius: number): void {
  const reach = radius * 1.2, half = radius * 0.9
  const corners = [[x, y - reach], [x + reach, y], [x, y + reach], [x - reach, y]] as const
  ctx.fillStyle = palette[side]
  ctx.beginPath()
  if (side === 'american') ctx.arc(x, y, radius, 0, 2 * Math.PI)
  else if (side === 'chinese') for (const corner of corners) ctx.lineTo(...corner)
  else ctx.rect(x - half, y - half, 2 * half, 2 * half)
  ctx.fill()
}
