import type { Words } from '../../../figures/wording.ts'
import type { Side } from '../../../ui/palette.ts'
import type { DiagramCommon, DiagramKind } from '../spec.ts'
import { runsIn } from '../../../figures/wording.ts'
import { columnWords, sideNames } from '../words.ts'

/** What visitors post, each on the screen of a phone, and what it breaks where it is seen. */
export interface PostsSpec extends DiagramCommon {
  readonly kind: 'posts'
  /** Whose things are posted. */
  readonly side: Side
  readonly by: { readonly side: Side, readonly name: Words }
  readonly posts: readonly { readonly shows: 'bridge' | 'train' | 'robot' | 'skyline', readonly name: Words }[]
  readonly way: Words
  readonly broken: { readonly side: Side, readonly name: Words }
}

/** What posts tell besides their drawing. */
export const posts: DiagramKind<PostsSpec> = {
  list: ({ side, by, posts: own, way, broken }, locale) => ({
    columns: [columnWords.side[locale], columnWords.what[locale], columnWords.note[locale]],
    rows: [
      ...own.map(({ name }) => [runsIn(sideNames[side], locale), name[locale], by.name[locale]]),
      [runsIn(sideNames[broken.side], locale), broken.name[locale], way[locale]],
    ],
  }),
}
