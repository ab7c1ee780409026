import type { FigureIn } from '../../../figures/registry.ts'
import type { Localized } from '../../../ui/locale.ts'
import type { ChartCommon, ChartRules, MarkSpec } from '../kind.ts'
import { amountIn, markOf, mustFit, mustHaveMarks } from '../kind.ts'

/** Two shares of one whole as a hundred cells, a cell a hundredth: for a share so small that nothing else would show it. */
export interface GridSpec extends ChartCommon {
  readonly kind: 'grid'
  readonly whole: Localized
  readonly parts: readonly [MarkSpec<FigureIn<'share'>>, MarkSpec<FigureIn<'share'>>]
}

export function gridRules({ whole, parts }: GridSpec): ChartRules {
  return {
    check(chart) {
      mustHaveMarks(parts, chart)
      const ids = parts.map(part => part.figure)
      mustFit(ids.map(id => amountIn('share', id, chart)), 1, ids, chart)
    },
    marks: locale => parts.map(part => markOf(part, locale)),
    opening: locale => (locale === 'zh' ? `方格图，整体为${whole.zh}。` : `A grid of cells for the ${whole.en}. `),
  }
}
