import type { Words } from '../../../figures/wording.ts'
import type { DiagramCommon, DiagramKind } from '../spec.ts'
import { columnWords } from '../words.ts'

/** Two ways to the world in one year: how broad one is, and how few strands the other has. Breadths are a scheme. */
export interface ReachSpec extends DiagramCommon {
  readonly kind: 'reach'
  readonly year: Words
  /** A beam to receivers everywhere: how many are drawn says nothing. */
  readonly satellite: { readonly name: Words, readonly note: Words }
  readonly cable: {
    readonly ends: readonly [Words, Words]
    /** One line is drawn for each. */
    readonly strands: 'cable-channels'
    readonly name: Words
    readonly note: Words
    /** The step at which it appears. */
    readonly step: number
  }
}

/** What two ways tell besides their drawing. */
export const reach: DiagramKind<ReachSpec> = {
  list: ({ year, satellite, cable }, locale) => ({
    columns: [columnWords.what[locale], columnWords.note[locale]],
    rows: [
      [year[locale], []],
      [satellite.name[locale], satellite.note[locale]],
      [cable.name[locale], cable.note[locale]],
      ...cable.ends.map(end => [end[locale], cable.note[locale]]),
    ],
  }),
}
