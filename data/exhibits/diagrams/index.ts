import type { DiagramSpec } from './spec.ts'
import { moments } from './moments.ts'
import { checkedDiagram } from './read.ts'

/** Every diagram of the deck by its id. */
export const diagrams = { moments } as const satisfies Record<string, DiagramSpec>

/** The id of a diagram. */
export type DiagramId = keyof typeof diagrams

for (const [id, spec] of Object.entries(diagrams)) checkedDiagram(id, spec)

/** Whether a text is the id of a diagram. */
export function isDiagramId(id: string): id is DiagramId {
  return Object.hasOwn(diagrams, id)
}
