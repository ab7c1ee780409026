import type { Words } from '../../../figures/wording.ts'
import type { DiagramCommon, DiagramKind } from '../kind.ts'
import { runsIn } from '../../../figures/wording.ts'
import { columnWords } from '../words.ts'

/** Two ways out to the world in one year: a beam over all the earth, and a few strands to one place. The satellite's place is a scheme. */
export interface ReachSpec extends DiagramCommon {
  readonly kind: 'reach'
  /** A beam over all the earth. */
  readonly satellite: { readonly of: Words, readonly name: Words, readonly note: Words }
  readonly cable: {
    readonly of: Words
    /** Where it begins, and where it ends: abroad. */
    readonly ends: readonly [Words, Words]
    /** One strand is drawn for each, under a glass. */
    readonly strands: 'cable-channels'
    readonly name: Words
    readonly note: Words
    /** The step at which it appears. */
    readonly step: number
  }
}

/** What two ways tell besides their drawing. */
export const reach: DiagramKind<ReachSpec> = {
  list: ({ satellite, cable }, locale) => {
    const and = runsIn({ en: '; ', zh: '；' }, locale)
    return {
      columns: [columnWords.who[locale], columnWords.note[locale]],
      rows: [
        [satellite.of[locale], [...satellite.name[locale], ...and, ...satellite.note[locale]]],
        [cable.of[locale], [...cable.name[locale], ...and, ...cable.note[locale]]],
        ...cable.ends.map(end => [end[locale], cable.note[locale]]),
      ],
    }
  },
}
