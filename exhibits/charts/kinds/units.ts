import type { UnitsSpec } from '../../../data/exhibits/charts/kinds/units.ts'
import type { Drawn, Painter } from '../painter.ts'
import type { Pen } from '../pen.ts'
import type { VisibleMark } from '../render-context.ts'
import type { Block, UnitsLayout } from '../units-layout.ts'
import { squaresOf } from '../../../data/exhibits/charts/kinds/units.ts'
import { figureText } from '../../../data/figures/format.ts'
import { quantityOf } from '../../../data/figures/registry.ts'
import { chartWords } from '../../../data/ui/messages.ts'
import { mixed } from '../colour.ts'
import { drawFlag } from '../guess-flag.ts'
import { placesOf } from '../layout.ts'
import { drawArrow, drawLine, widthOf, write, writeLines, writeRow } from '../pen.ts'
import { baseOptions, noRoom, pixelScales, textSizes, visibleMarks } from '../render-context.ts'
import { narrowUnitsHeight, unitsLayout } from '../units-layout.ts'

/** How far the part that is ahead goes from its side's colour to the ink. */
const leadShade = 0.6

/** Squares of one size: each series at both dates, and what the second is ahead by. */
export function unitsPainter(spec: UnitsSpec): Painter {
  const countOf = (series: 0 | 1, date: 0 | 1) => squaresOf(spec, quantityOf(spec.series[series].figures[date]).value)
  /** In the order of the marks; what the last has more than the second is a part of its own. */
  const counts = [countOf(0, 0), countOf(0, 1), countOf(1, 0), countOf(1, 1)] as const
  const layoutOf = ({ cut }: Pen, { chart }: Drawn) => unitsLayout(spec, { cut, width: chart.width, height: chart.height })
  return {
    narrowHeight: () => narrowUnitsHeight,

    config(view) {
      const marks = visibleMarks(spec, view), leader = marks[3]!, lead = marks[4]!
      const { blocks, pitch } = unitsLayout(spec, view)
      const squares = (block: Block, from: number, until: number, colour: string) => ({
        data: placesOf(until, block.rows)
          .slice(from)
          .map(({ column, row }) => ({
            x: block.left + (column + 0.5) * pitch,
            y: block.top + (row + 0.5) * pitch,
          })),
        clip: false as const,
        pointStyle: 'rect' as const,
        pointRadius: (pitch / 2) * 0.84 * Math.SQRT2,
        backgroundColor: colour,
        borderWidth: 0,
      })
      const shared = blocks.map((block, index) => {
        const { side, shown } = marks[index]!
        return squares(block, 0, shown ? Math.min(counts[index]!, index === 3 ? counts[1] : Infinity) : 0, view.palette[side])
      })
      const plain = view.palette[leader.side], leadColour = lead.shown ? mixed(plain, view.palette.ink, leadShade) : plain
      const ahead = squares(blocks[3]!, counts[1], leader.shown ? counts[3] : 0, leadColour)
      const datasets = [...shared, ahead]
      return {
        type: 'scatter',
        marks: datasets.map(({ data }, index) => data.map(() => (index < 4 ? marks[index]! : lead.shown ? lead : leader))),
        data: { datasets },
        options: { ...baseOptions(view, noRoom), scales: pixelScales(view) },
      }
    },

    draw(pen, drawn) {
      const layout = layoutOf(pen, drawn)
      writeDates(pen, spec, layout)
      layout.blocks.forEach((block, index) =>
        writeName(pen, spec.series[index < 2 ? 0 : 1].label[pen.locale], drawn.marks[index]!, block),
      )
      writeKey(pen, spec, layout)
      const smallest = counts.indexOf(1), { cut } = pen
      if (cut === 'wide' && smallest >= 0) pointAt(pen, layout.blocks[smallest]!, layout.pitch)
      if (drawn.marks[4]!.shown) writeLead(pen, drawn, spec, layout, counts)
    },

    drawGuess(pen, drawn, { value, text }) {
      const { blocks, pitch } = layoutOf(pen, drawn)
      const { left, top, rows } = blocks[3]!, count = squaresOf(spec, value)
      const whole = left + Math.floor(count / rows) * pitch, rest = (count % rows) * pitch
      const bottom = top + rows * pitch, end = rest ? whole + pitch : whole
      const edge = [
        [left, top],
        [end, top],
        [end, top + rest],
        [whole, top + rest],
        [whole, bottom],
        [left, bottom],
        [left, top],
      ] as const
      drawLine(pen, edge, pen.palette.ink, 2.5)
      drawFlag(pen, text, whole, bottom - 14, whole > drawn.chart.width / 2)
    },
  }
}

/** Then and now, with an arrow between them. */
function writeDates(pen: Pen, { dates }: UnitsSpec, { dates: [then, now] }: UnitsLayout): void {
  const look = { size: 'label', bold: true } as const,
    [first, second] = dates.map(date => figureText(date, pen.locale))
  write(pen, first!, then.x, then.y, look)
  write(pen, second!, now.x, now.y, look)
  if (pen.cut === 'wide') drawArrow(pen, [then.x + widthOf(pen, first!, look) + 14, now.x - 14], now.y - 7)
}

/** A square that is alone, too small to be seen from the last row: an arrow leads to it. */
function pointAt(pen: Pen, { left, top }: Block, pitch: number): void {
  drawArrow(pen, [left + pitch + 62, left + pitch + 7], top + pitch / 2)
}

/** A block's name and figure; a question mark where the figure is still to come. */
function writeName(pen: Pen, name: string, mark: VisibleMark, { name: { x, y } }: Block): void {
  const colour = pen.palette[mark.side]
  const figure = mark.shown ? mark.short : '?'
  writeRow(pen, x, y, 8, [name, { size: 'label', bold: true, colour }], [figure, { size: 'amount', bold: true, colour }])
}

/** What a square is. */
function writeKey(pen: Pen, spec: UnitsSpec, { key: { x, y, width }, pitch }: UnitsLayout): void {
  const side = Math.max(pitch * 0.84, 8), look = { size: 'note' } as const
  pen.ctx.fillStyle = pen.palette.muted
  pen.ctx.fillRect(x, y - textSizes[pen.cut].note * 0.36 - side / 2, side, side)
  const text = [
    { text: '= ' },
    { text: figureText(spec.square, pen.locale), figure: spec.square },
    { text: chartWords.rounded[pen.locale] },
  ]
  writeLines(pen, text, x + side + 7, y, width - side - 7, look)
}

/** How much more the leader has, in its own colour. */
function writeLead(pen: Pen, { chart, marks }: Drawn, spec: UnitsSpec, layout: UnitsLayout, counts: readonly number[]): void {
  const { blocks, pitch } = layout
  const { left, top, rows } = blocks[3]!, { figure, side } = marks[4]!
  const until = left + Math.ceil(counts[3]! / rows) * pitch - 2
  // Not in the squares' shade: a text of a scene has a tone of the palette, and screen and paper shall agree.
  const look = { size: 'amount', bold: true, colour: pen.palette[side] } as const
  // English says the word last, Chinese first.
  const words = [figureText(figure, pen.locale, true), spec.lead.label[pen.locale]]
  const ordered = pen.locale === 'zh' ? words.toReversed() : words
  if (pen.cut === 'wide') {
    const x = until + 14, middle = top + (rows * pitch) / 2
    ordered.forEach((text, line) => write(pen, text, x, middle - 4 + line * 28, look))
  }
  else {
    write(pen, ordered.join(pen.locale === 'zh' ? '' : ' '), chart.width, top + rows * pitch + 26, { ...look, align: 'right' })
  }
}
