import type { Run, Words } from '../../figures/wording.ts'
import type { Locale, Localized } from '../../ui/locale.ts'

/** What every diagram says of itself. */
export interface DiagramCommon {
  /** What is shown, in a few words without numbers. */
  readonly title: Localized
  /** What is to be seen at each step, first to last: their number is the number of steps. A screen reader hears the current one. */
  readonly steps: readonly [Words, ...Words[]]
  /** Set where place, height or distance are a scheme and not data: the source line then says so. */
  readonly scheme?: true
  /** Height of the wide cut. Default: 356, from the headline down to the source line. */
  readonly height?: number
}

/** What a diagram says, as a table: a row for every named thing. */
export interface DiagramList {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (readonly Run[])[])[]
}

/** What a kind of diagram has to know of its specs besides drawing them. */
export interface DiagramKind<Spec> {
  readonly list: (spec: Spec, locale: Locale) => DiagramList
  /** What the types can't see, a sentence a fault. Default: nothing can be wrong. */
  readonly faults?: (spec: Spec) => readonly string[]
}
