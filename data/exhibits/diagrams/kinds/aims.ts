import type { Words } from '../../../figures/wording.ts'
import type { Side } from '../../../ui/palette.ts'
import type { DiagramCommon, DiagramKind } from '../kind.ts'
import { columnWords } from '../words.ts'

/** What something near at hand is used for. */
export type Use = 'factory' | 'home'

/** A die thrown at something without an outline, which stays short of it, and arrows that reach what is near. Distances are a scheme. */
export interface AimsSpec extends DiagramCommon {
  readonly kind: 'aims'
  readonly far: {
    readonly side: Side
    readonly name: Words
    readonly target: Words
    /** What is said of the target, of the way to it, and of the throw, each with its step. */
    readonly outline: { readonly words: Words, readonly step: number }
    readonly distance: { readonly words: Words, readonly step: number }
    readonly throw: { readonly words: Words, readonly step: number }
  }
  readonly near: {
    readonly side: Side
    readonly name: Words
    readonly targets: readonly [NearTarget, NearTarget]
    /** Who advises to do likewise: in the list, not in the drawing. */
    readonly advice: Words
    readonly step: number
  }
}

/** What is near, and its picture. */
export interface NearTarget {
  readonly name: Words
  readonly use: Use
}

/** What aims tell besides their drawing. */
export const aims: DiagramKind<AimsSpec> = {
  list: ({ far, near }, locale) => ({
    columns: [columnWords.side[locale], columnWords.what[locale], columnWords.note[locale]],
    rows: [
      ...[far.outline, far.distance, far.throw].map(({ words }) => [far.name[locale], far.target[locale], words[locale]]),
      ...near.targets.map(({ name }) => [near.name[locale], name[locale], near.advice[locale]]),
    ],
  }),
}
