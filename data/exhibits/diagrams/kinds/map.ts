import type { Words } from '../../../figures/wording.ts'
import type { DiagramCommon, DiagramKind } from '../spec.ts'
import { columnWords } from '../words.ts'

/** The places that a map of the Pacific can show, by longitude and latitude in degrees. */
export const mapPlaces = {
  harbin: { longitude: 126.6, latitude: 45.8 },
  pyongyang: { longitude: 125.75, latitude: 39.02 },
  beijing: { longitude: 116.4, latitude: 39.9 },
} as const satisfies Record<string, { readonly longitude: number, readonly latitude: number }>

/** The id of a place on the map. */
export type MapPlace = keyof typeof mapPlaces

/** A satellite over the sea and a cable on land: how widely one reaches, and how few strands the other has. */
export interface MapSpec extends DiagramCommon {
  readonly kind: 'map'
  /** Its footprint reaches both shores: where it stood the article doesn't say. */
  readonly satellite: {
    readonly name: Words
    readonly note: Words
    /** What is sent from where. */
    readonly from: MapPlace
    readonly fromLabel: Words
  }
  readonly cable: {
    readonly ends: readonly [MapPlace, MapPlace]
    readonly endLabels: readonly [Words, Words]
    /** One line is drawn for each. */
    readonly strands: 'cable-channels'
    readonly name: Words
    readonly note: Words
    /** The step at which it appears. */
    readonly step: number
  }
}

/** What a map tells besides its drawing. */
export const map: DiagramKind<MapSpec> = {
  list: ({ satellite, cable }, locale) => ({
    columns: [columnWords.what[locale], columnWords.note[locale]],
    rows: [
      [satellite.name[locale], satellite.note[locale]],
      [cable.name[locale], cable.note[locale]],
    ],
  }),
}
