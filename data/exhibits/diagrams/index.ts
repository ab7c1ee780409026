import type { DiagramSpec } from './spec.ts'
import { agi } from './agi.ts'
import { anxiety } from './anxiety.ts'
import { ban } from './ban.ts'
import { circuits } from './circuits.ts'
import { fear } from './fear.ts'
import { future } from './future.ts'
import { identity } from './identity.ts'
import { imitated } from './imitated.ts'
import { licence } from './licence.ts'
import { makers } from './makers.ts'
import { moments } from './moments.ts'
import { pragmatism } from './pragmatism.ts'
import { praise } from './praise.ts'
import { ranking } from './ranking.ts'
import { checkedDiagram } from './read.ts'
import { reversal } from './reversal.ts'
import { signal } from './signal.ts'
import { strategy } from './strategy.ts'
import { surprise } from './surprise.ts'
import { users } from './users.ts'
import { visits } from './visits.ts'
import { washington } from './washington.ts'

/** Every diagram of the deck by its id. */
export const diagrams = {
  agi,
  anxiety,
  ban,
  circuits,
  fear,
  future,
  identity,
  imitated,
  licence,
  makers,
  moments,
  pragmatism,
  praise,
  ranking,
  reversal,
  signal,
  strategy,
  surprise,
  users,
  visits,
  washington,
} as const satisfies Record<string, DiagramSpec>

/** The id of a diagram. */
export type DiagramId = keyof typeof diagrams

/** The diagram of an id. */
export function diagramOf(id: DiagramId): DiagramSpec {
  return diagrams[id]
}

for (const [id, spec] of Object.entries<DiagramSpec>(diagrams)) checkedDiagram(id, spec)
