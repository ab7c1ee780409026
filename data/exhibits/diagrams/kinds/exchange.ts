import type { Words } from '../../../figures/wording.ts'
import type { Side } from '../../../ui/palette.ts'
import type { DiagramCommon, DiagramKind } from '../spec.ts'
import { columnWords } from '../words.ts'

/** A side, when it spoke, and its words. */
export interface ExchangeSide {
  readonly side: Side
  readonly name: Words
  readonly when: Words
  readonly says: Words
  /** What the article reads in the exchange, of this side. */
  readonly mirror: Words
}

/** A tag that leaves one side and is taken up by the other. */
export interface ExchangeSpec extends DiagramCommon {
  readonly kind: 'exchange'
  readonly tag: Words
  /** What is said on the way between the sides. */
  readonly way: Words
  readonly before: ExchangeSide
  readonly after: ExchangeSide
  /** The step at which the tag changes sides, and that at which the article draws its conclusion. */
  readonly step: number
  readonly mirrorStep: number
}

/** What an exchange tells besides its drawing. */
export const exchange: DiagramKind<ExchangeSpec> = {
  list: ({ tag, before, after }, locale) => ({
    columns: [columnWords.when[locale], columnWords.side[locale], columnWords.what[locale], columnWords.note[locale]],
    rows: [
      ...[before, after].map(own => [own.when[locale], own.name[locale], own.says[locale], own.mirror[locale]]),
      [after.when[locale], after.name[locale], tag[locale], []],
    ],
  }),
}
