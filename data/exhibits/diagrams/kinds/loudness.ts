import type { Words } from '../../../figures/wording.ts'
import type { Side } from '../../../ui/palette.ts'
import type { DiagramCommon, DiagramKind } from '../spec.ts'
import { columnWords } from '../words.ts'

/** What one side says loudly, and what it is silent about. */
export interface LoudnessSpec extends DiagramCommon {
  readonly kind: 'loudness'
  readonly side: Side
  readonly name: Words
  readonly loud: { readonly words: readonly [Words, ...Words[]], readonly how: Words, readonly gain: Words }
  readonly silent: { readonly label: Words, readonly topics: readonly [Words, ...Words[]], readonly step: number }
  /** What the article says of the silence. */
  readonly remark: { readonly words: Words, readonly step: number }
}

/** What loudness tells besides its drawing. */
export const loudness: DiagramKind<LoudnessSpec> = {
  list: ({ name, loud, silent, remark }, locale) => ({
    columns: [columnWords.side[locale], columnWords.what[locale], columnWords.note[locale]],
    rows: [
      ...loud.words.map(words => [name[locale], words[locale], loud.how[locale]]),
      ...silent.topics.map(words => [name[locale], words[locale], silent.label[locale]]),
      [[], loud.gain[locale], remark.words[locale]],
    ],
  }),
}
