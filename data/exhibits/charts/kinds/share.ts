import type { DateId, FigureIn } from '../../../figures/registry.ts'
import type { Run } from '../../../figures/wording.ts'
import type { Locale, Localized } from '../../../ui/locale.ts'
import type { ChartCommon, ChartRules, MarkSpec } from '../kind.ts'
import { figureText } from '../../../figures/format.ts'
import { plainText } from '../../../figures/wording.ts'
import { amountIn, joined, markOf, mustFit, mustHaveMarks } from '../kind.ts'

/** Shares of one whole, laid end to end. */
export interface ShareSpec extends ChartCommon {
  readonly kind: 'share'
  /** What the whole is. */
  readonly whole: Localized
  /** When it was counted. Default: the article doesn't say. */
  readonly period?: DateId
  /** What should be known of where it stands. Default: nothing, it stands in the article's text. */
  readonly origin?: Localized
  readonly parts: readonly MarkSpec<FigureIn<'share'>>[]
}

/** The whole with its period and where it stands. */
export function wholeRuns({ whole, period, origin }: ShareSpec, locale: Locale): Run[] {
  const comma = joined(['', ''], locale)
  return [
    { text: whole[locale] },
    ...(period ? [{ text: comma }, { text: figureText(period, locale), figure: period }] : []),
    ...(origin ? [{ text: `${comma}${origin[locale]}` }] : []),
  ]
}

export function shareRules(spec: ShareSpec): ChartRules {
  const { parts, period } = spec
  return {
    check(chart) {
      mustHaveMarks(parts, chart)
      const ids = parts.map(part => part.figure)
      mustFit(ids.map(id => amountIn('share', id, chart)), 1, ids, chart)
    },
    marks: locale => parts.map(part => markOf(part, locale)),
    others: period ? [period] : [],
    opening(locale) {
      const whole = plainText(wholeRuns(spec, locale))
      return locale === 'zh' ? `整体为${whole}。` : `Shares of the ${whole}. `
    },
  }
}
