import type { Words } from '../../../figures/wording.ts'
import type { Side } from '../../../ui/palette.ts'
import type { DiagramCommon, DiagramKind } from '../kind.ts'
import { runsIn } from '../../../figures/wording.ts'
import { columnWords, sideNames } from '../words.ts'

/** What a coach carries, each a small picture. */
export type Load = 'goods' | 'people' | 'information'

/** What speeds ahead on a road, and who may roll back from it into an age gone by. */
export interface FallingBehindSpec extends DiagramCommon {
  readonly kind: 'falling-behind'
  readonly fast: {
    readonly side: Side
    readonly name: Words
    readonly coaches: readonly { readonly load: Load, readonly name: Words }[]
  }
  readonly behind: {
    readonly side: Side
    readonly name: Words
    readonly who: Words
    /** That they may sink, and into what. */
    readonly may: Words
    readonly into: Words
    readonly by: Words
  }
}

/** What falling behind tells besides its drawing. */
export const fallingBehind: DiagramKind<FallingBehindSpec> = {
  list: ({ fast, behind }, locale) => {
    const space = runsIn({ en: ' ', zh: '' }, locale)
    return {
      columns: [columnWords.side[locale], columnWords.what[locale], columnWords.note[locale]],
      rows: [
        ...fast.coaches.map(({ name }) => [runsIn(sideNames[fast.side], locale), name[locale], fast.name[locale]]),
        [
          behind.who[locale],
          [...behind.name[locale], ...space, ...behind.may[locale], ...space, ...behind.into[locale]],
          behind.by[locale],
        ],
      ],
    }
  },
}
