import type { Words } from '../../../figures/wording.ts'
import type { DiagramCommon, DiagramKind } from '../spec.ts'
import { runsIn } from '../../../figures/wording.ts'
import { columnWords, sideNames } from '../words.ts'

/** Something held on a string, and let go while its holder reaches for two other things at once: one wavers, one takes. */
export interface LettingGoSpec extends DiagramCommon {
  readonly kind: 'letting-go'
  readonly holder: Words
  /** What was held, what is lost with it, and the step at which the string comes off. */
  readonly held: { readonly name: Words, readonly lost: Words, readonly step: number }
  /** What the holder asks, wavering. */
  readonly wavering: { readonly name: Words, readonly question: Words, readonly step: number }
  /** What the holder takes. */
  readonly taking: { readonly name: Words, readonly motto: Words, readonly thing: Words, readonly step: number }
}

/** What a letting go tells besides its drawing. */
export const lettingGo: DiagramKind<LettingGoSpec> = {
  list: ({ holder, held, wavering, taking }, locale) => ({
    columns: [columnWords.who[locale], columnWords.what[locale], columnWords.note[locale]],
    rows: [
      [
        [
          ...holder[locale],
          ...runsIn({ en: ' (', zh: '（' }, locale),
          ...runsIn(sideNames.american, locale),
          ...runsIn({ en: ')', zh: '）' }, locale),
        ],
        wavering.name[locale],
        [...runsIn({ en: '? ', zh: '? ' }, locale), ...wavering.question[locale]],
      ],
      [
        holder[locale],
        [...taking.name[locale], ...runsIn({ en: ': ', zh: '：' }, locale), ...taking.thing[locale]],
        taking.motto[locale],
      ],
      [holder[locale], held.name[locale], held.lost[locale]],
    ],
  }),
}
