import type { Localized } from '../ui/locale.ts'
import type { CitationId, SpeakerId } from './ids.ts'
import type { Unit } from './units.ts'

/** How firmly a value is meant. `nearly` is just under; `over` and `under` have an open end. */
export type Qualifier = 'exact' | 'about' | 'nearly' | 'over' | 'under'

/** A date as far as it is known: a year, a month, a day, a run of months, or the start or end of a year. */
export interface When {
  readonly year: number
  readonly month?: number
  readonly day?: number
  readonly untilMonth?: number
  readonly part?: 'start' | 'end'
}

/** Where the article prints a figure. */
export interface Printed {
  /** Paragraph, ¶1 to ¶65. */
  readonly paragraph: number
  /** The numeral as the record has it; an ellipsis joins a lead word that stands apart. */
  readonly form: string
  /** Names and terms that must stand in the same clause, so that no figure takes another's place. */
  readonly terms: readonly string[]
}

interface Common {
  /** What the figure counts or dates. */
  readonly label: Localized
}

/** An amount, share, count, threshold, time span or rank that the article prints. */
export interface Amount extends Common {
  readonly kind: 'amount'
  /** In the unit's own size; finite. */
  readonly value: number
  readonly unit: Unit
  readonly qualifier: Qualifier
  readonly printed: Printed
  /** Numerator and denominator, where the article writes a fraction. Default: written as a decimal. */
  readonly fraction?: readonly [number, number]
  /** Id of the date figure that says as of when. Default: the article doesn't say. */
  readonly asOf?: string
  /** Who says so, as the article tells it. Default: the article itself. */
  readonly by?: SpeakerId
}

/** A date that the article prints. */
export interface Dated extends Common {
  readonly kind: 'date'
  readonly when: When
  readonly printed: Printed
  /** The year is not printed here: it follows from the article's other dates. Default: printed. */
  readonly yearImplied?: true
}

/** Arithmetic of ours on other figures: the first figure of `of` is what the others divide, multiply or are taken from. */
export interface Derived extends Common {
  readonly kind: 'derived'
  readonly op: Operation
  readonly of: readonly string[]
  readonly unit: Unit
  /** Significant digits shown; rounding never makes “over” or “under” false. */
  readonly digits: number
}

/** Arithmetic of ours on a figure of the article and one of another source. */
export interface Compared extends Derived {
  readonly citation: CitationId
}

interface Elsewhere extends Common {
  /** How the second source writes it. */
  readonly form: string
  readonly citation: CitationId
}

/** An amount that another source gives. */
export interface Outside extends Elsewhere {
  readonly kind: 'outside'
  readonly value: number
  readonly unit: Unit
  readonly qualifier: Qualifier
  /** Id of the date figure that says as of when. Default: the source's own date. */
  readonly asOf?: string
}

/** A date that another source gives. */
export interface OutsideDate extends Elsewhere {
  readonly kind: 'outsideDate'
  readonly when: When
}

/** ratio a÷b, excess a÷b−1, difference a−b−c…, product a×b, rest 1−a−b… */
export type Operation = 'ratio' | 'excess' | 'difference' | 'product' | 'rest'

/** A figure: something with a number in it that a slide may show. */
export type Figure = Amount | Dated | Derived | Compared | Outside | OutsideDate

/** Where a figure comes from: the article's print, our arithmetic, or another source. */
export type Origin = 'printed' | 'derived' | 'outside'
