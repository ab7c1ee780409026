import type { Words } from '../../../figures/wording.ts'
import type { Side } from '../../../ui/palette.ts'
import type { DiagramCommon, DiagramKind } from '../spec.ts'
import { columnWords } from '../words.ts'

/** Who looked to whom, then and now: the same arrow, turned round. */
export interface CopyingSpec extends DiagramCommon {
  readonly kind: 'copying'
  readonly left: { readonly side: Side, readonly name: Words }
  readonly right: { readonly side: Side, readonly name: Words }
  readonly then: { readonly when: Words, readonly verb: Words }
  readonly now: { readonly when: Words, readonly verb: Words, readonly what: Words }
}

/** What copying tells besides its drawing. */
export const copying: DiagramKind<CopyingSpec> = {
  list: ({ left, right, then, now }, locale) => ({
    columns: [columnWords.when[locale], columnWords.what[locale], columnWords.note[locale]],
    rows: [
      [then.when[locale], [...left.name[locale], { text: locale === 'zh' ? '，' : ', ' }, ...right.name[locale]], then.verb[locale]],
      [
        now.when[locale],
        [...right.name[locale], { text: locale === 'zh' ? '，' : ', ' }, ...left.name[locale]],
        [...now.verb[locale], { text: ' ' }, ...now.what[locale]],
      ],
    ],
  }),
}
