import type { ShareSpec } from '../../../data/exhibits/charts/kinds/share.ts'
import type { Drawn, Painter } from '../painter.ts'
import type { Pen, Setting } from '../pen.ts'
import type { RenderContext, Room } from '../render-context.ts'
import { marksOf } from '../../../data/exhibits/charts/marks.ts'
import { quantityOf } from '../../../data/figures/registry.ts'
import { runsIn } from '../../../data/figures/wording.ts'
import { chartWords } from '../../../data/ui/messages.ts'
import { drawFlag } from '../guess-flag.ts'
import { bracketHeight, drawBracket, labelRows, legendHeight, writeLabel, writeLegend } from '../label.ts'
import { boxOf } from '../painter.ts'
import { drawLine, lineHeight, textColour, write } from '../pen.ts'
import { baseOptions, hiddenScale, narrowWidth, visibleMarks } from '../render-context.ts'
import { fillStripes, openEnd } from '../stripes.ts'

const below = 44
const narrowBar = 64

const edge = 2

/** Where a part's label may stand: over the part, and behind the stripes that its neighbour has in it. */
function labelSpan({ parts }: ShareSpec, part: number, width: number): { readonly x: number, readonly width: number } {
  const scale = (share: number) => edge + share * (width - 2 * edge)
  const before = parts.slice(0, part).reduce((sum, { figure }) => sum + quantityOf(figure).value, 0)
  const neighbour = parts[part - 1]
  const isOpen = neighbour && neighbour.side !== 'rest' && quantityOf(neighbour.figure).qualifier === 'over'
  const x = scale(before) + (isOpen ? openEnd + 6 : 0)
  return { x, width: Math.max(scale(before + quantityOf(parts[part]!.figure).value) - x - 12, 120) }
}

/** Lines of the longest label above the bar. */
function rowsAbove(setting: Setting, spec: ShareSpec, width: number): number {
  return Math.max(...marksOf(spec, setting.locale).map((mark, part) => labelRows(setting, mark, labelSpan(spec, part, width).width)))
}

function roomOf(view: RenderContext, spec: ShareSpec): Room {
  const sides = { right: edge, left: edge }
  if (view.cut === 'narrow') return { top: edge, bottom: view.height - edge - narrowBar, ...sides }
  return { top: 46 + rowsAbove(view, spec, view.width) * lineHeight(view, 'label'), bottom: below, ...sides }
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
      const marks = visibleMarks(spec, view), room = roomOf(view, spec)
      return {
        type: 'bar',
        marks: marks.map(mark => [mark]),
        data: {
          labels: [''],
          datasets: spec.parts.map(({ figure, side }, index) => {
            const { shown } = marks[index]!
            // What is only left over is an empty frame.
            const isFrame = shown && side === 'rest'
            return {
              data: [quantityOf(figure).value],
              backgroundColor: isFrame ? view.palette.raised : shown ? view.palette[side] : view.palette.raised,
              borderColor: view.palette.rest,
              borderWidth: isFrame ? 2 : 0,
              barThickness: view.height - room.top - room.bottom,
              borderSkipped: false,
              stack: 'whole',
            }
          }),
        },
        options: {
          ...baseOptions(view, room),
          indexAxis: 'y',
          scales: { x: { ...hiddenScale, stacked: true, min: 0, max: 1 }, y: { ...hiddenScale, stacked: true } },
        },
      }
    },

    draw(pen, drawn) {
      drawOpenEnds(pen, drawn)
      const { chart } = drawn, { left, right, bottom } = chart.chartArea
      if (pen.cut === 'narrow') {
        drawBracket(pen, left, right, bottom + 6, runsIn(spec.whole, pen.locale))
        writeLegend(pen, drawn.marks, bottom + 6 + bracketHeight(pen, chart.width, runsIn(spec.whole, pen.locale)), chart.width)
      }
      else {
        writeAbove(pen, drawn, spec)
        drawBracket(pen, left, right, bottom + 6, runsIn(spec.whole, pen.locale))
        const look = { size: 'note', colour: pen.palette.muted, align: 'right' } as const
        if (hasStripes(drawn)) write(pen, chartWords.stripes[pen.locale], right, bottom + 13 + lineHeight(pen, 'label'), look)
      }
    },

    drawGuess(pen, { chart }, { value, text }) {
      const x = chart.scales.x!.getPixelForValue(value), { top, bottom } = chart.chartArea
      drawLine(pen, [[x, top - 6], [x, bottom + 6]], pen.palette.ink, 2.5)
      drawFlag(pen, text, x, (top + bottom) / 2, x > chart.width / 2)
    },
  }
}

/** Whether a part ends in stripes just now. */
function hasStripes({ marks }: Drawn): boolean {
  return marks.slice(0, -1).some(({ shown, side, figure }) => shown && side !== 'rest' && quantityOf(figure).qualifier === 'over')
}

/** Stripes where a part ends somewhere behind its figure, or somewhere before it. */
function drawOpenEnds(pen: Pen, { chart, marks }: Drawn): void {
  marks.forEach((mark, part) => {
    const { qualifier } = quantityOf(mark.figure), isOver = qualifier === 'over'
    // The last part ends where the whole ends; its open side is its neighbour's end.
    if (!mark.shown || part === marks.length - 1 || mark.side === 'rest' || !(isOver || qualifier === 'under')) return
    const { x } = boxOf(chart, part), { top, bottom } = chart.chartArea
    const area = { left: isOver ? x : x - openEnd, right: isOver ? x + openEnd : x, top, bottom }
    fillStripes(pen, mark.side, area)
  })
}

/** Values and labels above the bar, standing on it. */
function writeAbove(pen: Pen, { chart, marks }: Drawn, spec: ShareSpec): void {
  const step = lineHeight(pen, 'label')
  const first = chart.chartArea.top - 12 - (rowsAbove(pen, spec, chart.width) - 1) * step
  marks.forEach((mark, part) => {
    if (!mark.shown) return
    const { x, width } = labelSpan(spec, part, chart.width)
    write(pen, mark.value, x, first - step - 2, { size: 'large', bold: true, colour: textColour(mark, pen.palette) })
    writeLabel(pen, mark, x, first, width)
  })
}
