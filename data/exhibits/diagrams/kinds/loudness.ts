import type { Words } from '../../../figures/wording.ts'
import type { Side } from '../../../ui/palette.ts'
import type { DiagramCommon, DiagramKind } from '../kind.ts'
import { columnWords } from '../words.ts'

/** What one side blows up aloud, and what breaks behind its back. Sizes are a scheme. */
export interface LoudnessSpec extends DiagramCommon {
  readonly kind: 'loudness'
  readonly speaker: { readonly side: Side, readonly name: Words }
  /** What it speaks of: a small thing, and the huge one that is made of it. */
  readonly loud: { readonly side: Side, readonly topic: Words, readonly is: Words, readonly told: Words }
  /** What it doesn't speak of: cracked pillars, and what rests on them. */
  readonly silent: {
    readonly label: Words
    readonly pillars: readonly [Words, Words, Words]
    readonly step: number
    readonly roof: { readonly words: Words, readonly step: number }
  }
}

/** What loudness tells besides its drawing. */
export const loudness: DiagramKind<LoudnessSpec> = {
  list: ({ speaker, loud, silent }, locale) => ({
    columns: [columnWords.who[locale], columnWords.what[locale], columnWords.note[locale]],
    rows: [
      [speaker.name[locale], loud.topic[locale], loud.told[locale]],
      [[], loud.topic[locale], loud.is[locale]],
      ...silent.pillars.map(pillar => [
        speaker.name[locale],
        pillar[locale],
        [...silent.label[locale], { text: locale === 'zh' ? '：' : ': ' }, ...silent.roof.words[locale]],
      ]),
    ],
  }),
}
