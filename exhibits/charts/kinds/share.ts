import type { ShareSpec } from '../../../data/exhibits/charts/kinds/share.ts'
import type { Drawn, Painter } from '../painter.ts'
import type { Pen, TextLook } from '../pen.ts'
import type { RenderContext, Room } from '../render-context.ts'
import type { Area } from '../stripes.ts'
import { marksOf } from '../../../data/exhibits/charts/marks.ts'
import { quantityOf } from '../../../data/figures/registry.ts'
import { runsIn } from '../../../data/figures/wording.ts'
import { chartWords } from '../../../data/ui/messages.ts'
import { drawFlag } from '../guess-flag.ts'
import { bracketHeight, drawBracket, legendHeight, writeLabel, writeLegend } from '../label.ts'
import { boxOf } from '../painter.ts'
import { drawLine, lineHeight, textColour, write } from '../pen.ts'
import { baseOptions, hiddenScale, narrowWidth, visibleMarks } from '../render-context.ts'
import { fillStripes, openEnd } from '../stripes.ts'

/** The wide cut's room above the bar, for figures and names, and below it for the stripes' key and the whole's name. */
const above = 106, below = 90
const narrowBar = 64
const edge = 2

function roomOf({ cut, height }: RenderContext): Room {
  const sides = { right: edge, left: edge }
  return cut === 'narrow' ? { top: edge, bottom: height - edge - narrowBar, ...sides } : { top: above, bottom: below, ...sides }
}

/** Parts of a whole, end to end in one bar. */
export function sharePainter(spec: ShareSpec): Painter {
  return {
    narrowHeight(locale) {
      const setting = { locale, cut: 'narrow' } as const
      const bracket = bracketHeight(setting, narrowWidth, runsIn(spec.whole, locale))
      return narrowBar + 8 + bracket + legendHeight(setting, marksOf(spec, locale), narrowWidth)
    },

    config(view) {
      const marks = visibleMarks(spec, view), room = roomOf(view)
      return {
        type: 'bar',
        marks: marks.map(mark => [mark]),
        data: {
          labels: [''],
          datasets: spec.parts.map(({ figure, side }, index) => ({
            data: [quantityOf(figure).value],
            backgroundColor: marks[index]!.shown ? view.palette[side] : view.palette.raised,
            borderWidth: 0,
            barThickness: view.height - room.top - room.bottom,
            stack: 'whole',
            // What is left follows the first part: the first one's open end is nobody else's but its own.
            order: index === 0 ? 0 : side === 'rest' ? 1 : 2,
          })),
        },
        options: {
          ...baseOptions(view, room),
          indexAxis: 'y',
          scales: { x: { ...hiddenScale, stacked: true, min: 0, max: 1 }, y: { ...hiddenScale, stacked: true } },
        },
      }
    },

    draw(pen, drawn) {
      const { chart } = drawn, { left, right, top, bottom } = chart.chartArea
      const ends = drawOpenEnds(pen, drawn), whole = runsIn(spec.whole, pen.locale)
      pen.ctx.strokeStyle = pen.palette.rest
      pen.ctx.lineWidth = 2
      pen.ctx.strokeRect(left, top, right - left, bottom - top)
      if (pen.cut === 'narrow') {
        drawBracket(pen, left, right, bottom + 6, whole)
        writeLegend(pen, drawn.marks, bottom + 6 + bracketHeight(pen, chart.width, whole), chart.width)
        return
      }
      writeAbove(pen, drawn)
      ends.forEach(end => writeKey(pen, end))
      drawBracket(pen, left, right, bottom + 46, whole)
    },

    drawGuess(pen, { chart }, { value, text }) {
      const x = chart.scales.x!.getPixelForValue(value), { top, bottom } = areaOf(chart, 0)
      drawLine(pen, [[x, top - 6], [x, bottom + 6]], pen.palette.ink, 2.5)
      drawFlag(pen, text, x, (top + bottom) / 2, x > (chart.chartArea.left + chart.chartArea.right) / 2)
    },
  }
}

/** From where to where a part's bar is high. */
function areaOf(chart: Drawn['chart'], part: number): { readonly top: number, readonly bottom: number } {
  const { y, height } = boxOf(chart, part)
  return { top: y - height / 2, bottom: y + height / 2 }
}

/** Stripes where a part ends somewhere behind its figure, or somewhere before it; on what is left, whose start is as open. */
function drawOpenEnds(pen: Pen, { chart, marks }: Drawn): Area[] {
  const hasRest = marks.some(({ shown, side }) => shown && side === 'rest')
  return marks.flatMap((mark, part) => {
    const { qualifier } = quantityOf(mark.figure), isOver = qualifier === 'over'
    // The last part ends where the whole ends; its open side is its neighbour's end.
    if (!mark.shown || part === marks.length - 1 || mark.side === 'rest' || !(isOver || qualifier === 'under')) return []
    const { x } = boxOf(chart, part), { top, bottom } = areaOf(chart, part)
    const area = { left: isOver ? x : x - openEnd, right: isOver ? x + openEnd : x, top, bottom }
    fillStripes(pen, mark.side, area, isOver && hasRest ? pen.palette.rest : undefined)
    return [area]
  })
}

/** Below an open end, what its stripes mean. */
function writeKey(pen: Pen, { left, right, bottom }: Area): void {
  const middle = (left + right) / 2, y = bottom + 24
  drawLine(pen, [[middle, bottom + 5], [middle, y - 5], [middle + 12, y - 5]], pen.palette.ink, 2)
  write(pen, chartWords.stripes[pen.locale], middle + 20, y, { size: 'label' })
}

/** Values and names above their parts, the last one's at the right; what is only left over is written smaller. */
function writeAbove(pen: Pen, { chart, marks }: Drawn): void {
  const { left, right } = chart.chartArea, value = 54, name = value + lineHeight(pen, 'label') + 8
  const ends = marks.map((_, part) => boxOf(chart, part))
  marks.forEach((mark, part) => {
    if (!mark.shown) return
    const isRest = mark.side === 'rest', isAtEnd = ends[part]!.x > right - edge
    const start = ends[part]!.base > left + edge ? ends[part]!.base + openEnd + 12 : left, colour = textColour(mark, pen.palette)
    const look: TextLook = { size: isRest ? 'large' : 'huge', bold: true, colour, align: isAtEnd ? 'right' : 'left' }
    write(pen, mark.value, isAtEnd ? right : start, value, look)
    writeLabel(pen, mark, isAtEnd ? right : start, name, right - left, isAtEnd ? 'right' : 'left')
  })
}
