import type { Words } from '../../../figures/wording.ts'
import type { DiagramCommon, DiagramKind } from '../kind.ts'
import { runsIn } from '../../../figures/wording.ts'
import { columnWords, sideNames } from '../words.ts'

/** The sides of a race. */
export type Racer = 'american' | 'chinese'

/** What one side brings out, and the moment that it is for the other. */
export interface Shock {
  /** Whose it is: its waves run from this side to the other. */
  readonly side: Racer
  /** What came out. */
  readonly event: Words
  /** When it was: a date, or how long after the shock before. */
  readonly when: Words
  /** What it is for the other side. */
  readonly felt: Words
  /** The step at which it appears. Default: 0. */
  readonly step?: number
}

/** Both sides of a race side by side; what one does shakes the other, and there is no end. */
export interface ShocksSpec extends DiagramCommon {
  readonly kind: 'shocks'
  readonly shocks: readonly [Shock, ...Shock[]]
  /** What is said where both run out of the picture, and the step at which they do. */
  readonly onward: { readonly label: Words, readonly step: number }
}

/** The side that feels what the other does. */
export function otherRacer(side: Racer): Racer {
  return side === 'american' ? 'chinese' : 'american'
}

/** What shocks tell besides their drawing. */
export const shocks: DiagramKind<ShocksSpec> = {
  list: (spec, locale) => ({
    columns: [columnWords.what, columnWords.side, columnWords.when, columnWords.side, columnWords.note].map(words => words[locale]),
    rows: [
      ...spec.shocks.map(({ side, event, when, felt }) => [
        event[locale],
        runsIn(sideNames[side], locale),
        when[locale],
        runsIn(sideNames[otherRacer(side)], locale),
        felt[locale],
      ]),
      [spec.onward.label[locale], [], [], [], []],
    ],
  }),
}
