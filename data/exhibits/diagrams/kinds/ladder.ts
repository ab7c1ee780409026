import type { Words } from '../../../figures/wording.ts'
import type { Side } from '../../../ui/palette.ts'
import type { DiagramCommon, DiagramKind } from '../kind.ts'
import { runsIn } from '../../../figures/wording.ts'
import { columnWords, sideNames } from '../words.ts'

/** One on a step that is disputed, and those it passed, side by side: their own order isn't printed, so none is drawn. */
export interface LadderSpec extends DiagramCommon {
  readonly kind: 'ladder'
  readonly top: {
    readonly side: Side
    readonly name: Words
    readonly note: Words
    readonly rank: Words
    /** Who says so. */
    readonly by: Words
    /** What others do to the rank, in a word, and where they put it. */
    readonly doubt: Words
    readonly lower: Words
  }
  readonly passed: {
    readonly side: Side
    readonly names: readonly [Words, ...Words[]]
    readonly label: Words
    readonly step: number
  }
}

/** What a ladder tells besides its drawing. */
export const ladder: DiagramKind<LadderSpec> = {
  list: ({ top, passed }, locale) => ({
    columns: [columnWords.what[locale], columnWords.side[locale], columnWords.note[locale]],
    rows: [
      [
        top.name[locale],
        runsIn(sideNames[top.side], locale),
        [
          ...top.rank[locale],
          { text: locale === 'zh' ? '，' : ', ' },
          ...top.by[locale],
          { text: locale === 'zh' ? '，' : ', ' },
          ...top.doubt[locale],
          { text: locale === 'zh' ? '：' : ': ' },
          ...top.lower[locale],
        ],
      ],
      ...passed.names.map(name => [name[locale], runsIn(sideNames[passed.side], locale), passed.label[locale]]),
    ],
  }),
}
