import type { FigureIn } from '../../../figures/registry.ts'
import type { Unit } from '../../../model/units.ts'
import type { Localized } from '../../../ui/locale.ts'
import type { ChartCommon, ChartRules, MarkSpec } from '../kind.ts'
import { figureText } from '../../../figures/format.ts'
import { amountIn, joined, markOf, mustFit, mustHaveMarks } from '../kind.ts'

/** A whole as cells: a cell a unit, or a cell a hundredth of a share. */
export interface GridSpec<U extends Unit = Unit> extends ChartCommon {
  readonly kind: 'grid'
  readonly unit: U
  readonly columns: number
  /** The figure that says how many cells there are. Default: a hundred cells, for shares. */
  readonly total?: FigureIn<U>
  readonly whole: Localized
  readonly parts: readonly MarkSpec<FigureIn<U>>[]
}

export function gridRules({ unit, total, whole, parts }: GridSpec): ChartRules {
  return {
    check(chart) {
      mustHaveMarks(parts, chart)
      const ids = parts.map(part => part.figure)
      mustFit(ids.map(id => amountIn(unit, id, chart)), total ? amountIn(unit, total, chart) : 1, ids, chart)
    },
    marks: locale => parts.map(part => markOf(part, locale)),
    others: total ? [total] : [],
    opening(locale) {
      const named = joined([whole[locale], ...(total ? [figureText(total, locale)] : [])], locale)
      return locale === 'zh' ? `方格图，整体为${named}。` : `A grid of cells for the ${named}. `
    },
  }
}
