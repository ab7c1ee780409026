import type { Ranking, RanksSpec, Rival } from '../../../data/exhibits/charts/kinds/ranks.ts'
import type { Painter } from '../painter.ts'
import type { Pen } from '../pen.ts'
import type { RenderContext, VisibleMark } from '../render-context.ts'
import { quantityOf } from '../../../data/figures/registry.ts'
import { chartWords } from '../../../data/ui/messages.ts'
import { drawSign, lineHeight, widthOf, write, writeLines, writeRow } from '../pen.ts'
import { baseOptions, noRoom, pixelScales, textSizes, visibleMarks } from '../render-context.ts'

/** Where an account stands: where its rank is written and its signs are, its words' left edge, its first rank, and from rank to rank. */
interface Account {
  readonly rank: number
  readonly sign: number
  readonly left: number
  readonly width: number
  readonly top: number
  readonly rung: number
  readonly heading: number
}

const signRadius = { wide: 30, narrow: 12 } as const

type Size = Pick<RenderContext, 'cut' | 'width' | 'height'>

/** Side by side with a step between them, a row a rank, or below each other. */
function accountsOf({ cut, width, height }: Size): readonly [Account, Account] {
  if (cut === 'narrow') {
    // The words stand clear of the line at its left edge.
    const shared = { rank: 44, sign: 16, left: 44, width: width - 44, rung: 66 } as const
    return [
      { ...shared, top: 62, heading: 16 },
      { ...shared, top: 262, heading: 208 },
    ]
  }
  // The ranks are rows, told at the left; in the first account words stand above the sign, clear of the line that leads on.
  const shared = { rank: 0, top: 118, rung: (height - 118) * 0.46, heading: 20 }
  const first = 232, second = 520
  return [
    { ...shared, left: first - 34, sign: first, width: second - first - 60 },
    { ...shared, left: second + 50, sign: second, width: width - second - 50 },
  ]
}

/** One thing's rank by two accounts, and a line from the one to the other. */
export function ranksPainter(spec: RanksSpec): Painter {
  const rankOf = ({ rank }: Ranking) => quantityOf(rank.figure).value
  return {
    narrowHeight: () => 452,

    config(view) {
      const all = visibleMarks(spec, view)
      const marks = spec.rankings.map(({ rank }) => all.find(({ figure }) => figure === rank.figure)!)
      const spots = accountsOf(view).map(({ sign, top, rung }, index) => ({
        x: sign,
        y: top + (rankOf(spec.rankings[index]!) - 1) * rung,
      }))
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
              borderWidth: view.cut === 'wide' ? 9 : 5,
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
        if (told[0]!.shown) (pen.cut === 'wide' ? writeColumn : writeAccount)(pen, spec, ranking, account, told)
      })
    },
  }
}

/** The wide cut: who says so above, the rank at the left of its row, each name beside its sign. */
function writeColumn(pen: Pen, spec: RanksSpec, ranking: Ranking, account: Account, [rank, ...adds]: VisibleMark[]): void {
  const { sign, left, width, top, rung, heading } = account, { locale, palette } = pen, { behind } = ranking
  write(pen, ranking.by[locale], left, heading, { size: 'label', colour: palette.muted })
  const y = top + (quantityOf(ranking.rank.figure).value - 1) * rung
  ranking.ahead.forEach(({ name, side }, index) => {
    drawSign(pen, side, sign, top + index * rung, signRadius.wide * 0.9)
    write(pen, name[locale], left, top + index * rung + 8, { size: 'amount', bold: true, colour: palette[side] })
  })
  const look = { bold: true, colour: palette[rank!.side] } as const
  write(pen, rank!.value, account.rank, y + textSizes.wide.huge * 0.35, { ...look, size: 'huge' })
  const name = [spec.ranked.name[locale], { ...look, size: 'amount' }] as const
  const doubt = rank!.doubt ? ([[rank!.doubt, { size: 'amount', bold: true }]] as const) : []
  writeRow(pen, left, behind.length ? y - signRadius.wide - 18 : y + 8, 12, name, ...doubt)
  let next = y + signRadius.wide + 24
  for (const { value, label } of adds) next += writeAdd(pen, value, label, left, next, width)
  if (behind.length) writeBehind(pen, behind, left, top + rung + 40)
}

/** What else an account says, in a line or two; gives how high they are. */
function writeAdd(pen: Pen, value: string, label: string, x: number, y: number, width: number): number {
  const said = `${value}${pen.locale === 'zh' ? '，' : ': '}${label}`
  return writeLines(pen, said, x, y, width, { size: 'label' }) * lineHeight(pen, 'label') + 6
}

/** The narrow cut: who says so, the rank with its name, whoever is ahead above it, and whoever is behind below. */
function writeAccount(pen: Pen, spec: RanksSpec, ranking: Ranking, account: Account, [rank, ...adds]: VisibleMark[]): void {
  const { sign, left, width, top, rung, heading } = account, { locale, palette, cut } = pen
  write(pen, ranking.by[locale], left, heading, { size: 'label', colour: palette.muted })
  const y = top + (quantityOf(ranking.rank.figure).value - 1) * rung
  ranking.ahead.forEach(({ name, side }, index) => {
    drawSign(pen, side, sign, top + index * rung, signRadius[cut] * 0.9)
    write(pen, name[locale], left, top + index * rung + 8, { size: 'amount', bold: true, colour: palette[side] })
  })
  const look = { bold: true, colour: palette[rank!.side] } as const
  write(pen, rank!.value, left, y + textSizes[cut].huge * 0.35, { ...look, size: 'huge' })
  const words = left + widthOf(pen, rank!.value, { size: 'huge', bold: true }) + 16, { doubt } = rank!
  write(pen, spec.ranked.name[locale], words, y + (doubt ? -3 : 8), { ...look, size: 'amount' })
  if (doubt) write(pen, doubt, words, y + lineHeight(pen, 'amount') - 2, { size: 'amount', bold: true })
  let next = y + textSizes[cut].huge * 0.35 + lineHeight(pen, 'label') + 6
  for (const { value, label } of adds) next += writeAdd(pen, value, label, left, next, width)
  if (ranking.behind.length) writeBehind(pen, ranking.behind, left, next)
}

/** Those that are said to have been passed, in a row: nobody prints their order. */
function writeBehind(pen: Pen, rivals: readonly Rival[], left: number, y: number): void {
  const look = { size: 'label', bold: true } as const, radius = textSizes[pen.cut].label * 0.36
  const lead = chartWords.passed[pen.locale], step = lineHeight(pen, 'label')
  write(pen, lead, left, y, { size: 'label' })
  let x = left
  for (const { name, side } of rivals) {
    drawSign(pen, side, x + radius, y + step + 4 - radius, radius)
    write(pen, name[pen.locale], x + 2 * radius + 6, y + step + 4, { ...look, colour: pen.palette[side] })
    x += 2 * radius + 6 + widthOf(pen, name[pen.locale], look) + 14
  }
}
