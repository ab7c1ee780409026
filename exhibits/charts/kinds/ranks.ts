import type { Ranking, RanksSpec, Rival } from '../../../data/exhibits/charts/kinds/ranks.ts'
import type { Painter } from '../painter.ts'
import type { Pen } from '../pen.ts'
import type { RenderContext, VisibleMark } from '../render-context.ts'
import { quantityOf } from '../../../data/figures/registry.ts'
import { chartWords } from '../../../data/ui/messages.ts'
import { drawSign, lineHeight, widthOf, write, writeLines } from '../pen.ts'
import { baseOptions, noRoom, pixelScales, textSizes, visibleMarks } from '../render-context.ts'

/** Where an account stands: its left edge, the place of its first rank, and from rank to rank. */
interface Account {
  readonly sign: number
  readonly left: number
  readonly width: number
  readonly top: number
  readonly rung: number
  readonly heading: number
}

const signRadius = { wide: 30, narrow: 12 } as const

type Size = Pick<RenderContext, 'cut' | 'width' | 'height'>

/** Side by side with a step between them, or below each other. */
function accountsOf({ cut, width, height }: Size): readonly [Account, Account] {
  if (cut === 'narrow') {
    // The words stand clear of the line at its left edge.
    const shared = { sign: 16, left: 44, width: width - 44, rung: 66 } as const
    return [{ ...shared, top: 62, heading: 16 }, { ...shared, top: 262, heading: 208 }]
  }
  const shared = { top: 96, rung: (height - 96) * 0.52, heading: 20 }
  const second = width / 2 + 50
  return [
    { ...shared, left: 0, sign: second - 100, width: second - 140 },
    { ...shared, left: second + 44, sign: second, width: width - second - 44 },
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
        if (told[0]!.shown) writeAccount(pen, spec, ranking, account, told)
      })
    },
  }
}

/** Who says so, the rank with its name, whoever is ahead above it, and whoever is behind below. */
function writeAccount(
  pen: Pen,
  spec: RanksSpec,
  ranking: Ranking,
  { sign, left, width, top, rung, heading }: Account,
  [rank, ...adds]: VisibleMark[],
): void {
  const { locale, palette } = pen, isWide = pen.cut === 'wide', radius = signRadius[pen.cut]
  write(pen, ranking.by[locale], left, heading, { size: 'label', colour: palette.muted })
  const y = top + (quantityOf(ranking.rank.figure).value - 1) * rung
  ranking.ahead.forEach(({ name, side }, index) => {
    drawSign(pen, side, sign, top + index * rung, radius * 0.9)
    write(pen, name[locale], left, top + index * rung + 8, { size: 'amount', bold: true, colour: palette[side] })
  })
  const look = { bold: true, colour: palette[rank!.side] } as const
  write(pen, rank!.value, left, y + textSizes[pen.cut].huge * 0.35, { ...look, size: 'huge' })
  const words = left + widthOf(pen, rank!.value, { size: 'huge', bold: true }) + 16, { doubt } = rank!
  write(pen, spec.ranked.name[locale], words, y + (doubt ? -3 : 8), { ...look, size: 'amount' })
  if (doubt) write(pen, doubt, words, y + lineHeight(pen, 'amount') - 2, { size: 'amount', bold: true })
  let next = y + textSizes[pen.cut].huge * 0.35 + lineHeight(pen, 'label') + (isWide ? 16 : 6)
  for (const { value, label } of adds) {
    const said = `${value}${locale === 'zh' ? '，' : ': '}${label}`
    next += writeLines(pen, said, left, next, width, { size: 'label' }) * lineHeight(pen, 'label') + 6
  }
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
