import type { ChartId } from '../../data/exhibits/charts/charts.ts'
import type { cuts } from '../../exhibits/diagrams/parts/style.ts'
import { charts } from '../../data/exhibits/charts/charts.ts'

/** Whether a chart shows a figure without writing it: in the wide cut an event without words is a dot. */
export function isUnwritten(id: ChartId, figure: string, cut: (typeof cuts)[number] = 'wide'): boolean {
  const spec = charts[id]
  return spec.kind === 'timeline' && cut === 'wide' && spec.events.some(({ date, minor }) => date === figure && Boolean(minor))
}
