import type { FigureIn } from '../../../figures/registry.ts'
import type { Run, Words } from '../../../figures/wording.ts'
import type { Locale } from '../../../ui/locale.ts'
import type { Side } from '../../../ui/palette.ts'
import type { DiagramCommon, DiagramKind } from '../kind.ts'
import { columnWords } from '../words.ts'

/** A working week that is taken as a model: a bar a day. */
export interface CopiedWeek {
  readonly name: Words
  readonly starts: Words
  readonly ends: Words
  /** On how many days of the week. */
  readonly figure: FigureIn<'days'>
  /** The same in words: in the list, not in the drawing. */
  readonly days: Words
  /** What it adds up to, and what is counted in. */
  readonly sum: { readonly figure: Words, readonly note: Words, readonly step: number }
}

/** Who imitated whom, once and now: the same arrow, turned round, and what is copied hangs on it. */
export interface CopyingSpec extends DiagramCommon {
  readonly kind: 'copying'
  readonly left: { readonly side: Side, readonly name: Words }
  readonly right: { readonly side: Side, readonly name: Words }
  readonly then: { readonly when: Words, readonly verb: Words }
  readonly now: {
    readonly when: Words
    readonly verb: Words
    /** A model of which a copy is wanted. */
    readonly model: Words
    readonly week: CopiedWeek
  }
}

/** What copying tells besides its drawing. */
export const copying: DiagramKind<CopyingSpec> = {
  list: ({ left, right, then, now }, locale) => {
    const { week } = now, from = [...right.name[locale], ...comma(locale), ...left.name[locale]]
    return {
      columns: [columnWords.when[locale], columnWords.what[locale], columnWords.note[locale]],
      rows: [
        [then.when[locale], [...left.name[locale], ...comma(locale), ...right.name[locale]], then.verb[locale]],
        [now.when[locale], from, now.verb[locale]],
        [now.when[locale], from, now.model[locale]],
        [
          now.when[locale],
          week.name[locale],
          [week.starts, week.ends, week.days, week.sum.figure, week.sum.note].flatMap(
            (words, index) => [...(index ? comma(locale) : []), ...words[locale]],
          ),
        ],
      ],
    }
  },
}

function comma(locale: Locale): Run[] {
  return [{ text: locale === 'zh' ? '，' : ', ' }]
}
