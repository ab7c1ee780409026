import type { Words } from '../../../figures/wording.ts'
import type { Side } from '../../../ui/palette.ts'
import type { DiagramCommon, DiagramKind } from '../kind.ts'
import { runsIn } from '../../../figures/wording.ts'
import { columnWords, sideNames } from '../words.ts'

/** Who is asked, and what is answered, in a word, and in full in the list: nothing is silence. */
export interface Answer {
  readonly side: Side
  readonly name: Words
  readonly says?: { readonly word: Words, readonly full: Words }
  readonly note: Words
  readonly step: number
}

/** Two answers in bubbles of one size; an empty bubble is silence. */
export interface AnswersSpec extends DiagramCommon {
  readonly kind: 'answers'
  readonly answers: readonly [Answer, Answer]
}

/** What answers tell besides their drawing. */
export const answers: DiagramKind<AnswersSpec> = {
  list: ({ answers: own }, locale) => ({
    columns: [columnWords.side[locale], columnWords.what[locale], columnWords.note[locale]],
    rows: own.map(({ side, name, says, note }) => [
      runsIn(sideNames[side], locale),
      says ? [...says.word[locale], { text: locale === 'zh' ? '，' : ', ' }, ...says.full[locale]] : [{ text: '—' }],
      [...name[locale], { text: locale === 'zh' ? '：' : ': ' }, ...note[locale]],
    ]),
  }),
}
