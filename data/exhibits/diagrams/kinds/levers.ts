import type { Words } from '../../../figures/wording.ts'
import type { Side } from '../../../ui/palette.ts'
import type { DiagramCommon, DiagramKind } from '../spec.ts'
import { runsIn } from '../../../figures/wording.ts'
import { columnWords, sideNames } from '../words.ts'

/** Two reasons for one advantage: what is missing and made up for, and what is opened; and what the advantage is, beside another's. */
export interface LeversSpec extends DiagramCommon {
  readonly kind: 'levers'
  readonly side: Side
  readonly squeeze: { readonly name: Words, readonly missing: Words, readonly press: Words }
  readonly open: { readonly name: Words, readonly note: Words, readonly step: number }
  readonly gain: {
    readonly name: Words
    readonly note: Words
    readonly other: Words
    readonly otherNote: Words
    readonly step: number
  }
}

/** What levers tell besides their drawing. */
export const levers: DiagramKind<LeversSpec> = {
  list: ({ side, squeeze, open, gain }, locale) => ({
    columns: [columnWords.side[locale], columnWords.what[locale], columnWords.note[locale]],
    rows: [
      [
        runsIn(sideNames[side], locale),
        squeeze.name[locale],
        [...squeeze.missing[locale], { text: locale === 'zh' ? '，' : ', ' }, ...squeeze.press[locale]],
      ],
      [runsIn(sideNames[side], locale), open.name[locale], open.note[locale]],
      [runsIn(sideNames[side], locale), gain.name[locale], gain.note[locale]],
      [runsIn(sideNames[side], locale), gain.other[locale], gain.otherNote[locale]],
    ],
  }),
}
