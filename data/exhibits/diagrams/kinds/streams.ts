import type { Words } from '../../../figures/wording.ts'
import type { DiagramCommon, DiagramKind } from '../spec.ts'
import { runsIn } from '../../../figures/wording.ts'
import { columnWords } from '../words.ts'

/** One stream that a source spills into. */
export interface Stream {
  readonly name: Words
  readonly step: number
}

/** A source that spills into two streams, the place where they meet, and what that has the say over. Time is a scheme. */
export interface StreamsSpec extends DiagramCommon {
  readonly kind: 'streams'
  readonly source: { readonly name: Words, readonly note: Words, readonly when: Words }
  /** What was rebuilt around a chip, and what grew. */
  readonly streams: readonly [rebuilt: Stream, growing: Stream]
  readonly meeting: { readonly name: Words, readonly note: Words, readonly step: number }
  /** What the meeting place has the say over, and for how long. */
  readonly outcome: { readonly verb: Words, readonly name: Words, readonly span: Words }
}

/** What streams tell besides their drawing. */
export const streams: DiagramKind<StreamsSpec> = {
  list: ({ source, streams: own, meeting, outcome }, locale) => {
    const and = runsIn({ en: ', ', zh: '，' }, locale)
    return {
      columns: [columnWords.what[locale], columnWords.note[locale]],
      rows: [
        [source.name[locale], [...source.note[locale], ...and, ...source.when[locale]]],
        ...own.map(({ name }) => [name[locale], []]),
        [meeting.name[locale], meeting.note[locale]],
        [outcome.name[locale], [...outcome.verb[locale], ...and, ...outcome.span[locale]]],
      ],
    }
  },
}
