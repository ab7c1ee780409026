import type { Words } from '../../../figures/wording.ts'
import type { Side } from '../../../ui/palette.ts'
import type { DiagramCommon, DiagramKind } from '../kind.ts'
import { runsIn } from '../../../figures/wording.ts'
import { columnWords, sideNames } from '../words.ts'

/** Who stands in a field, and the model that the list names beside them. */
export interface FieldMember {
  readonly name: Words
  readonly note?: Words
}

/** A group in a field, and what the list says of it: its members' signs are of one size, none is first. */
export interface FieldGroup {
  readonly name: Words
  readonly note: Words
  readonly members: readonly [FieldMember, ...FieldMember[]]
  /** The article names no more, but says that there are. Default: it names all. */
  readonly more?: Words
  readonly step: number
}

/** Many names in a crowd: the picture says that there are many, and that nobody leads. */
export interface FieldSpec extends DiagramCommon {
  readonly kind: 'field'
  readonly side: Side
  /** What nobody is, of what, and how the list says so. */
  readonly champion: { readonly name: Words, readonly of: Words, readonly note: Words }
  readonly groups: readonly [FieldGroup, FieldGroup, FieldGroup]
}

/** What a field tells besides its drawing. */
export const field: DiagramKind<FieldSpec> = {
  list: ({ side, champion, groups }, locale) => ({
    columns: [columnWords.what[locale], columnWords.side[locale], columnWords.note[locale]],
    rows: [
      ...groups.flatMap(({ name, note, members }) => members.map(member => [
        member.name[locale],
        runsIn(sideNames[side], locale),
        [
          ...name[locale],
          ...[note, ...(member.note ? [member.note] : [])].flatMap(more => [{ text: locale === 'zh' ? '，' : ', ' }, ...more[locale]]),
        ],
      ])),
      [champion.name[locale], [], [...champion.of[locale], { text: locale === 'zh' ? '：' : ': ' }, ...champion.note[locale]]],
    ],
  }),
}
