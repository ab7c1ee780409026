import type { SlopeSpec } from './kinds/slope.ts'
import { quantityOf } from '../../figures/registry.ts'

/** The ends of a slope's logarithmic axis: some room below the least value and above the greatest, for a guess as well. */
export function slopeRange(spec: SlopeSpec): [min: number, max: number] {
  const values = spec.series.flatMap(series => series.figures.map(figure => quantityOf(figure).value))
  return [Math.min(...values) / 2.2, Math.max(...values) * 2.6]
}
