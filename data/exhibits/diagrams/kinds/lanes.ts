import type { Words } from '../../../figures/wording.ts'
import type { Side } from '../../../ui/palette.ts'
import type { DiagramCommon, DiagramKind } from '../spec.ts'
import { runsIn } from '../../../figures/wording.ts'
import { columnWords, sideNames } from '../words.ts'

/** What races along in lanes, and what may sink into the ground below them. */
export interface LanesSpec extends DiagramCommon {
  readonly kind: 'lanes'
  readonly fast: { readonly side: Side, readonly name: Words, readonly lanes: readonly [Words, ...Words[]] }
  readonly sinking: { readonly side: Side, readonly name: Words, readonly into: Words, readonly by: Words }
}

/** What lanes tell besides their drawing. */
export const lanes: DiagramKind<LanesSpec> = {
  list: ({ fast, sinking }, locale) => ({
    columns: [columnWords.side[locale], columnWords.what[locale], columnWords.note[locale]],
    rows: [
      ...fast.lanes.map(lane => [runsIn(sideNames[fast.side], locale), lane[locale], fast.name[locale]]),
      [
        runsIn(sideNames[sinking.side], locale),
        [...sinking.name[locale], { text: ' ' }, ...sinking.into[locale]],
        sinking.by[locale],
      ],
    ],
  }),
}
