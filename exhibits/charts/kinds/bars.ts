import type { Bar, BarsSpec } from '../../../data/exhibits/charts/kinds/bars.ts'
import type { Unit } from '../../../data/model/units.ts'
import type { Locale } from '../../../data/ui/locale.ts'
import type { Box, Drawn, Painter } from '../painter.ts'
import type { Pen } from '../pen.ts'
import type { RenderContext, Room, VisibleMark } from '../render-context.ts'
import { derivedSign } from '../../../data/exhibits/charts/kind.ts'
import { sharesOf, upperEnd } from '../../../data/exhibits/charts/kinds/bars.ts'
import { figureText } from '../../../data/figures/format.ts'
import { quantityOf } from '../../../data/figures/registry.ts'
import { chartWords } from '../../../data/ui/messages.ts'
import { boxOf } from '../painter.ts'
import { drawLine, lineHeight, write, writeLines, writeRow } from '../pen.ts'
import { baseOptions, hiddenScale, visibleMarks } from '../render-context.ts'
import { fillStripes } from '../stripes.ts'

const barHeight = { wide: 52, narrow: 28 } as const
/** Room at the right of the longest bar for its amount; the narrow cut writes below the bars. */
const beside = 240
const nameWidth = 172
const claimHeight = 40

function roomOf({ cut }: RenderContext): Room {
  return cut === 'wide'
    ? { top: 0, right: beside, bottom: claimHeight, left: nameWidth }
    : { top: 0, right: 4, bottom: claimHeight + 38, left: 2 }
}

/** Bars from zero; a range ends in stripes between its lowest and its highest estimate. */
export function barsPainter(spec: BarsSpec): Painter {
  const most = Math.max(...spec.bars.map(bar => quantityOf(upperEnd(bar) ?? bar.figure).value))
  return {
    narrowHeight: () => 452,

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
              backgroundColor: spec.bars.map(({ side, unofficial }) => (unofficial ? view.palette.paper : view.palette[side])),
              borderColor: spec.bars.map(({ side }) => view.palette[side]),
              borderWidth: spec.bars.map(({ unofficial }) => (unofficial ? 1.5 : 0)),
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
      spec.bars.forEach((bar, index) => {
        if (!marks.find(mark => mark.figure === bar.figure)!.shown) return
        const { y, x, base } = boxOf(chart, 0, index), half = barHeight[pen.cut] / 2
        const low = chart.scales.x!.getPixelForValue(quantityOf(bar.figure).value)
        if (bar.until) fillStripes(pen, bar.side, { left: low, right: x, top: y - half, bottom: y + half })
        writeBar(pen, drawn, spec, bar, { base, x, y })
      })
      const { left, top, bottom } = chart.chartArea
      drawLine(pen, [[left, top], [left, bottom]], pen.palette.other, 1.5)
      const isWide = pen.cut === 'wide'
      writeClaim(pen, marks.at(-1)!, isWide ? left : 0, isWide ? bottom + lineHeight(pen, 'label') + 4 : chart.height - 10)
    },
  }
}

/** What is said of the shares, below all bars. */
function writeClaim(pen: Pen, { label, value, doubt }: VisibleMark, x: number, y: number): void {
  const strong = { size: 'label', bold: true } as const
  writeRow(pen, x, y, 10, [`${label}${pen.locale === 'zh' ? '：' : ':'}`, { size: 'label' }], [value, strong], [doubt ?? '', strong])
}

/** A bar's amount, or its range. */
function amountText(bar: Bar<Unit>, locale: Locale): string {
  const until = upperEnd(bar)
  const [low, high] = [figureText(bar.figure, locale), until && figureText(until, locale)]
  return high ? `${chartWords.between[locale]}${low}${chartWords.and[locale]}${high}` : low
}

/** What share of a bar the first one is, or between which shares; undefined where nothing is said. */
function sharesText({ shareWords: [before, after] }: BarsSpec, bar: Bar<Unit>, locale: Locale): string | undefined {
  if (!bar.shares) return undefined
  const texts = sharesOf(bar).map(figure => figureText(figure, locale))
  return `${before[locale]}${derivedSign} ${texts.join(chartWords.to[locale])}${after[locale]}`
}

/** A bar's name and its amount, and below that what the first bar is of it, or what is wrong with the amount. */
function writeBar(pen: Pen, { chart, marks }: Drawn, spec: BarsSpec, bar: Bar<Unit>, at: Pick<Box, 'base' | 'x' | 'y'>): void {
  const { locale } = pen, { doubt } = marks.find(({ figure }) => figure === bar.figure)!
  const name = { size: 'label', bold: true, colour: pen.palette[bar.side] } as const, strong = { size: 'label', bold: true } as const
  const amount = amountText(bar, locale), shares = sharesText(spec, bar, locale)
  const [second, look] = shares ? [shares, { size: 'label' } as const] : [doubt ?? '', strong]
  if (pen.cut === 'wide') {
    const x = at.x + 14
    write(pen, bar.label[locale], at.base - 14, at.y + 7, { ...name, align: 'right' })
    write(pen, amount, x, at.y + (second ? -3 : 7), name)
    write(pen, second, x, at.y + 22, look)
    return
  }
  const half = barHeight.narrow / 2, below = at.y + half + 18
  write(pen, bar.label[locale], 0, at.y - half - 6, name)
  const lines = writeLines(pen, amount, 4, below, chart.width - 8, name)
  writeLines(pen, second, 4, below + lines * lineHeight(pen, 'label'), chart.width - 8, look)
}
