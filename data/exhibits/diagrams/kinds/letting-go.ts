import type { Words } from '../../../figures/wording.ts'
import type { DiagramCommon, DiagramKind } from '../kind.ts'
import { runsIn } from '../../../figures/wording.ts'
import { columnWords, sideNames } from '../words.ts'

/** Something held on a string, and let go by one hand while the other takes something else. */
export interface LettingGoSpec extends DiagramCommon {
  readonly kind: 'letting-go'
  readonly holder: Words
  /** What was held, what is lost with it, and the step at which it slips away. */
  readonly held: { readonly name: Words, readonly lost: Words, readonly step: number }
  /** What the holder is anxious about. */
  readonly asking: { readonly name: Words, readonly step: number }
  /** What the holder takes. */
  readonly taking: { readonly name: Words, readonly thing: Words, readonly step: number }
}

/** What a letting go tells besides its drawing. */
export const lettingGo: DiagramKind<LettingGoSpec> = {
  list: ({ holder, held, asking, taking }, locale) => ({
    columns: [columnWords.who[locale], columnWords.what[locale], columnWords.note[locale]],
    rows: [
      [
        [
          ...holder[locale],
          ...runsIn({ en: ' (', zh: '（' }, locale),
          ...runsIn(sideNames.american, locale),
          ...runsIn({ en: ')', zh: '）' }, locale),
        ],
        asking.name[locale],
        [],
      ],
      [
        holder[locale],
        [...taking.name[locale], ...runsIn({ en: ': ', zh: '：' }, locale), ...taking.thing[locale]],
        [],
      ],
      [holder[locale], held.name[locale], held.lost[locale]],
    ],
  }),
}
