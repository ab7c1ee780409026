import type { ChartId } from '../../data/exhibits/charts/charts.ts'
import type { cuts } from '../../exhibits/diagrams/parts/style.ts'
import { charts } from '../../data/exhibits/charts/charts.ts'

/**
 * Whether a chart shows a figure without writing it: a week's days are what stands on its axis, and in the wide cut an
 * event without words is a dot.
 */
export function isUnwritten(id: ChartId, figure: string, cut: (typeof cuts)[number] = 'wide'): boolean {
  const spec = charts[id]
  if (spec.kind === 'timeline') return cut === 'wide' && spec.events.some(({ date, minor }) => date === figure && minor)
  return spec.kind === 'week' && spec.days === figure
}
