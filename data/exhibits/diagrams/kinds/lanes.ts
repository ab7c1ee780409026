import type { Words } from '../../../figures/wording.ts'
import type { Side } from '../../../ui/palette.ts'
import type { DiagramCommon, DiagramKind } from '../spec.ts'
import { runsIn } from '../../../figures/wording.ts'
import { columnWords, sideNames } from '../words.ts'

/** What moves in a lane, each a small picture. */
export type Cargo = 'goods' | 'people' | 'information'

/** What races ahead in lanes, and who stays behind and may sink. */
export interface LanesSpec extends DiagramCommon {
  readonly kind: 'lanes'
  readonly fast: {
    readonly side: Side
    readonly name: Words
    readonly lanes: readonly { readonly cargo: Cargo, readonly name: Words }[]
  }
  readonly sinking: {
    readonly side: Side
    readonly name: Words
    /** That they may sink, and into what. */
    readonly may: Words
    readonly into: Words
    readonly by: Words
  }
}

/** What lanes tell besides their drawing. */
export const lanes: DiagramKind<LanesSpec> = {
  list: ({ fast, sinking }, locale) => ({
    columns: [columnWords.side[locale], columnWords.what[locale], columnWords.note[locale]],
    rows: [
      ...fast.lanes.map(({ name }) => [runsIn(sideNames[fast.side], locale), name[locale], fast.name[locale]]),
      [
        runsIn(sideNames[sinking.side], locale),
        [...sinking.name[locale], ...runsIn({ en: ' ', zh: '' }, locale), ...sinking.may[locale],
          ...runsIn({ en: ' ', zh: '' }, locale), ...sinking.into[locale]],
        sinking.by[locale],
      ],
    ],
  }),
}
