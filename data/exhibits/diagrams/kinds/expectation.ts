import type { FigureId } from '../../../figures/registry.ts'
import type { Words } from '../../../figures/wording.ts'
import type { DiagramCommon, DiagramKind } from '../spec.ts'
import { figureText } from '../../../figures/format.ts'
import { runsIn } from '../../../figures/wording.ts'
import { columnWords } from '../words.ts'

/** Where the regions that the world map can mark are, by longitude and latitude in degrees. */
export const regionPlaces = {
  'america': { longitude: -119, latitude: 39 },
  'europe': { longitude: 10, latitude: 49 },
  'southeast-asia': { longitude: 106, latitude: 8 },
} as const satisfies Record<string, { readonly longitude: number, readonly latitude: number }>

/** The id of a region on the world map. */
export type Region = keyof typeof regionPlaces

/** A region, and the step at which something is said of it. */
export interface Expected {
  readonly region: Region
  readonly name: Words
  readonly step: number
}

/** A price, the regions where it was expected to tell, and one where it wasn't. */
export interface ExpectationSpec extends DiagramCommon {
  readonly kind: 'expectation'
  /** Whose price is compared with whose, and the figure that says so: one that only has a limit. */
  readonly price: {
    readonly of: Words
    readonly with: Words
    readonly figure: FigureId
    readonly note: Words
  }
  /** What people thought of all the regions where it was expected to tell: the key to their sign. */
  readonly thought: Words
  readonly expected: readonly [Expected, ...Expected[]]
  /** Where it was not expected; nothing is marked there until it happens. */
  readonly surprise: Expected & { readonly thought: Words, readonly happened: { readonly words: Words, readonly step: number } }
}

/** What an expectation tells besides its drawing. */
export const expectation: DiagramKind<ExpectationSpec> = {
  list: ({ price, thought, expected, surprise }, locale) => {
    const and = runsIn({ en: '; ', zh: '；' }, locale), space = runsIn({ en: ' ', zh: '' }, locale)
    const ratio = { text: figureText(price.figure, locale), figure: price.figure }
    return {
      columns: [columnWords.what[locale], columnWords.note[locale]],
      rows: [
        [price.of[locale], []],
        [price.with[locale], [ratio, ...space, ...price.note[locale]]],
        ...expected.map(({ name }) => [name[locale], thought[locale]]),
        [surprise.name[locale], [...surprise.thought[locale], ...and, ...surprise.happened.words[locale]]],
      ],
    }
  },
}
