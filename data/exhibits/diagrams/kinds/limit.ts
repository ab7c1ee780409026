import type { Words } from '../../../figures/wording.ts'
import type { Side } from '../../../ui/palette.ts'
import type { DiagramCommon, DiagramKind } from '../kind.ts'
import { columnWords } from '../words.ts'

/** Products of all sizes on one ground, and a limit beyond which one thing is due from them. Sizes are a scheme. */
export interface LimitSpec extends DiagramCommon {
  readonly kind: 'limit'
  /** Whose the ground is on which all of them stand, and what it lets them do. */
  readonly ground: { readonly side: Side, readonly allows: Words }
  readonly products: Words
  /** What grows up to it, and where the limit is, by either of two measures. */
  readonly limit: { readonly grows: Words, readonly users: Words, readonly money: Words, readonly step: number }
  /** What is due beyond it, and what that looks like. */
  readonly beyond: { readonly tag: Words, readonly duty: Words, readonly step: number }
}

/** What a limit tells besides its drawing. */
export const limit: DiagramKind<LimitSpec> = {
  list: ({ ground, products, limit: { grows, users, money }, beyond }, locale) => ({
    columns: [columnWords.what[locale], columnWords.note[locale]],
    rows: [
      [products[locale], ground.allows[locale]],
      ...[users, money].map(measure => [
        [...grows[locale], { text: locale === 'zh' ? '：' : ': ' }, ...measure[locale]],
        [...beyond.duty[locale], { text: locale === 'zh' ? '：' : ': ' }, ...beyond.tag[locale]],
      ]),
    ],
  }),
}
