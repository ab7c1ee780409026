import type { FigureIn } from '../../../figures/registry.ts'
import type { Unit } from '../../../model/units.ts'
import type { Localized } from '../../../ui/locale.ts'
import type { ChartCommon, ChartRules, MarkSpec } from '../kind.ts'
import { figureText } from '../../../figures/format.ts'
import { figureOf } from '../../../figures/registry.ts'
import { amountIn, joined, markOf, mustFit, mustHaveMarks } from '../kind.ts'

/** Counts of one whole as dots, a dot a unit and a row a part, below the ground stations that they go through. */
export interface DotsSpec<U extends Unit = Unit> extends ChartCommon {
  readonly kind: 'dots'
  readonly unit: U
  /** How many there are in all; “over” leaves some dots open. */
  readonly total: FigureIn<U>
  readonly whole: Localized
  readonly parts: readonly MarkSpec<FigureIn<U>>[]
  readonly stations: MarkSpec<FigureIn<'stations'>>
}

/** The date as of which a figure counts. Default: none is given. */
export function asOfDate(id: string): string | undefined {
  const figure = figureOf(id)
  return 'asOf' in figure ? figure.asOf : undefined
}

export function dotsRules({ unit, total, whole, parts, stations }: DotsSpec): ChartRules {
  const date = asOfDate(total)
  return {
    check(chart) {
      mustHaveMarks(parts, chart)
      const ids = parts.map(part => part.figure)
      mustFit(ids.map(id => amountIn(unit, id, chart)), amountIn(unit, total, chart), ids, chart)
      amountIn('stations', stations.figure, chart)
    },
    marks: locale => [stations, ...parts].map(part => markOf(part, locale)),
    others: [total, ...(date ? [date] : [])],
    opening(locale) {
      const named = joined([whole[locale], figureText(total, locale)], locale)
      return locale === 'zh' ? `每个点是一条，整体为${named}。` : `Dots, each of them one of the ${named}. `
    },
  }
}
