import type { Words } from '../../../figures/wording.ts'
import type { DiagramCommon, DiagramKind } from '../kind.ts'
import { runsIn } from '../../../figures/wording.ts'
import { columnWords } from '../words.ts'

/** One stream that a source spills into. */
export interface Stream {
  readonly name: Words
  readonly note: Words
  readonly step: number
}

/** A source that spills into two streams, the place where they join, and what it has had the say over since. Time is a scheme. */
export interface StreamsSpec extends DiagramCommon {
  readonly kind: 'streams'
  readonly source: { readonly when: Words, readonly note: Words }
  readonly streams: readonly [Stream, Stream]
  readonly meeting: { readonly name: Words, readonly note: Words, readonly step: number }
  /** What the meeting place has the say over, and for how long. */
  readonly outcome: { readonly name: Words, readonly note: Words, readonly span: Words }
}

/** What streams tell besides their drawing. */
export const streams: DiagramKind<StreamsSpec> = {
  list: ({ source, streams: own, meeting, outcome }, locale) => {
    const and = runsIn({ en: ', ', zh: '，' }, locale)
    return {
      columns: [columnWords.what[locale], columnWords.note[locale]],
      rows: [
        [source.when[locale], source.note[locale]],
        ...own.map(({ name, note }) => [name[locale], note[locale]]),
        [meeting.name[locale], meeting.note[locale]],
        [outcome.name[locale], [...outcome.note[locale], ...and, ...outcome.span[locale]]],
      ],
    }
  },
}
