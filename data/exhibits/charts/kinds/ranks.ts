import type { CitedIn, FigureIn } from '../../../figures/registry.ts'
import type { Unit } from '../../../model/units.ts'
import type { Locale, Localized } from '../../../ui/locale.ts'
import type { Side } from '../../../ui/palette.ts'
import type { ChartCommon, ChartRules, MarkText } from '../kind.ts'
import { amountIn, joined, markOf } from '../kind.ts'

/** Somebody in a ranking whose rank nobody prints: only that it is ahead or behind. */
export interface Rival {
  readonly name: Localized
  readonly side: Side
}

/** The rank of one and the same thing by one account; another source's only together with its citation. */
export interface Ranking {
  readonly by: Localized
  readonly rank: { readonly figure: FigureIn<'rank'> } | CitedIn<'rank'>
  readonly ahead: readonly Rival[]
  readonly behind: readonly Rival[]
  /** What the account adds. */
  readonly adds: readonly (CitedIn<Unit> & { readonly label: Localized })[]
  /** The click at which it appears. Default: 0, with the slide. */
  readonly step?: number
}

/** One rank by two accounts, each on a ladder of its own. */
export interface RanksSpec extends ChartCommon {
  readonly kind: 'ranks'
  readonly ranked: Rival
  readonly rankings: readonly [Ranking, Ranking]
}

/** The marks of one account: the rank, and what it adds. */
function marksOfRanking({ ranked }: RanksSpec, { by, rank, adds, step }: Ranking, locale: Locale): MarkText[] {
  const { side } = ranked
  return [
    { ...markOf({ figure: rank.figure, label: by, side, step }, locale), label: joined([ranked.name[locale], by[locale]], locale) },
    ...adds.map(({ figure, label }) => markOf({ figure, label, side, step }, locale)),
  ]
}

function names(rivals: readonly Rival[], locale: Locale): string {
  return rivals.map(({ name }) => name[locale]).join(locale === 'zh' ? '、' : ', ')
}

export function ranksRules(spec: RanksSpec): ChartRules {
  const { rankings } = spec
  return {
    check(chart) {
      for (const { rank } of rankings) amountIn('rank', rank.figure, chart)
    },
    marks: locale => rankings.flatMap(ranking => marksOfRanking(spec, ranking, locale)),
    opening: locale =>
      rankings
        .map(({ by, ahead, behind }) => {
          const parts
            = locale === 'zh'
              ? [
                  ...(ahead.length ? [`领先者${names(ahead, locale)}`] : []),
                  ...(behind.length ? [`被超越者${names(behind, locale)}`] : []),
                ]
              : [
                  ...(ahead.length ? [`ahead ${names(ahead, locale)}`] : []),
                  ...(behind.length ? [`behind ${names(behind, locale)}`] : []),
                ]
          return locale === 'zh' ? `${by.zh}：${parts.join('，')}。` : `${by.en}: ${parts.join(', ')}. `
        })
        .join(''),
  }
}
