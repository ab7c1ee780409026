import type { FigureId } from '../../../figures/registry.ts'
import type { Words } from '../../../figures/wording.ts'
import type { DiagramCommon, DiagramKind } from '../spec.ts'
import { columnWords } from '../words.ts'

/** One of the two measures of a plane, with the value from which on the rim begins. */
export interface PlaneAxis {
  readonly name: Words
  readonly threshold: Words
  readonly figure: FigureId
}

/** A plane of two measures: a field inside both thresholds, and a rim beyond either. Where things stand is a scheme. */
export interface PlaneSpec extends DiagramCommon {
  readonly kind: 'plane'
  readonly across: PlaneAxis
  readonly up: PlaneAxis
  /** The step at which the thresholds appear. */
  readonly thresholdStep: number
  /** What holds inside both thresholds. */
  readonly field: { readonly name: Words, readonly note: Words }
  /** What is due beyond either; the tag is set on the rim again and again. */
  readonly rim: { readonly tag: Words, readonly duty: Words, readonly step: number }
  /** One thing that grows out of the field. */
  readonly growth: { readonly small: Words, readonly large: Words, readonly step: number }
}

/** What a plane tells besides its drawing. */
export const plane: DiagramKind<PlaneSpec> = {
  list: ({ across, up, field, rim }, locale) => ({
    columns: [columnWords.what[locale], columnWords.note[locale]],
    rows: [
      [field.name[locale], field.note[locale]],
      [across.name[locale], across.threshold[locale]],
      [up.name[locale], up.threshold[locale]],
      [rim.tag[locale], rim.duty[locale]],
    ],
  }),
}
