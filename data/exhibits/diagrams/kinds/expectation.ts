import type { Words } from '../../../figures/wording.ts'
import type { DiagramCommon, DiagramKind } from '../kind.ts'
import { runsIn } from '../../../figures/wording.ts'
import { columnWords } from '../words.ts'

/** Where the regions that the world map can mark are, by longitude and latitude in degrees. */
export const regionPlaces = {
  'china': { longitude: 106, latitude: 33 },
  'america': { longitude: -101, latitude: 39 },
  'europe': { longitude: 10, latitude: 49 },
  'southeast-asia': { longitude: 112, latitude: 1 },
} as const satisfies Record<string, { readonly longitude: number, readonly latitude: number }>

/** The id of a region on the world map. */
export type Region = keyof typeof regionPlaces

/** A region on the map. */
export interface Place {
  readonly region: Region
  readonly name: Words
}

/** Something with a price, the regions that it was expected to sweep, and one that it came to instead. */
export interface ExpectationSpec extends DiagramCommon {
  readonly kind: 'expectation'
  /** Where it comes from, and the price tag on it. */
  readonly origin: Place & { readonly price: Words, readonly note: Words }
  /** What people thought of all the regions that are expected. */
  readonly thought: Words
  /** The step at which they thought so, of these and of the surprise. */
  readonly step: number
  readonly expected: readonly [Place, Place]
  /** Where it was not expected. */
  readonly surprise: Place & { readonly thought: Words, readonly happened: { readonly words: Words, readonly step: number } }
}

/** What an expectation tells besides its drawing. */
export const expectation: DiagramKind<ExpectationSpec> = {
  list: ({ origin, thought, expected, surprise }, locale) => {
    const and = runsIn({ en: '; ', zh: '；' }, locale), comma = runsIn({ en: ', ', zh: '，' }, locale)
    return {
      columns: [columnWords.what[locale], columnWords.note[locale]],
      rows: [
        [origin.name[locale], [...origin.price[locale], ...comma, ...origin.note[locale]]],
        ...expected.map(({ name }) => [name[locale], thought[locale]]),
        [surprise.name[locale], [...surprise.thought[locale], ...and, ...surprise.happened.words[locale]]],
      ],
    }
  },
}
