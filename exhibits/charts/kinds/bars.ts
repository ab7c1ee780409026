import type { Bar, BarsSpec } from '../../../data/exhibits/charts/kinds/bars.ts'
import type { Unit } from '../../../data/model/units.ts'
import type { Locale } from '../../../data/ui/locale.ts'
import type { Box, Drawn, Painter } from '../painter.ts'
import type { Pen } from '../pen.ts'
import type { RenderContext, Room } from '../render-context.ts'
import { upperEnd } from '../../../data/exhibits/charts/kinds/bars.ts'
import { figureText } from '../../../data/figures/format.ts'
import { quantityOf } from '../../../data/figures/registry.ts'
import { chartWords } from '../../../data/ui/messages.ts'
import { boxOf } from '../painter.ts'
import { drawLine, lineHeight, write } from '../pen.ts'
import { baseOptions, hiddenScale, visibleMarks } from '../render-context.ts'
import { fillStripes } from '../stripes.ts'

const barHeight = { wide: 56, narrow: 28 } as const
/** Room at the right of the longest bar for its amount; the narrow cut writes below the bars. */
const beside = 226
const nameWidth = 172
/** Room above for what the claim makes of a rival's cost. */
const claimHeight = { wide: 66, narrow: 48 } as const

function roomOf({ cut }: RenderContext): Room {
  const top = claimHeight[cut]
  return cut === 'wide' ? { top, right: beside, bottom: 0, left: nameWidth } : { top, right: 8, bottom: 44, left: 2 }
}

/** Bars from zero, and a line where the others would end if the claim held; a range ends in stripes between its estimates. */
export function barsPainter(spec: BarsSpec): Painter {
  const most = Math.max(...spec.bars.map(bar => quantityOf(upperEnd(bar) ?? bar.figure).value))
  return {
    narrowHeight: () => 436,

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

    // Behind the bars: across one it would cut it in two.
    drawBelow(pen, { chart }) {
      const mark = chart.scales.x!.getPixelForValue(quantityOf(spec.implied.figure).value)
      drawLine(pen, [[mark, pen.cut === 'wide' ? 4 : 0], [mark, chart.chartArea.bottom]], pen.palette.ink, 3)
    },

    draw(pen, drawn) {
      const { chart, marks } = drawn
      const mark = chart.scales.x!.getPixelForValue(quantityOf(spec.implied.figure).value)
      spec.bars.forEach((bar, index) => {
        if (!marks.find(({ figure }) => figure === bar.figure)!.shown) return
        const { y, x, base } = boxOf(chart, 0, index), half = barHeight[pen.cut] / 2
        const low = chart.scales.x!.getPixelForValue(quantityOf(bar.figure).value)
        if (bar.until) fillStripes(pen, bar.side, { left: low, right: x, top: y - half, bottom: y + half })
        writeBar(pen, drawn, bar, { base, x, y }, mark)
      })
      writeClaim(pen, drawn, mark)
    },
  }
}

/** What the claim makes of the others, beside its line. */
function writeClaim(pen: Pen, { marks }: Drawn, x: number): void {
  const [claim, implied] = marks.slice(-2) as [Drawn['marks'][number], Drawn['marks'][number]]
  const right = { size: 'label', align: 'right' } as const, step = lineHeight(pen, 'label')
  const first = pen.cut === 'wide' ? 22 : 14, zh = pen.locale === 'zh'
  const doubt = claim.doubt ? (zh ? `（${claim.doubt}）` : ` (${claim.doubt})`) : ''
  write(pen, `${claim.label}${zh ? '' : ' '}“${claim.value}”${doubt}${zh ? '，' : ','}`, x - 12, first, right)
  write(pen, `${implied.label} ${implied.value}`, x - 12, first + step, { ...right, bold: true })
}

/** A bar's amount, or the two lines of its range. */
function amountLines(bar: Bar<Unit>, locale: Locale): string[] {
  const low = figureText(bar.figure, locale), until = upperEnd(bar)
  return until ? [`${low}${chartWords.to[locale]}`.trim(), figureText(until, locale)] : [low]
}

/** A bar's name and its amount, what is wrong with it, and whether it ends where the claim has it. */
function writeBar(pen: Pen, { marks }: Drawn, bar: Bar<Unit>, at: Pick<Box, 'base' | 'x' | 'y'>, mark: number): void {
  const { locale } = pen, { doubt } = marks.find(({ figure }) => figure === bar.figure)!
  const name = { size: 'label', bold: true, colour: pen.palette[bar.side] } as const,
    strong = { size: 'label', bold: true } as const
  const amount = amountLines(bar, locale), isShort = at.x < mark, outcome = bar.outcome?.[locale]
  if (pen.cut === 'wide') {
    const x = at.x + 14, isApart = outcome && isShort, second = doubt ?? (isShort ? undefined : outcome)
    write(pen, bar.label[locale], at.base - 14, at.y + 7, { ...name, align: 'right' })
    const lines = [
      ...amount.map(text => [text, name] as const),
      ...(second ? [[second, { ...strong, size: doubt ? 'label' : 'amount' }] as const] : []),
    ]
    const first = isApart ? at.y + 10 : at.y + 7 - ((lines.length - 1) / 2) * 25
    lines.forEach(([text, look], index) => write(pen, text, x, first + index * 25, look))
    if (isApart) drawShortfall(pen, outcome, at.x + 4, mark - 8, at.y - 20)
    return
  }
  const half = barHeight.narrow / 2, below = at.y + half + 19
  write(pen, bar.label[locale], 6, at.y - half - 6, name)
  const lines = [...amount.map(text => [text, name] as const), [doubt ?? outcome ?? '', strong] as const]
  lines.forEach(([text, look], index) => write(pen, text, 6, below + index * lineHeight(pen, 'label'), look))
}

/** How far a bar's end is from where the claim has it. */
function drawShortfall(pen: Pen, words: string, from: number, until: number, y: number): void {
  drawLine(pen, [[from, y], [until, y]], pen.palette.ink, 2)
  const heads = [
    [from, 9],
    [until, -9],
  ] as const
  for (const [x, back] of heads)
    drawLine(pen, [[x + back, y - 6], [x, y], [x + back, y + 6]], pen.palette.ink, 2)
  write(pen, words, (from + until) / 2, y - 11, { size: 'amount', bold: true, align: 'center' })
}
