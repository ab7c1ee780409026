import type { ChartRules } from './kind.ts'
import type { BarsSpec } from './kinds/bars.ts'
import type { GridSpec } from './kinds/grid.ts'
import type { RanksSpec } from './kinds/ranks.ts'
import type { ShareSpec } from './kinds/share.ts'
import type { TimelineSpec } from './kinds/timeline.ts'
import type { UnitsSpec } from './kinds/units.ts'
import { barsRules } from './kinds/bars.ts'
import { gridRules } from './kinds/grid.ts'
import { ranksRules } from './kinds/ranks.ts'
import { shareRules } from './kinds/share.ts'
import { timelineRules } from './kinds/timeline.ts'
import { unitsRules } from './kinds/units.ts'

/** What a chart shows, before any decision on how it is drawn; a kind a file in `kinds/`, and each drawn by its namesake in `exhibits/`. */
export type ChartSpec = BarsSpec | ShareSpec | GridSpec | UnitsSpec | TimelineSpec | RanksSpec

/** What a spec's kind knows of it. */
export function rulesOf(spec: ChartSpec): ChartRules {
  switch (spec.kind) {
    case 'bars':
      return barsRules(spec)
    case 'share':
      return shareRules(spec)
    case 'grid':
      return gridRules(spec)
    case 'units':
      return unitsRules(spec)
    case 'timeline':
      return timelineRules(spec)
    case 'ranks':
      return ranksRules(spec)
    default:
      return spec satisfies never
  }
}

/**
 * Refuses a spec whose data can't be drawn honestly: an unknown figure, a mixed unit, a value that is not finite,
 * nothing to draw, shares above the whole. The error names chart and figure.
 */
export function checkedSpec<S extends ChartSpec>(chart: string, spec: S): S {
  rulesOf(spec).check(chart)
  return spec
}
