import type { Words } from '../../../figures/wording.ts'
import type { Side } from '../../../ui/palette.ts'
import type { DiagramCommon, DiagramKind } from '../spec.ts'
import { runsIn } from '../../../figures/wording.ts'
import { columnWords, sideNames } from '../words.ts'

/** What presses a price down: what is missing and made up for, and what is opened to whom. How far it falls is a scheme. */
export interface LeversSpec extends DiagramCommon {
  readonly kind: 'levers'
  readonly side: Side
  readonly squeeze: { readonly name: Words, readonly missing: Words, readonly press: Words }
  readonly open: {
    readonly name: Words
    readonly note: Words
    readonly to: readonly [Words, Words, Words]
    readonly step: number
  }
  /** The price tag before and after, what its fall means, and whose advantage is another. */
  readonly price: {
    readonly before: Words
    readonly whose: Words
    readonly after: Words
    readonly note: Words
    readonly unlike: Words
    readonly step: number
  }
}

/** What levers tell besides their drawing. */
export const levers: DiagramKind<LeversSpec> = {
  list: ({ side, squeeze, open, price }, locale) => {
    const mine = runsIn(sideNames[side], locale), comma = { text: locale === 'zh' ? '，' : ', ' }
    return {
      columns: [columnWords.side[locale], columnWords.what[locale], columnWords.note[locale]],
      rows: [
        [mine, squeeze.name[locale], [...squeeze.missing[locale], comma, ...squeeze.press[locale]]],
        [mine, open.name[locale], open.note[locale]],
        ...open.to.map(who => [mine, open.name[locale], who[locale]]),
        [price.whose[locale], price.before[locale], [...price.after[locale], comma, ...price.note[locale]]],
        [mine, price.unlike[locale], []],
      ],
    }
  },
}
