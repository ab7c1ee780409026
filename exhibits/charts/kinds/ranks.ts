import type { Ranking, RanksSpec, Rival } from '../../../data/exhibits/charts/kinds/ranks.ts'
import type { Painter } from '../painter.ts'
import type { Pen } from '../pen.ts'
import type { RenderContext, VisibleMark } from '../render-context.ts'
import { rankText } from '../../../data/figures/format.ts'
import { quantityOf } from '../../../data/figures/registry.ts'
import { chartWords } from '../../../data/ui/messages.ts'
import { drawLine, drawSign, lineHeight, write, writeLines } from '../pen.ts'
import { baseOptions, noRoom, pixelScales, textSizes, visibleMarks } from '../render-context.ts'

/** Where an account stands: its left edge and width, where its signs and names are, its first rank, and from rank to rank. */
interface Account {
  readonly left: number
  readonly width: number
  readonly heading: number
  readonly sign: number
  readonly names: number
  readonly top: number
  readonly rung: number
}

const signRadius = { wide: 24, narrow: 12 } as const
/** Wide: room between the two accounts, where it is said that they differ. */
const between = 76

type Size = Pick<RenderContext, 'cut' | 'width' | 'height'>

/** Two ladders, side by side or below each other, a row a rank: what two accounts say at one time is no way from the one to the other. */
function accountsOf({ cut, width, height }: Size): readonly [Account, Account] {
  if (cut === 'narrow') {
    const shared = { left: 0, width, sign: 108, names: 132, rung: 58 } as const
    return [
      { ...shared, heading: 16, top: 60 },
      { ...shared, heading: 216, top: 260 },
    ]
  }
  const shared = { width: (width - between) / 2, heading: 22, top: 102, rung: (height - 102) * 0.47 }
  const at = (left: number): Account => ({ ...shared, left, sign: left + 170, names: left + 210 })
  return [at(0), at(shared.width + between)]
}

/** One thing's rank by two accounts. */
export function ranksPainter(spec: RanksSpec): Painter {
  const rankOf = ({ rank }: Ranking) => quantityOf(rank.figure).value
  return {
    narrowHeight: () => 436,

    config(view) {
      const all = visibleMarks(spec, view)
      const marks = spec.rankings.map(({ rank }) => all.find(({ figure }) => figure === rank.figure)!)
      const spots = accountsOf(view).map(({ sign, top, rung }, index) => ({
        x: sign,
        y: top + (rankOf(spec.rankings[index]!) - 1) * rung,
      }))
      return {
        type: 'scatter',
        marks: [marks],
        data: {
          datasets: [
            {
              data: spots.filter((_, index) => marks[index]!.shown),
              backgroundColor: view.palette[spec.ranked.side],
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
      const accounts = accountsOf(size)
      const shown = accounts.map((account, index) => {
        const ranking = spec.rankings[index]!
        const told = marks.filter(({ figure }) => [ranking.rank, ...ranking.adds].some(cited => cited.figure === figure))
        if (told[0]!.shown) writeAccount(pen, spec, ranking, account, told)
        return told[0]!.shown
      })
      const [first, second] = accounts
      if (pen.cut === 'wide' && shown.every(Boolean))
        drawUnequal(pen, (first.left + first.width + second.left) / 2, first.top + first.rung / 2)
    },
  }
}

/** An account: who says so above, then a row a rank, then what else it says. */
function writeAccount(pen: Pen, spec: RanksSpec, ranking: Ranking, account: Account, [rank, ...adds]: VisibleMark[]): void {
  const { left, width, heading, sign, names, top, rung } = account,
    { locale, palette, cut } = pen,
    isWide = cut === 'wide'
  const { ahead, behind } = ranking,
    value = quantityOf(ranking.rank.figure).value
  write(pen, ranking.by[locale], left, heading, { size: isWide ? 'amount' : 'label', bold: true })
  if (isWide)
    drawLine(pen, [[left, heading + 14], [left + width, heading + 14]], palette.ink, 3)
  const writeRank = (text: string, y: number) =>
    write(pen, text, left, y + textSizes[cut].huge * 0.34, { size: 'huge', bold: true })
  ahead.forEach(({ name, side }, index) => {
    const y = top + index * rung
    writeRank(rankText(index + 1, locale), y)
    drawSign(pen, side, sign, y, signRadius[cut])
    write(pen, name[locale], names, y + 8, { size: 'amount', bold: true, colour: palette[side] })
  })
  const y = top + (value - 1) * rung,
    { doubt } = rank!
  writeRank(rank!.value, y)
  write(pen, spec.ranked.name[locale], names, y + (doubt ? -5 : 8), { size: 'amount', bold: true, colour: palette[rank!.side] })
  if (doubt) write(pen, doubt, names, y + lineHeight(pen, 'amount') - 5, { size: 'amount', bold: true })
  let next = y + (isWide ? 72 : 44)
  for (const add of adds) next += writeAdd(pen, add.value, add.label, left, next, width)
  if (behind.length) writeBehind(pen, behind, account, y + rung)
}

/** What else an account says, in a line or two; gives how high they are. */
function writeAdd(pen: Pen, value: string, label: string, x: number, y: number, width: number): number {
  const said = `${value}${pen.locale === 'zh' ? '，' : ': '}${label}`
  return writeLines(pen, said, x, y, width, { size: 'label' }) * lineHeight(pen, 'label') + 6
}

/** Those that are said to have been passed, side by side one row below: nobody prints their order. */
function writeBehind(pen: Pen, rivals: readonly Rival[], { left, width, sign }: Account, y: number): void {
  const isWide = pen.cut === 'wide',
    radius = isWide ? signRadius.wide * 0.8 : 8
  write(pen, chartWords.passed[pen.locale], left, y + 7, { size: isWide ? 'amount' : 'label', bold: true })
  const step = (left + width - sign) / (rivals.length - 0.5)
  rivals.forEach(({ name, side }, index) => {
    const x = sign + index * step
    drawSign(pen, side, x, y, radius)
    write(pen, name[pen.locale], x, y + radius + lineHeight(pen, 'label'), {
      size: 'label',
      bold: true,
      colour: pen.palette[side],
      align: 'center',
    })
  })
}

/** The sign that the two accounts differ. */
function drawUnequal(pen: Pen, x: number, y: number): void {
  const half = 18,
    bars = 7,
    { ink } = pen.palette
  for (const at of [y - bars, y + bars])
    drawLine(pen, [[x - half, at], [x + half, at]], ink, 5)
  drawLine(pen, [[x + half * 0.6, y - half - 3], [x - half * 0.6, y + half + 3]], ink, 5)
}
