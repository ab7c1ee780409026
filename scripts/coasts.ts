/**
 * Usage: npm run coasts
 * Writes the coasts of the world into exhibits/diagrams/parts/, from Natural Earth (public domain).
 */

import type { GeoProjection } from 'd3-geo'
import type { Polygon } from 'geojson'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { readFileSync, writeFileSync } from 'node:fs'
import { geoNaturalEarth1, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import { regionPlaces } from '../data/exhibits/diagrams/kinds/expectation.ts'
import { command, readArguments } from './lib/cli.ts'

/** The window on the world: pixels, the meridian in the middle, the place of where it meets the equator, and pixels a radian. */
const northern = { width: 606, height: 214, centre: 8, at: [292, 176], scale: 143 } as const
/**
 * Islands smaller than this, in square pixels, are left out: Taiwan and Hainan are larger. Points nearer to each other than
 * this, in pixels, are one, on a small island half as far.
 */
const least = { area: 6, step: 3.6, small: 40 } as const

function land(): Polygon[] {
  const file = new URL('../node_modules/world-atlas/land-110m.json', import.meta.url)
  const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology
  const { features } = feature(topology, topology.objects.land as GeometryCollection)
  return features.flatMap(({ geometry }) =>
    geometry.type === 'MultiPolygon' ? geometry.coordinates.map(coordinates => ({ type: 'Polygon' as const, coordinates })) : [])
}

/** Path data with whole numbers, and fewer of them than the eye can tell. */
function thinned(path: string, step: number): string {
  return path.split('Z').filter(Boolean).map((ring) => {
    const points = [...ring.matchAll(/(-?[\d.]+),(-?[\d.]+)/gu)].map(([, x, y]) => [Math.round(Number(x)), Math.round(Number(y))] as const)
    const kept = points.reduce<(readonly [number, number])[]>((all, point) => {
      const last = all.at(-1)
      return last && Math.hypot(last[0] - point[0], last[1] - point[1]) < step ? all : [...all, point]
    }, [])
    return kept.length > 2 ? `M${kept.map(point => point.join(' ')).join('L')}Z` : ''
  }).join('')
}

/** Coasts as path data, without what is too small to see. */
function coasts(projection: GeoProjection, polygons: readonly Polygon[]): string {
  const path = geoPath(projection)
  return polygons
    .filter(polygon => path.area(polygon) > least.area)
    .map(polygon => thinned(path(polygon) ?? '', path.area(polygon) > least.small ? least.step : least.step / 2))
    .join('')
}

/** Where places are on a map. */
function placesOn(projection: GeoProjection, places: Readonly<Record<string, { longitude: number, latitude: number }>>) {
  return Object.fromEntries(Object.entries(places).map(([id, { longitude, latitude }]) => {
    const [x, y] = projection([longitude, latitude])!
    return [id, { x: Math.round(x), y: Math.round(y) }]
  }))
}

/** Where most people live, from America's west to Asia's east: the far north and the south are cut off. */
function northernWorld() {
  const { width, height, centre, at, scale } = northern
  const projection = geoNaturalEarth1().rotate([-centre, 0]).scale(scale).translate([...at]).clipExtent([[0, 0], [width, height]])
  return { width, height, d: coasts(projection, land()), places: placesOn(projection, regionPlaces) }
}

await command('coasts', async () => {
  readArguments({})
  const text = `import type { Region } from '../../../data/exhibits/diagrams/kinds/expectation.ts'
import type { Point } from './geometry.ts'

/** The coasts of the world as path data, and where its regions are. Written by npm run coasts from Natural Earth (public domain). */
export interface Coasts {
  readonly width: number
  readonly height: number
  readonly d: string
  readonly places: Readonly<Record<Region, Point>>
}

/* eslint-disable style/max-len, style/quotes, style/quote-props */
export const world: Coasts = ${JSON.stringify(northernWorld(), null, 2)}
`
  writeFileSync(new URL('../exhibits/diagrams/parts/world.ts', import.meta.url), text)
  console.log(`exhibits/diagrams/parts/world.ts written: ${Math.round(text.length / 1000)} kB`)
})
