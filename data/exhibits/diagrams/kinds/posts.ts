import type { Words } from '../../../figures/wording.ts'
import type { Side } from '../../../ui/palette.ts'
import type { DiagramCommon, DiagramKind } from '../kind.ts'
import { runsIn } from '../../../figures/wording.ts'
import { columnWords, sideNames } from '../words.ts'

/** What visitors post, each on the screen of a phone, and whose dream it cracks where it is seen. */
export interface PostsSpec extends DiagramCommon {
  readonly kind: 'posts'
  /** Whose things are posted. */
  readonly side: Side
  readonly by: { readonly side: Side, readonly name: Words }
  readonly posts: readonly { readonly shows: 'bridge' | 'train' | 'robot' | 'skyline', readonly name: Words }[]
  readonly seen: {
    readonly side: 'american' | 'chinese'
    /** Who sees it, what it does to them, and their dream. */
    readonly who: Words
    readonly verb: Words
    readonly dream: Words
    /** The step at which it does. */
    readonly step: number
  }
}

/** What posts tell besides their drawing. */
export const posts: DiagramKind<PostsSpec> = {
  list: ({ side, by, posts: all, seen }, locale) => ({
    columns: [columnWords.side[locale], columnWords.what[locale], columnWords.note[locale]],
    rows: [
      ...all.map(({ name }) => [runsIn(sideNames[side], locale), name[locale], by.name[locale]]),
      [runsIn(sideNames[seen.side], locale), seen.who[locale], seen.verb[locale]],
      [runsIn(sideNames[seen.side], locale), seen.dream[locale], seen.who[locale]],
    ],
  }),
}
