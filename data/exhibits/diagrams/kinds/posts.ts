import type { Words } from '../../../figures/wording.ts'
import type { Side } from '../../../ui/palette.ts'
import type { DiagramCommon, DiagramKind } from '../spec.ts'
import { runsIn } from '../../../figures/wording.ts'
import { columnWords, sideNames } from '../words.ts'

/** What visitors post, each on the screen of a phone, and what fades where it is seen. */
export interface PostsSpec extends DiagramCommon {
  readonly kind: 'posts'
  readonly side: Side
  readonly from: Words
  readonly posts: readonly { readonly shows: 'bridge' | 'train' | 'robot' | 'skyline', readonly name: Words }[]
  readonly way: Words
  readonly fading: { readonly side: Side, readonly name: Words, readonly note: Words }
}

/** What posts tell besides their drawing. */
export const posts: DiagramKind<PostsSpec> = {
  list: ({ side, from, posts: own, fading }, locale) => ({
    columns: [columnWords.side[locale], columnWords.what[locale], columnWords.note[locale]],
    rows: [
      ...own.map(({ name }) => [runsIn(sideNames[side], locale), name[locale], from[locale]]),
      [runsIn(sideNames[fading.side], locale), fading.name[locale], fading.note[locale]],
    ],
  }),
}
