import type { Bar, BarsSpec } from '../../../data/exhibits/charts/kinds/bars.ts'
import type { Unit } from '../../../data/model/units.ts'
import type { Locale } from '../../../data/ui/locale.ts'
import type { Box, Drawn, Painter } from '../painter.ts'
import type { Pen } from '../pen.ts'
import type { RenderContext, Room, VisibleMark } from '../render-context.ts'
import { upperEnd } from '../../../data/exhibits/charts/kinds/bars.ts'
import { figureText } from '../../../data/figures/format.ts'
import { quantityOf } from '../../../data/figures/registry.ts'
import { chartWords } from '../../../data/ui/messages.ts'
import { boxOf } from '../painter.ts'
import { drawArrow, drawLine, lineHeight, widthOf, write, writeRow as writeInRow } from '../pen.ts'
import { baseOptions, hiddenScale, visibleMarks } from '../render-context.ts'
import { fillStripes, openEnd } from '../stripes.ts'

const barHeight = { wide: 52, narrow: 28 } as const
/** The wide cut's columns: names with amounts at the left, verdicts at the right of where the longest bar ends. */
const nameWidth = 232,
  verdictWidth = 210
/** Room above for what the claim makes of a rival's cost. */
const claimHeight = { wide: 70, narrow: 52 } as const

function roomOf({ cut }: RenderContext): Room {
  const top = claimHeight[cut]
  return cut === 'wide' ? { top, right: verdictWidth, bottom: 0, left: nameWidth } : { top, right: 18, bottom: 48, left: 2 }
}

/** Bars from zero, and in front of them a line where the others would end if the claim held; what is not exact ends in stripes. */
export function barsPainter(spec: BarsSpec): Painter {
  const most = Math.max(...spec.bars.map(bar => quantityOf(upperEnd(bar) ?? bar.figure).value))
  return {
    narrowHeight: () => 448,

    config(view) {
      const shown = spec.bars.map(({ step = 0 }) => view.step >= step)
      const marks = spec.bars.map(({ figure }) => visibleMarks(spec, view).find(mark => mark.figure === figure)!)
      return {
        type: 'bar',
        marks: [marks],
        data: {
          labels: marks.map(mark => mark.label),
          datasets: [
            {
              data: spec.bars.map((bar, index) => (shown[index] ? quantityOf(upperEnd(bar) ?? bar.figure).value : null)),
              backgroundColor: spec.bars.map(({ side }) => view.palette[side]),
              barThickness: barHeight[view.cut],
              borderSkipped: false,
            },
          ],
        },
        options: {
          ...baseOptions(view, roomOf(view)),
          indexAxis: 'y',
          scales: { x: { ...hiddenScale, beginAtZero: true, max: most }, y: hiddenScale },
        },
      }
    },

    draw(pen, drawn) {
      const { chart, marks } = drawn
      const shown = spec.bars.flatMap((bar, index) => {
        const mark = marks.find(({ figure }) => figure === bar.figure)!
        return mark.shown ? [{ bar, mark, box: boxOf(chart, 0, index) }] : []
      })
      shown.forEach(({ bar, box }) => drawEnd(pen, drawn, bar, box))
      const line = chart.scales.x!.getPixelForValue(quantityOf(spec.implied.figure).value)
      drawClaim(pen, drawn, line)
      shown.forEach(({ bar, mark, box }) => {
        if (pen.cut === 'wide') writeRow(pen, bar, mark, box, line)
        else writeBelow(pen, bar, mark, box)
      })
    },
  }
}

/** The stripes in which a bar ends that has no exact end: between two estimates, or around one. */
function drawEnd(pen: Pen, { chart }: Drawn, bar: Bar<Unit>, { x, y }: Box): void {
  const { value, qualifier } = quantityOf(bar.figure),
    half = barHeight[pen.cut] / 2
  const ends = bar.until
    ? [chart.scales.x!.getPixelForValue(value), x]
    : qualifier === 'exact'
      ? []
      : [x - openEnd / 2, x + openEnd / 2]
  const [left, right] = ends
  if (left !== undefined && right !== undefined) fillStripes(pen, bar.side, { left, right, top: y - half, bottom: y + half })
}

/** The line of what the claim makes of the others, in front of the bars, with its words above it. */
function drawClaim(pen: Pen, { chart, marks }: Drawn, x: number): void {
  const [claim, implied] = marks.slice(-2) as [VisibleMark, VisibleMark]
  const zh = pen.locale === 'zh',
    isWide = pen.cut === 'wide',
    { palette } = pen
  const said = { size: 'label' } as const,
    bold = { ...said, bold: true } as const
  const value = { size: isWide ? 'amount' : 'label', bold: true } as const
  const words = `${claim.label}${zh ? '' : ' '}“${claim.value}”`,
    doubt = claim.doubt ?? '',
    gap = isWide ? 8 : 6
  const sum = `${implied.label} ${implied.value}`
  const first = widthOf(pen, words, said) + gap + widthOf(pen, doubt, bold),
    second = widthOf(pen, sum, value)
  // Above the line's middle; on a phone there is no room at the line's right.
  const startOf = (width: number) => Math.min(x - width / 2, chart.width - width)
  const base = isWide ? 20 : 15,
    below = base + lineHeight(pen, value.size)
  writeInRow(pen, startOf(first), base, gap, [words, said], [doubt, bold])
  write(pen, sum, startOf(second), below, value)
  const points = [[x, below + 10], [x, chart.chartArea.bottom]] as const
  drawLine(pen, points, palette.paper, 8)
  drawLine(pen, points, palette.ink, 4)
}

/** A bar's amount, or the two lines of its range. */
function amountLines(bar: Bar<Unit>, locale: Locale): string[] {
  const low = figureText(bar.figure, locale),
    until = upperEnd(bar)
  return until ? [`${low}${chartWords.to[locale]}`.trim(), figureText(until, locale)] : [low]
}

/** A row of the wide cut: name, amount and what is wrong with it at the left, at the right whether the bar ends where the claim has it. */
function writeRow(pen: Pen, bar: Bar<Unit>, { doubt }: VisibleMark, { x, y }: Box, line: number): void {
  const { locale, palette } = pen,
    colour = palette[bar.side]
  const lines = [
    [bar.label[locale], { size: 'amount', bold: true, colour }],
    ...amountLines(bar, locale).map(text => [text, { size: 'label', colour }] as const),
    ...(doubt ? [[doubt, { size: 'label', bold: true }] as const] : []),
  ] as const
  const step = 25,
    first = y + 7 - ((lines.length - 1) / 2) * step
  lines.forEach(([text, look], index) => write(pen, text, 0, first + index * step, look))
  if (!bar.outcome) return
  write(pen, bar.outcome[locale], line + 58, y + 12, { size: 'large', bold: true })
  // How far its end is from where the claim has it.
  if (x < line) drawArrow(pen, [x + 8, line - 12], y, 'both')
}

/** The same on a phone: the name above its bar, all else below it. */
function writeBelow(pen: Pen, bar: Bar<Unit>, { doubt }: VisibleMark, { y }: Box): void {
  const { locale, palette } = pen,
    half = barHeight.narrow / 2,
    left = 6
  const name = { size: 'label', bold: true, colour: palette[bar.side] } as const
  write(pen, bar.label[locale], left, y - half - 6, name)
  const amounts = amountLines(bar, locale),
    outcome = bar.outcome?.[locale]
  amounts.forEach((text, index) => write(pen, text, left, y + half + 19 + index * lineHeight(pen, 'label'), name))
  const beside = left + Math.max(...amounts.map(text => widthOf(pen, text, name))) + 12
  write(pen, doubt ?? outcome ?? '', beside, y + half + 19, { size: doubt ? 'label' : 'amount', bold: true })
}
