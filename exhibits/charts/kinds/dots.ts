import type { DotsSpec } from '../../../data/exhibits/charts/kinds/dots.ts'
import type { Drawn, Painter } from '../painter.ts'
import type { Pen } from '../pen.ts'
import type { RenderContext, VisibleMark } from '../render-context.ts'
import { asOfDate } from '../../../data/exhibits/charts/kinds/dots.ts'
import { doubtOf } from '../../../data/figures/doubt.ts'
import { figureText } from '../../../data/figures/format.ts'
import { quantityOf } from '../../../data/figures/registry.ts'
import { cardWords, chartWords } from '../../../data/ui/messages.ts'
import { drawDish } from '../dish.ts'
import { placesOf } from '../layout.ts'
import { lineHeight, textColour, write, writeLines, writeRow } from '../pen.ts'
import { baseOptions, noRoom, pixelScales, visibleMarks } from '../render-context.ts'

/** Dots that “over” leaves open: how many more there are, nobody says. */
const openDots = 8

interface Layout {
  readonly pitch: number
  readonly rows: number
  readonly left: number
  /** The top of each part's dots. */
  readonly tops: readonly number[]
}

type Size = Pick<RenderContext, 'cut' | 'width' | 'height'>

/** A row of dots a part, with a line for its name above. */
function layoutOf(counts: readonly number[], { cut, width, height }: Size): Layout {
  const isWide = cut === 'wide'
  const top = isWide ? 0 : 216, left = isWide ? 196 : 0, name = isWide ? 30 : 26, gap = 12, foot = isWide ? 24 : 20
  const rows = isWide ? 3 : 6
  const band = (height - top - foot) / counts.length
  const pitch = Math.min((band - name - gap) / rows, (width - left) / Math.ceil(Math.max(...counts) / rows))
  return { pitch, rows, left, tops: counts.map((_, part) => top + part * band + name) }
}

/** Counts as dots: circles for America's, squares for what is neither side's, small ones for what is only context. */
export function dotsPainter(spec: DotsSpec): Painter {
  const isOpen = quantityOf(spec.total).qualifier === 'over', last = spec.parts.length - 1
  const counts = spec.parts.map(({ figure }, part) => quantityOf(figure).value + (isOpen && part === last ? openDots : 0))
  return {
    narrowHeight: () => 508,

    config(view) {
      const [, ...marks] = visibleMarks(spec, view)
      const { pitch, rows, left, tops } = layoutOf(counts, view)
      return {
        type: 'scatter',
        marks: marks.map((mark, part): VisibleMark[] => Array.from<VisibleMark>({ length: mark.shown ? counts[part]! : 0 }).fill(mark)),
        data: {
          datasets: marks.map((mark, part) => {
            const places = placesOf(mark.shown ? counts[part]! : 0, rows)
            const firstOpen = isOpen && part === last ? counts[part]! - openDots : Infinity
            const isSquare = mark.side === 'other', radius = (pitch / 2) * (mark.side === 'rest' ? 0.5 : 0.8)
            return {
              data: places.map(({ column, row }) => ({ x: left + (column + 0.5) * pitch, y: tops[part]! + (row + 0.5) * pitch })),
              clip: false,
              pointStyle: isSquare ? 'rect' : 'circle',
              pointRadius: isSquare ? radius * 1.25 : radius,
              borderColor: view.palette[mark.side === 'rest' ? 'other' : mark.side],
              backgroundColor: places.map((_, index) => (index < firstOpen ? view.palette[mark.side] : view.palette.paper)),
              borderWidth: places.map((_, index) => (index < firstOpen ? 0 : 1.5)),
            }
          }),
        },
        options: { ...baseOptions(view, noRoom), scales: pixelScales(view) },
      }
    },

    draw(pen, drawn) {
      const { chart, marks: [stations, ...marks] } = drawn
      const { left, tops } = layoutOf(counts, { cut: pen.cut, width: chart.width, height: chart.height })
      drawStations(pen, stations!)
      writeWhole(pen, drawn, spec)
      marks.forEach((mark, part) => {
        if (!mark.shown) return
        const look = { size: 'amount', bold: true, colour: textColour(mark, pen.palette) } as const
        writeRow(pen, left, tops[part]! - 9, 9, [mark.value, look], [mark.label, { size: 'label' }])
      })
      write(pen, chartWords.eachDot[pen.locale], left, chart.height - 4, { size: 'note', colour: pen.palette.muted })
    },
  }
}

/** As many dishes as there are ground stations. */
function drawStations(pen: Pen, mark: VisibleMark): void {
  const isWide = pen.cut === 'wide', count = quantityOf(mark.figure).value
  const size = isWide ? 62 : 44, columns = isWide ? 2 : count, top = isWide ? 22 : 6
  for (let index = 0; index < count; index++) {
    const x = (index % columns) * (size + 14), y = top + Math.floor(index / columns) * (size + 12)
    drawDish(pen.ctx, x, y, size, pen.palette[mark.side])
  }
  const y = isWide ? top + 2 * (size + 12) + 24 : top + size + 26
  write(pen, mark.value, 0, y, { size: 'amount', bold: true, colour: pen.palette[mark.side] })
  writeLines(pen, mark.label, 0, y + lineHeight(pen, 'label') + 1, isWide ? 170 : 320, { size: 'label' })
}

/** How many there are in all, as of when, and in a word what is wrong where that is true of every figure. */
function writeWhole(pen: Pen, { chart, marks }: Drawn, spec: DotsSpec): void {
  const { locale } = pen, isWide = pen.cut === 'wide'
  const x = isWide ? chart.width : 0, align = isWide ? 'right' : 'left'
  const doubts = new Set(marks.filter(({ figure }) => quantityOf(figure).origin === 'printed').map(({ doubt }) => doubt))
  const date = asOfDate(spec.total)
  const lines = [
    spec.whole[locale],
    ...(date ? [`${cardWords.asOf[locale]}${locale === 'zh' ? '' : ' '}${figureText(date, locale)}`] : []),
  ]
  let y = isWide ? 34 : 132
  write(pen, figureText(spec.total, locale, locale === 'en'), x, y, { size: 'large', bold: true, align })
  for (const line of lines) write(pen, line, x, y += lineHeight(pen, 'label') + 2, { size: 'label', align })
  const doubt = doubts.size === 1 ? doubtOf(spec.total, locale) : undefined
  if (doubt) write(pen, doubt, x, y + lineHeight(pen, 'label') + 2, { size: 'label', bold: true, align })
}
