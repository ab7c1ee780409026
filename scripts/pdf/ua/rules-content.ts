import type { Rule } from './audit.ts'
import { counted } from './audit.ts'
import { pieceKey, piecesIn } from './tree.ts'

/** Rules about what is drawn. */
export const contentRules: readonly Rule[] = [
  {
    id: '01-003',
    faults: ({ drawings }) => drawings.filter(({ marks }) => marks.artifactsInTagged)
      .map(({ page }) => `page ${page}: an artifact stands in tagged content`),
  },
  {
    id: '01-004',
    faults: ({ drawings }) => drawings.filter(({ marks }) => marks.taggedInArtifacts)
      .map(({ page }) => `page ${page}: tagged content stands in an artifact`),
  },
  {
    id: '01-005',
    faults: (audit) => {
      const held = new Set(audit.nodes.filter(({ parent }) => !parent?.parent).flatMap(node => piecesIn(node).map(pieceKey)))
      return counted(audit.drawings.flatMap(({ page, owner, text, marks, marked }) => {
        const loose = marks.paintings.filter(({ marking, operation: { name, operands } }) =>
          marking === 'none' && !(name === 'Do' && marked.has(operands[0]!)))
        const numbers = [...text.matchAll(/\/MCID\s+(\d+)/gu)].map(([, no]) => `${String(owner)} ${no}`)
        return [
          ...loose.map(() => `page ${page}: something is drawn that is neither content nor an artifact`),
          ...numbers.filter(key => !held.has(key)).map(() => `page ${page}: the structure doesn’t have what is drawn`),
        ]
      }))
    },
  },
]
