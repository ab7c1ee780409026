import type { ChartId } from '../../data/exhibits/charts/charts.ts'
import type { cuts } from '../../exhibits/diagrams/parts/style.ts'
import { charts } from '../../data/exhibits/charts/charts.ts'

/** Whether a cut of a chart doesn't write a figure: the wide one leaves minor events to the table, and the rest of a grid to its cells. */
export function isUnwritten(id: ChartId, figure: string, cut: (typeof cuts)[number] = 'wide'): boolean {
  const spec = charts[id]
  if (cut === 'narrow') return false
  if (spec.kind === 'grid') return spec.parts[1].figure === figure
  return spec.kind === 'timeline' && spec.events.some(({ date, minor }) => date === figure && Boolean(minor))
}
