import type { Words } from '../../../figures/wording.ts'
import type { Side } from '../../../ui/palette.ts'
import type { DiagramCommon, DiagramKind } from '../spec.ts'
import { runsIn } from '../../../figures/wording.ts'
import { columnWords, sideNames } from '../words.ts'

/** Who is asked, and what is answered: nothing is silence. */
export interface Answer {
  readonly side: Side
  readonly name: Words
  readonly says?: Words
  readonly note: Words
  readonly step: number
}

/** One topic, two answers in bubbles of one size; an empty bubble is silence. */
export interface AnswersSpec extends DiagramCommon {
  readonly kind: 'answers'
  readonly topic: Words
  readonly answers: readonly [Answer, Answer]
  /** What the article asks then. */
  readonly question: { readonly words: Words, readonly step: number }
}

/** What answers tell besides their drawing. */
export const answers: DiagramKind<AnswersSpec> = {
  list: ({ topic, answers: own, question }, locale) => ({
    columns: [columnWords.side[locale], columnWords.what[locale], columnWords.note[locale]],
    rows: [
      ...own.map(({ side, name, says, note }) => [
        runsIn(sideNames[side], locale),
        says?.[locale] ?? [{ text: '—' }],
        [...name[locale], { text: locale === 'zh' ? '：' : ': ' }, ...note[locale]],
      ]),
      [[], topic[locale], question.words[locale]],
    ],
  }),
}
