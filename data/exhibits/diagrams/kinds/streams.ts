import type { Words } from '../../../figures/wording.ts'
import type { DiagramCommon, DiagramKind } from '../spec.ts'
import { columnWords } from '../words.ts'

/** One stream that a source spills into. */
export interface Stream {
  readonly name: Words
  readonly step: number
}

/** A source that spills into two streams, the place where they meet, and what flows on from there. Widths are a scheme. */
export interface StreamsSpec extends DiagramCommon {
  readonly kind: 'streams'
  readonly source: { readonly name: Words, readonly note: Words }
  readonly streams: readonly [Stream, Stream]
  readonly meeting: { readonly name: Words, readonly note: Words, readonly step: number }
  /** What flows on, and for how long. */
  readonly outcome: { readonly name: Words, readonly span: Words }
}

/** What streams tell besides their drawing. */
export const streams: DiagramKind<StreamsSpec> = {
  list: ({ source, streams: own, meeting, outcome }, locale) => ({
    columns: [columnWords.what[locale], columnWords.note[locale]],
    rows: [
      [source.name[locale], source.note[locale]],
      ...own.map(({ name }) => [name[locale], []]),
      [meeting.name[locale], meeting.note[locale]],
      [outcome.name[locale], outcome.span[locale]],
    ],
  }),
}
