import type { FigureId, FigureIn } from '../../../figures/registry.ts'
import type { Words } from '../../../figures/wording.ts'
import type { Side } from '../../../ui/palette.ts'
import type { DiagramCommon, DiagramKind } from '../kind.ts'
import { quantityOf } from '../../../figures/registry.ts'
import { runsIn } from '../../../figures/wording.ts'
import { columnWords } from '../words.ts'

/** Circuits that lead to one place: a strand each, as many as the figure says. */
export interface Bundle {
  readonly figure: FigureId
  readonly count: Words
  readonly to: Words
  readonly side: Side
  /** Default: from the start. */
  readonly step?: number
}

/** How many circuits are to lead from a country's stations to where. */
export interface BundlesSpec extends DiagramCommon {
  readonly kind: 'bundles'
  /** One dish is drawn for each. */
  readonly stations: { readonly figure: FigureIn<'stations'>, readonly count: Words, readonly note: Words }
  readonly whole: { readonly count: Words, readonly note: Words }
  /** Those that lead to a place. */
  readonly bundles: readonly [Bundle, Bundle]
  /** How many are left over. They are said and not drawn: the two places are what is compared. */
  readonly rest: { readonly label: Words, readonly step: number }
}

/** What bundles of circuits tell besides their drawing. */
export const bundles: DiagramKind<BundlesSpec> = {
  list: ({ stations, whole, bundles: named, rest }, locale) => {
    const space = runsIn({ en: ' ', zh: '' }, locale)
    return {
      columns: [columnWords.what[locale], columnWords.note[locale]],
      rows: [
        [stations.count[locale], stations.note[locale]],
        [[...whole.count[locale], ...space, ...whole.note[locale]], []],
        ...named.map(({ to, count }) => [count[locale], to[locale]]),
        [rest.label[locale], []],
      ],
    }
  },
  faults: ({ bundles: named }) =>
    named.flatMap(({ figure }) => (Number.isInteger(quantityOf(figure).value) ? [] : [`“${figure}” is no number of circuits`])),
}
