import type { ChartId } from '../../data/exhibits/charts/charts.ts'
import type { cuts } from '../../exhibits/diagrams/parts/style.ts'
import { charts } from '../../data/exhibits/charts/charts.ts'

/** Whether a cut of a chart leaves a figure to the other one and to the table: the wide one minor events. */
export function isUnwritten(id: ChartId, figure: string, cut: (typeof cuts)[number] = 'wide'): boolean {
  const spec = charts[id]
  return spec.kind === 'timeline' && cut === 'wide' && spec.events.some(({ date, minor }) => date === figure && Boolean(minor))
}
