import type { Words } from '../../../figures/wording.ts'
import type { Side } from '../../../ui/palette.ts'
import type { DiagramCommon, DiagramKind } from '../kind.ts'
import { runsIn } from '../../../figures/wording.ts'
import { columnWords, sideNames } from '../words.ts'

/** What presses a price down, and the step at which it does. */
export interface Lever {
  readonly name: Words
  readonly note: Words
  readonly shows: 'squeezed-chip' | 'open-lock'
  readonly step: number
}

/** A price squeezed small from both sides. How small is a scheme. */
export interface LeversSpec extends DiagramCommon {
  readonly kind: 'levers'
  readonly side: Side
  readonly levers: readonly [Lever, Lever]
  /** The price tag before and after. */
  readonly price: { readonly before: Words, readonly whose: Words, readonly after: Words }
}

/** What levers tell besides their drawing. */
export const levers: DiagramKind<LeversSpec> = {
  list: ({ side, levers: all, price }, locale) => ({
    columns: [columnWords.side[locale], columnWords.what[locale], columnWords.note[locale]],
    rows: [
      ...all.map(({ name, note }) => [runsIn(sideNames[side], locale), name[locale], note[locale]]),
      [price.whose[locale], price.before[locale], price.after[locale]],
    ],
  }),
}
