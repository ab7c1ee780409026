import type { Words } from '../../../figures/wording.ts'
import type { Side } from '../../../ui/palette.ts'
import type { DiagramCommon, DiagramKind } from '../kind.ts'
import { columnWords } from '../words.ts'

/** A side, when it spoke, its words, and what it did with the megaphone. */
export interface ExchangeSide {
  readonly side: Side
  readonly name: Words
  readonly when: Words
  readonly says: Words
  readonly does: Words
}

/** A megaphone that is put down by one side, and that the other speaks through later. Nothing is handed over. */
export interface ExchangeSpec extends DiagramCommon {
  readonly kind: 'exchange'
  /** What is on the megaphone. */
  readonly word: Words
  readonly before: ExchangeSide
  readonly after: ExchangeSide
  /** The step at which it is taken up. */
  readonly step: number
}

/** What an exchange tells besides its drawing. */
export const exchange: DiagramKind<ExchangeSpec> = {
  list: ({ word, before, after }, locale) => ({
    columns: [columnWords.when[locale], columnWords.side[locale], columnWords.said[locale], columnWords.note[locale]],
    rows: [before, after].map(own => [
      own.when[locale],
      own.name[locale],
      own.says[locale],
      [...word[locale], { text: locale === 'zh' ? '：' : ': ' }, ...own.does[locale]],
    ]),
  }),
}
