import type { ShareSpec } from '../../../data/exhibits/charts/kinds/share.ts'
import type { Drawn, Painter } from '../painter.ts'
import type { Pen } from '../pen.ts'
import type { RenderContext, Room } from '../render-context.ts'
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

const below = 44
/** Room at the left of the baseline for a part's figure and name. */
const beside = 246
/** How much of its row a part's bar fills: what is only left over is no rival of the others. */
const thickness = { part: 0.75, rest: 0.5 } as const
const narrowBar = 64
const edge = 2

function roomOf(view: RenderContext): Room {
  const sides = { right: edge, left: edge }
  if (view.cut === 'narrow') return { top: edge, bottom: view.height - edge - narrowBar, ...sides }
  return { top: 0, right: edge, bottom: below, left: beside }
}

/** Parts of a whole: from one baseline below each other, or on a phone end to end in one bar. */
export function sharePainter(spec: ShareSpec): Painter {
  return {
    narrowHeight(locale) {
      const setting = { locale, cut: 'narrow' } as const
      const bracket = bracketHeight(setting, narrowWidth, runsIn(spec.whole, locale))
      return narrowBar + 8 + bracket + legendHeight(setting, marksOf(spec, locale), narrowWidth)
    },

    config(view) {
      const marks = visibleMarks(spec, view), room = roomOf(view), rows = view.cut === 'wide'
      return {
        type: 'bar',
        marks: marks.map(mark => [mark]),
        data: {
          labels: [''],
          datasets: spec.parts.map(({ figure, side }, index) => {
            const { shown } = marks[index]!
            // What is only left over is an empty frame where it stands between the others.
            const isFrame = shown && side === 'rest'
            return {
              data: [quantityOf(figure).value],
              backgroundColor: shown && (rows || !isFrame) ? view.palette[side] : rows ? 'transparent' : view.palette.raised,
              borderColor: view.palette.rest,
              borderWidth: isFrame && !rows ? 2 : 0,
              borderSkipped: false,
              ...(rows
                ? { categoryPercentage: 1, barPercentage: side === 'rest' ? thickness.rest : thickness.part }
                : {
                    barThickness: view.height - room.top - room.bottom,
                    stack: 'whole',
                    // What is left follows the first part: the first one's open end is nobody else's but its own.
                    order: index === 0 ? 0 : side === 'rest' ? 1 : 2,
                  }),
            }
          }),
        },
        options: {
          ...baseOptions(view, room),
          indexAxis: 'y',
          scales: { x: { ...hiddenScale, stacked: !rows, min: 0, max: 1 }, y: { ...hiddenScale, stacked: !rows } },
        },
      }
    },

    // The whole of each row, so that a part is seen as one.
    drawBelow(pen, { chart, marks }) {
      if (pen.cut === 'narrow') return
      const { left, right } = chart.chartArea
      marks.forEach((_, part) => {
        const { y, height } = boxOf(chart, part)
        pen.ctx.strokeStyle = pen.palette.line
        pen.ctx.lineWidth = 2
        pen.ctx.strokeRect(left, Math.round(y - height / 2), right - left, Math.round(height))
      })
    },

    draw(pen, drawn) {
      drawOpenEnds(pen, drawn)
      const { chart } = drawn, { left, right, bottom } = chart.chartArea
      if (pen.cut === 'narrow') {
        drawBracket(pen, left, right, bottom + 6, runsIn(spec.whole, pen.locale))
        writeLegend(pen, drawn.marks, bottom + 6 + bracketHeight(pen, chart.width, runsIn(spec.whole, pen.locale)), chart.width)
      }
      else {
        writeBeside(pen, drawn)
        drawBracket(pen, left, right, bottom + 6, runsIn(spec.whole, pen.locale))
        const look = { size: 'note', colour: pen.palette.muted } as const
        if (hasStripes(drawn)) write(pen, chartWords.stripes[pen.locale], 0, bottom + 7 + lineHeight(pen, 'label'), look)
      }
    },

    drawGuess(pen, { chart }, { value, text }) {
      const x = chart.scales.x!.getPixelForValue(value), { top, bottom } = areaOf(chart, 0)
      drawLine(pen, [[x, top - 6], [x, bottom + 6]], pen.palette.ink, 2.5)
      drawFlag(pen, text, x, (top + bottom) / 2, x > (chart.chartArea.left + chart.chartArea.right) / 2)
    },
  }
}

/** Whether a part ends in stripes just now. */
function hasStripes({ marks }: Drawn): boolean {
  return marks.slice(0, -1).some(({ shown, side, figure }) => shown && side !== 'rest' && quantityOf(figure).qualifier === 'over')
}

/** From where to where a part's bar is high. */
function areaOf(chart: Drawn['chart'], part: number): { readonly top: number, readonly bottom: number } {
  const { y, height } = boxOf(chart, part)
  return { top: y - height / 2, bottom: y + height / 2 }
}

/** Stripes where a part ends somewhere behind its figure, or somewhere before it. */
function drawOpenEnds(pen: Pen, { chart, marks }: Drawn): void {
  marks.forEach((mark, part) => {
    const { qualifier } = quantityOf(mark.figure), isOver = qualifier === 'over'
    // The last part ends where the whole ends; its open side is its neighbour's end.
    if (!mark.shown || part === marks.length - 1 || mark.side === 'rest' || !(isOver || qualifier === 'under')) return
    const { x } = boxOf(chart, part), { top, bottom } = areaOf(chart, part)
    const area = { left: isOver ? x : x - openEnd, right: isOver ? x + openEnd : x, top, bottom }
    fillStripes(pen, mark.side, area)
  })
}

/** Values and labels at the left of their bars; what is only left over is named in small. */
function writeBeside(pen: Pen, { chart, marks }: Drawn): void {
  marks.forEach((mark, part) => {
    if (!mark.shown) return
    const { y } = boxOf(chart, part), size = mark.side === 'rest' ? 'amount' : 'large'
    write(pen, mark.value, 0, y - 4, { size, bold: true, colour: textColour(mark, pen.palette) })
    writeLabel(pen, mark, 0, y + lineHeight(pen, 'label') - 2, beside - 12)
  })
}
