import type { Words } from '../../../figures/wording.ts'
import type { DiagramCommon, DiagramKind } from '../kind.ts'
import { runsIn } from '../../../figures/wording.ts'
import { columnWords } from '../words.ts'

/** What came out of the source. */
export interface Stream {
  readonly name: Words
  readonly step: number
}

/** A source that spills into two streams, the sleeve that they become, what its hand has a grip on, and time beside it, as a scheme. */
export interface StreamsSpec extends DiagramCommon {
  readonly kind: 'streams'
  readonly source: { readonly when: Words, readonly note: Words }
  readonly streams: readonly [Stream, Stream]
  readonly meeting: { readonly name: Words, readonly step: number }
  /** What it holds, and for how long. */
  readonly outcome: { readonly name: Words, readonly span: Words }
}

/** What streams tell besides their drawing. */
export const streams: DiagramKind<StreamsSpec> = {
  list: ({ source, streams: own, meeting, outcome }, locale) => ({
    columns: [columnWords.what[locale], columnWords.note[locale]],
    rows: [
      [source.when[locale], source.note[locale]],
      ...own.map(({ name }) => [name[locale], source.when[locale]]),
      [outcome.name[locale], [...meeting.name[locale], ...runsIn({ en: ', ', zh: '，' }, locale), ...outcome.span[locale]]],
    ],
  }),
}
