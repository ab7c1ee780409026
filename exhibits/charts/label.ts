import type { Pen, Setting, TextLook, Words } from './pen.ts'
import type { TextSize, VisibleMark } from './render-context.ts'
import { brokenInto, drawLine, drawSign, lineHeight, textColour, widthOf, write } from './pen.ts'
import { textSizes } from './render-context.ts'

/** What a label is written from. */
type Labelled = Pick<VisibleMark, 'label' | 'doubt'>

/** A mark's label in lines; what is wrong about its figure closes the last one, or stands on a line of its own. */
function linesOfLabel(setting: Setting, { label, doubt }: Labelled, width: number) {
  const look = { size: 'label' } as const
  const lines = brokenInto(setting, label, width, look)
  const closed = doubt && brokenInto(setting, `${lines.at(-1)} — ${doubt}`, width, { ...look, bold: true }).length === 1
  return { lines, beside: doubt === undefined || Boolean(closed) }
}

/** How many lines a mark's label takes. */
function labelRows(setting: Setting, mark: Labelled, width: number): number {
  const { lines, beside } = linesOfLabel(setting, mark, width)
  return lines.length + (beside ? 0 : 1)
}

/** Writes a mark's label, and in bold what is wrong about its figure; y is the first baseline. Gives the number of lines. */
export function writeLabel(
  pen: Pen,
  mark: Labelled,
  x: number,
  y: number,
  width: number,
  align: 'left' | 'right' = 'left',
): number {
  const look: TextLook = align === 'left' ? { size: 'label' } : { size: 'label', align }, bold = { ...look, bold: true }
  const { lines, beside } = linesOfLabel(pen, mark, width)
  const { doubt } = mark, step = lineHeight(pen, 'label'), gap = textSizes[pen.cut].label * 0.6
  const last = y + (lines.length - 1) * step
  const indent = doubt && beside && align === 'right' ? widthOf(pen, doubt, bold) + gap : 0
  lines.forEach((line, index) => write(pen, line, index === lines.length - 1 ? x - indent : x, y + index * step, look))
  if (doubt && !beside) write(pen, doubt, x, last + step, bold)
  else if (doubt) write(pen, doubt, align === 'right' ? x : x + widthOf(pen, lines.at(-1)!, look) + gap, last, bold)
  return lines.length + (beside ? 0 : 1)
}

/** A bracket below what it holds together, with what that is called beneath. Gives where that ends. */
export function drawBracket(pen: Pen, left: number, right: number, y: number, name: Words): void {
  const depth = 7, size = bracketSize(pen)
  drawLine(pen, [[left, y], [left, y + depth], [right, y + depth], [right, y]], pen.palette.muted, 1.5)
  const look = { size, align: 'center' } as const
  brokenInto(pen, name, right - left, look).forEach((line, index) =>
    write(pen, line, (left + right) / 2, y + depth + (index + 1) * lineHeight(pen, size), look),
  )
}

/** Pixels that a bracket takes with its name. */
export function bracketHeight(setting: Setting, width: number, name: Words): number {
  const size = bracketSize(setting)
  return 14 + brokenInto(setting, name, width, { size }).length * lineHeight(setting, size) + 6
}

function bracketSize({ cut }: Pick<Setting, 'cut'>): TextSize {
  return cut === 'wide' ? 'label' : 'note'
}

const indent = 24
const entryGap = 12

function entryHeight(setting: Setting, mark: Labelled, width: number): number {
  return lineHeight(setting, 'large') + labelRows(setting, mark, width - indent) * lineHeight(setting, 'label') + entryGap
}

/** Pixels that the narrow cut's labels take. */
export function legendHeight(setting: Setting, marks: readonly Labelled[], width: number): number {
  return marks.reduce((sum, mark) => sum + entryHeight(setting, mark, width), 0)
}

/** The narrow cut's labels: an entry a mark, below each other, each with its side's sign. */
export function writeLegend(pen: Pen, marks: readonly VisibleMark[], top: number, width: number): void {
  let y = top
  for (const mark of marks) {
    if (mark.shown) {
      const base = y + lineHeight(pen, 'large') - 6
      drawSign(pen, mark.side, 8, base - 9, 7)
      write(pen, mark.value, indent, base, { size: 'large', bold: true, colour: textColour(mark, pen.palette) })
      writeLabel(pen, mark, indent, base + lineHeight(pen, 'label') + 2, width - indent)
    }
    y += entryHeight(pen, mark, width)
  }
}
