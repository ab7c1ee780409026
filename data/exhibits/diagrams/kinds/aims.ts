import type { Words } from '../../../figures/wording.ts'
import type { Side } from '../../../ui/palette.ts'
import type { DiagramCommon, DiagramKind } from '../spec.ts'
import { columnWords } from '../words.ts'

/** A long shot at something without an outline, and short ones that land. Distances are a scheme. */
export interface AimsSpec extends DiagramCommon {
  readonly kind: 'aims'
  readonly far: {
    readonly side: Side
    readonly name: Words
    readonly target: Words
    /** What is said of the target, and of the way to it, each with its step. */
    readonly outline: { readonly words: Words, readonly step: number }
    readonly distance: { readonly words: Words, readonly step: number }
    readonly shot: { readonly words: Words, readonly step: number }
  }
  readonly near: {
    readonly side: Side
    readonly name: Words
    readonly targets: readonly [Words, Words]
    /** Who advises to do likewise, and in what words. */
    readonly advice: Words
    readonly by: Words
    readonly step: number
  }
}

/** What aims tell besides their drawing. */
export const aims: DiagramKind<AimsSpec> = {
  list: ({ far, near }, locale) => ({
    columns: [columnWords.side[locale], columnWords.what[locale], columnWords.note[locale]],
    rows: [
      ...[far.outline, far.distance, far.shot].map(({ words }) => [
        far.name[locale],
        far.target[locale],
        words[locale],
      ]),
      ...near.targets.map(target => [near.name[locale], target[locale], []]),
      [[], near.advice[locale], near.by[locale]],
    ],
  }),
}
