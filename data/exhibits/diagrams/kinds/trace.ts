import type { Words } from '../../../figures/wording.ts'

import type { Side } from '../../../ui/palette.ts'

import type { DiagramCommon, DiagramKind } from '../spec.ts'
import { runsIn } from '../../../figures/wording.ts'
import { columnWords, sideNames } from '../words.ts'

/** A moment that makes a trace leap. */
export interface Peak {
  /** Whose achievement it is; the trace is in this side's colour from here on. */
  readonly side: Side
  readonly name: Words
  /** When it was: a date, or how long after the moment before. */
  readonly when: Words
  /** Who felt it, and how. */
  readonly note: Words
  /** The step at which it appears. Default: 0. */
  readonly step?: number
}

/** One line over time that leaps at moments and has no end. */
export interface TraceSpec extends DiagramCommon {
  readonly kind: 'trace'
  readonly peaks: readonly [Peak, ...Peak[]]
  /** What is said where the line leaves the picture, and the step at which it does. */
  readonly onward: { readonly label: Words, readonly step: number }
}

/** What a trace tells besides its drawing. */
export const trace: DiagramKind<TraceSpec> = {
  list: (spec, locale) => ({
    columns: [columnWords.what[locale], columnWords.side[locale], columnWords.when[locale], columnWords.note[locale]],
    rows: [
      ...spec.peaks.map(peak => [peak.name[locale], runsIn(sideNames[peak.side], locale), peak.when[locale], peak.note[locale]]),
      [spec.onward.label[locale], [], [], []],
    ],
  }),
}
