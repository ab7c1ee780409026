/**
 * Usage: npm run coasts
 * Writes the coasts of the world into exhibits/diagrams/parts/, from Natural Earth (public domain).
 */

import type { Position } from 'geojson'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { readFileSync, writeFileSync } from 'node:fs'
import { geoCentroid, geoNaturalEarth1 } from 'd3-geo'
import { feature } from 'topojson-client'
import { regionPlaces } from '../data/exhibits/diagrams/kinds/expectation.ts'
import { command, readArguments } from './lib/cli.ts'

/** The world without Antarctica: pixels, the meridian in the middle (the Pacific), and where on the left the equator begins. */
const frame = { width: 820, height: 356, centre: 157, equator: 207, scale: 150 } as const
/**
 * Islands smaller than this, in square pixels, are left out: Taiwan and Hainan are larger. Points nearer to each other than
 * this, in pixels, are one, on a small island half as far. Whatever lies south of this latitude is Antarctica.
 */
const least = { area: 9, step: 3.2, small: 40, latitude: -60 } as const

type Pixel = readonly [x: number, y: number]

/** The United States in ISO 3166, by which the atlas knows countries. */
const america = '840'

const projection = geoNaturalEarth1().scale(frame.scale).translate([0, frame.equator])

/** Degrees from one meridian to another by the shorter way, -180 to 180. */
function turn(from: number, to: number): number {
  return ((to - from + 540) % 360) - 180
}

/** A ring in pixels, whole, even where it crosses the edge of the map: on the side where its middle is. */
function inPixels(ring: readonly Position[]): Pixel[] {
  const [middle] = geoCentroid({ type: 'MultiPoint', coordinates: [...ring] })
  return ring.map(([longitude, latitude]) => {
    const [degree, y] = projection([1, latitude!])!
    return [frame.width / 2 + degree * (turn(frame.centre, middle) + turn(middle, longitude!)), y]
  })
}

/** What a ring encloses, in square pixels. */
function areaOf(ring: readonly Pixel[]): number {
  const twice = ring.reduce((sum, [x, y], index) => {
    const [left, top] = ring.at(index - 1)!
    return sum + left * y - x * top
  }, 0)
  return Math.abs(twice) / 2
}

/** Path data with whole numbers, and fewer of them than the eye can tell. */
function thinned(ring: readonly Pixel[], step: number): string {
  const kept = ring.map(([x, y]) => [Math.round(x), Math.round(y)] as const).reduce<Pixel[]>((all, point) => {
    const last = all.at(-1)
    return last && Math.hypot(last[0] - point[0], last[1] - point[1]) < step ? all : [...all, point]
  }, [])
  return kept.length > 2 ? `M${kept.map(point => point.join(' ')).join('L')}Z` : ''
}

/** The outlines in a file of the atlas that are large enough, as path data: all, or those of what has an id. */
function outlines(name: 'land' | 'countries', id?: string): string {
  const file = new URL(`../node_modules/world-atlas/${name}-110m.json`, import.meta.url)
  const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology
  const { features } = feature(topology, topology.objects[name] as GeometryCollection)
  return features.filter(thing => !id || thing.id === id)
    .flatMap(({ geometry }) => (geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : []))
    .filter(ring => ring.some(([, latitude]) => latitude! > least.latitude))
    .map(inPixels)
    .filter(ring => areaOf(ring) > least.area)
    .map(ring => thinned(ring, areaOf(ring) > least.small ? least.step : least.step / 2))
    .join('')
}

/** Where the regions are on the map. */
function places() {
  return Object.fromEntries(Object.entries(regionPlaces).map(([id, { longitude, latitude }]) => {
    const [[x, y]] = inPixels([[longitude, latitude]]) as [Pixel]
    return [id, { x: Math.round(x), y: Math.round(y) }]
  }))
}

await command('coasts', async () => {
  readArguments({})
  const { width, height } = frame
  const world = { width, height, d: outlines('land'), america: outlines('countries', america), places: places() }
  const text = `import type { Region } from '../../../data/exhibits/diagrams/kinds/expectation.ts'
import type { Point } from './geometry.ts'

/** The coasts of the world and America’s outline, and where regions are. Written by npm run coasts from Natural Earth (public domain). */
export interface Coasts {
  readonly width: number
  readonly height: number
  readonly d: string
  readonly america: string
  readonly places: Readonly<Record<Region, Point>>
}

/* eslint-disable style/max-len, style/quotes, style/quote-props */
export const world: Coasts = ${JSON.stringify(world, null, 2).replaceAll(/(?<=[\d}])\n/gu, ',\n')}
`
  writeFileSync(new URL('../exhibits/diagrams/parts/world.ts', import.meta.url), text)
  console.log(`exhibits/diagrams/parts/world.ts written: ${Math.round(text.length / 1000)} kB`)
})
