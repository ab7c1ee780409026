import type { Ranking, RanksSpec, Rival } from '../../../data/exhibits/charts/kinds/ranks.ts'
import type { Painter } from '../painter.ts'
import type { Pen } from '../pen.ts'
import type { RenderContext, VisibleMark } from '../render-context.ts'
import { joined } from '../../../data/exhibits/charts/kind.ts'
import { quantityOf } from '../../../data/figures/registry.ts'
import { chartWords } from '../../../data/ui/messages.ts'
import { drawSign, lineHeight, widthOf, write, writeLines } from '../pen.ts'
import { baseOptions, noRoom, pixelScales, textSizes, visibleMarks } from '../render-context.ts'

/** Where an account stands: the place of its first rank, from rank to rank, and to which side its words go. */
interface Account {
  readonly sign: number
  readonly top: number
  readonly rung: number
  readonly heading: number
  readonly wordsAt: 'left' | 'right'
}

const signRadius = { wide: 25, narrow: 12 } as const
/** The narrow cut's words stand clear of the line at its left edge. */
const clear = 40

type Size = Pick<RenderContext, 'cut' | 'width' | 'height'>

/** Side by side with a step between them, or below each other. */
function accountsOf({ cut, width, height }: Size): readonly [Account, Account] {
  if (cut === 'narrow') {
    const shared = { sign: 16, rung: 62, wordsAt: 'right' } as const
    return [{ ...shared, top: 52, heading: 16 }, { ...shared, top: 240, heading: 202 }]
  }
  const shared = { top: 108, rung: (height - 108) * 0.46, heading: 22 }
  return [{ ...shared, sign: width / 2 - 76, wordsAt: 'left' }, { ...shared, sign: width / 2 + 64, wordsAt: 'right' }]
}

/** One thing's rank by two accounts, and a line from the one to the other. */
export function ranksPainter(spec: RanksSpec): Painter {
  const rankOf = ({ rank }: Ranking) => quantityOf(rank.figure).value
  return {
    narrowHeight: () => 400,

    config(view) {
      const all = visibleMarks(spec, view)
      const marks = spec.rankings.map(({ rank }) => all.find(({ figure }) => figure === rank.figure)!)
      const spots = accountsOf(view).map(({ sign, top, rung }, index) => ({ x: sign, y: top + (rankOf(spec.rankings[index]!) - 1) * rung }))
      const colour = view.palette[spec.ranked.side]
      return {
        type: 'scatter',
        marks: [marks],
        data: {
          datasets: [
            {
              data: spots.filter((_, index) => marks[index]!.shown),
              showLine: true,
              borderColor: colour,
              borderWidth: view.cut === 'wide' ? 7 : 5,
              backgroundColor: colour,
              pointStyle: spec.ranked.side === 'chinese' ? 'rectRot' : 'circle',
              pointRadius: signRadius[view.cut] * 1.2,
              pointBorderWidth: 0,
              clip: false,
            },
          ],
        },
        options: { ...baseOptions(view, noRoom), scales: pixelScales(view) },
      }
    },

    draw(pen, { chart, marks }) {
      const size = { cut: pen.cut, width: chart.width, height: chart.height }
      accountsOf(size).forEach((account, index) => {
        const ranking = spec.rankings[index]!
        const told = marks.filter(({ figure }) => [ranking.rank, ...ranking.adds].some(cited => cited.figure === figure))
        if (told[0]!.shown) writeAccount(pen, spec, ranking, account, told, chart.width)
      })
    },
  }
}

/** Who says so, the rank with its name, whoever is ahead above it, and whoever is behind below. */
function writeAccount(
  pen: Pen,
  spec: RanksSpec,
  ranking: Ranking,
  { sign, top, rung, heading, wordsAt }: Account,
  [rank, ...adds]: VisibleMark[],
  width: number,
): void {
  const { locale, palette } = pen, isWide = pen.cut === 'wide', radius = signRadius[pen.cut]
  const isLeft = wordsAt === 'left', align = isLeft ? 'right' : undefined
  const away = isLeft ? -1 : 1
  const numberAt = isWide ? sign + away * (radius + 20) : clear
  const words = numberAt + away * (widthOf(pen, rank!.value, { size: 'large', bold: true }) + (isWide ? 20 : 12))
  const room = isLeft ? words : width - words
  const edge = isWide ? sign - away * radius : clear
  write(pen, ranking.by[locale], edge, heading, { size: 'label', colour: palette.muted, align })
  const y = top + (quantityOf(ranking.rank.figure).value - 1) * rung
  ranking.ahead.forEach(({ name, side }, index) => {
    drawSign(pen, side, sign, top + index * rung, radius * 0.8)
    write(pen, name[locale], numberAt, top + index * rung + 8, { size: 'amount', bold: true, colour: palette[side] })
  })
  const look = { bold: true, colour: palette[rank!.side], align } as const
  write(pen, rank!.value, numberAt, y + 12, { ...look, size: 'large' })
  write(pen, spec.ranked.name[locale], words, y + (rank!.doubt || adds.length ? -1 : 8), { ...look, size: 'amount' })
  let next = y + lineHeight(pen, 'label')
  if (rank!.doubt) write(pen, rank!.doubt, words, next, { size: 'label', bold: true, align })
  for (const { value, label } of adds) {
    const lines = writeLines(pen, joined([value, label], locale), words, next, room, { size: 'label' })
    next += lines * lineHeight(pen, 'label')
  }
  if (ranking.behind.length) writeBehind(pen, ranking.behind, edge, y + rung, isLeft)
}

/** Those that are said to have been passed, in a row: nobody prints their order. */
function writeBehind(pen: Pen, rivals: readonly Rival[], edge: number, y: number, isLeft: boolean): void {
  const look = { size: 'label', bold: true } as const, radius = textSizes[pen.cut].label * 0.36
  const lead = chartWords.passed[pen.locale], leadWidth = widthOf(pen, lead, { size: 'label' }) + 12
  const widths = rivals.map(({ name }) => 2 * radius + 6 + widthOf(pen, name[pen.locale], look) + 14)
  const total = leadWidth + widths.reduce((sum, width) => sum + width, 0) - 14
  // The narrow cut has no room for them beside the word.
  const isBelow = pen.cut === 'narrow', line = isBelow ? y + lineHeight(pen, 'label') : y
  const start = isLeft ? edge - total : edge
  write(pen, lead, start, y, { size: 'label' })
  let x = isBelow ? start : start + leadWidth
  rivals.forEach(({ name, side }, index) => {
    drawSign(pen, side, x + radius, line - radius, radius)
    write(pen, name[pen.locale], x + 2 * radius + 6, line, { ...look, colour: pen.palette[side] })
    x += widths[index]!
  })
}
