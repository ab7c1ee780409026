import type { Words } from '../../../figures/wording.ts'
import type { Side } from '../../../ui/palette.ts'
import type { DiagramCommon, DiagramKind } from '../kind.ts'
import { runsIn } from '../../../figures/wording.ts'
import { columnWords, sideNames } from '../words.ts'

/** Who stands in a field, the model that the list names beside them, and what their sign stands on: a cloud, or what they make. */
export interface FieldMember {
  readonly name: Words
  readonly note?: Words
  /** Default: it stands alone. */
  readonly on?: 'cloud' | 'phone' | 'car'
}

/** A group in a field: its members' signs are of one size, none is first. */
export interface FieldGroup {
  readonly name: Words
  readonly note: Words
  readonly members: readonly [FieldMember, ...FieldMember[]]
  /** The article names no more, but says that there are. Default: it names all. */
  readonly more?: Words
  readonly step: number
}

/** Many names in rows: the picture says how many there are, not who leads. */
export interface FieldSpec extends DiagramCommon {
  readonly kind: 'field'
  readonly side: Side
  readonly groups: readonly [FieldGroup, FieldGroup, FieldGroup]
}

/** What a field tells besides its drawing. */
export const field: DiagramKind<FieldSpec> = {
  list: ({ side, groups }, locale) => ({
    columns: [columnWords.what[locale], columnWords.side[locale], columnWords.note[locale]],
    rows: groups.flatMap(group =>
      group.members.map(member => [
        member.name[locale],
        runsIn(sideNames[side], locale),
        [...group.name[locale], ...(member.note ? [{ text: locale === 'zh' ? '，' : ', ' }, ...member.note[locale]] : [])],
      ]),
    ),
  }),
}
