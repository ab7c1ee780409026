import type { FigureIn } from '../../../figures/registry.ts'
import type { Localized } from '../../../ui/locale.ts'
import type { ChartCommon, ChartRules, MarkSpec } from '../kind.ts'
import { amountIn, markOf, mustFit, mustHaveMarks } from '../kind.ts'

/** Shares of one whole. */
export interface ShareSpec extends ChartCommon {
  readonly kind: 'share'
  /** What the whole is. */
  readonly whole: Localized
  readonly parts: readonly MarkSpec<FigureIn<'share'>>[]
}

export function shareRules(spec: ShareSpec): ChartRules {
  const { parts, whole } = spec
  return {
    check(chart) {
      mustHaveMarks(parts, chart)
      const ids = parts.map(part => part.figure)
      mustFit(ids.map(id => amountIn('share', id, chart)), 1, ids, chart)
    },
    marks: locale => parts.map(part => markOf(part, locale)),
    opening: locale => (locale === 'zh' ? `整体为${whole.zh}。` : `Shares of the ${whole.en}. `),
  }
}
