/**
 * Usage: npm run coasts
 * Writes exhibits/diagrams/parts/pacific.ts: the north Pacific's coasts, from Natural Earth (public domain).
 */

import type { Polygon } from 'geojson'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { readFileSync, writeFileSync } from 'node:fs'
import { geoAzimuthalEqualArea, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import { mapPlaces } from '../data/exhibits/diagrams/kinds/map.ts'
import { command, readArguments } from './lib/cli.ts'

/** Where a cut's map is cut off, in pixels, and how the globe is turned: degrees of the centre, its place, and pixels a radian. */
const cuts = {
  wide: { width: 868, height: 356, centre: [178, -38], at: [434, 178], scale: 380 },
  narrow: { width: 320, height: 190, centre: [178, -33], at: [160, 96], scale: 152 },
} as const
/** Islands smaller than this, in square pixels, are left out; points nearer to each other than this, in pixels, are one. */
const [leastArea, leastStep] = [30, 2.5]

function land(): Polygon[] {
  const topology = JSON.parse(
    readFileSync(new URL('../node_modules/world-atlas/land-110m.json', import.meta.url), 'utf8'),
  ) as Topology
  const { features } = feature(topology, topology.objects.land as GeometryCollection)
  return features.flatMap(({ geometry }) =>
    geometry.type === 'MultiPolygon' ? geometry.coordinates.map(coordinates => ({ type: 'Polygon' as const, coordinates })) : [],
  )
}

/** Path data with whole numbers, and fewer of them than the eye can tell. */
function thinned(path: string): string {
  return path
    .split('Z')
    .filter(Boolean)
    .map((ring) => {
      const points = [...ring.matchAll(/(-?[\d.]+),(-?[\d.]+)/gu)].map(
        ([, x, y]) => [Math.round(Number(x)), Math.round(Number(y))] as const,
      )
      const kept = points.reduce<(readonly [number, number])[]>((all, point) => {
        const last = all.at(-1)
        return last && Math.hypot(last[0] - point[0], last[1] - point[1]) < leastStep ? all : [...all, point]
      }, [])
      return kept.length > 2 ? `M${kept.map(point => point.join(' ')).join('L')}Z` : ''
    })
    .join('')
}

function mapOf({ width, height, centre, at, scale }: (typeof cuts)[keyof typeof cuts]) {
  const projection = geoAzimuthalEqualArea()
    .rotate([-centre[0], centre[1]])
    .scale(scale)
    .translate([...at])
    .clipExtent([
      [0, 0],
      [width, height],
    ])
    .precision(0.6)
  const path = geoPath(projection)
  const d = thinned(
    land()
      .filter(polygon => path.area(polygon) > leastArea)
      .map(polygon => path(polygon) ?? '')
      .join(''),
  )
  const places = Object.fromEntries(
    Object.entries(mapPlaces).map(([id, { longitude, latitude }]) => {
      const [x, y] = projection([longitude, latitude])!
      return [id, { x: Math.round(x), y: Math.round(y) }]
    }),
  )
  return { width, height, d, places }
}

await command('coasts', async () => {
  readArguments({})
  const maps = Object.fromEntries(Object.entries(cuts).map(([cut, frame]) => [cut, mapOf(frame)]))
  const text = `import type { MapPlace } from '../../../data/exhibits/diagrams/kinds/map.ts'
import type { Point } from './geometry.ts'

/** The coasts of the north Pacific as path data, and where its places are. Written by npm run coasts from Natural Earth (public domain). */
export interface Coasts {
  readonly width: number
  readonly height: number
  readonly d: string
  readonly places: Readonly<Record<MapPlace, Point>>
}

/* eslint-disable style/max-len, style/quotes, style/quote-props */
export const pacific: Readonly<Record<'wide' | 'narrow', Coasts>> = ${JSON.stringify(maps, null, 2)}
`
  writeFileSync(new URL('../exhibits/diagrams/parts/pacific.ts', import.meta.url), text)
  console.log(`exhibits/diagrams/parts/pacific.ts written: ${Math.round(text.length / 1000)} kB`)
})
