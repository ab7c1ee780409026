/**
 * Usage: npm run coasts
 * Writes the coasts of the world into exhibits/diagrams/parts/, from Natural Earth (public domain).
 */

import type { Position } from 'geojson'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Point } from '../exhibits/diagrams/parts/geometry.ts'
import { readFileSync, writeFileSync } from 'node:fs'
import { geoCentroid, geoNaturalEarth1, geoOrthographic, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import { regionPlaces } from '../data/exhibits/diagrams/kinds/expectation.ts'
import { command, readArguments } from './lib/cli.ts'

/** The world without Antarctica: pixels, the meridian in the middle (the Pacific), and where on the left the equator begins. */
const frame = { width: 820, height: 356, centre: 157, equator: 207, scale: 150 } as const
/**
 * Islands smaller than this, in square pixels, are left out: Taiwan and Hainan are larger. Points nearer to each other than
 * this, in pixels, are one, on a small island a third as far. Whatever lies south of this latitude is Antarctica.
 */
const least = { area: 13, step: 6.6, small: 60, latitude: -60 } as const

/** The globe: its radius in pixels and where it is looked at from, above the Pacific. */
const sphere = { radius: 170, longitude: 165, latitude: 18, step: 5, area: 20 } as const
/** Towns on the globe. */
const towns = { harbin: [126.6, 45.8], pyongyang: [125.8, 39] } as const

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

/** Path data in even numbers of pixels, and with fewer points than the eye can tell. */
function thinned(ring: readonly Pixel[], step: number): string {
  const at = (value: number) => Math.round(value / 2) * 2
  const kept = ring.map(([x, y]) => [at(x), at(y)] as const).reduce<Pixel[]>((all, point) => {
    const last = all.at(-1)
    return last && Math.hypot(last[0] - point[0], last[1] - point[1]) < step ? all : [...all, point]
  }, [])
  return kept.length > 2 ? `M${kept.map(point => point.join(' ')).join('L')}Z` : ''
}

/** The atlas, by file: Knip reads these names. */
const files = {
  land: new URL('../node_modules/world-atlas/land-110m.json', import.meta.url),
  countries: new URL('../node_modules/world-atlas/countries-110m.json', import.meta.url),
} as const

/** What is in a file of the atlas. */
function atlas(name: keyof typeof files) {
  const topology = JSON.parse(readFileSync(files[name], 'utf8')) as Topology
  return feature(topology, topology.objects[name] as GeometryCollection)
}

/** The outlines in a file of the atlas that are large enough, as path data: all, or those of what has an id. */
function outlines(name: keyof typeof files, id?: string): string {
  const features = atlas(name).features.filter(thing => !id || thing.id === id)
  return features.flatMap(({ geometry }) => (geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : []))
    .filter(ring => ring.some(([, latitude]) => latitude! > least.latitude))
    .map(inPixels)
    .filter(ring => areaOf(ring) > least.area)
    .map(ring => thinned(ring, areaOf(ring) > least.small ? least.step : least.step / 3))
    .join('')
}

/** The half of the earth that is seen from above the Pacific, around its middle: coasts as path data, and towns. */
function globe() {
  const { radius, longitude, latitude, step, area } = sphere
  const seen = geoOrthographic().scale(radius).translate([0, 0]).rotate([-longitude, -latitude]).clipAngle(90)
  const rings = (geoPath(seen)(atlas('land')) ?? '').split(/[MZ]/u).filter(Boolean).map(ring =>
    ring.split('L').map(point => point.split(',').map(Number) as [number, number]))
  const d = rings.filter(ring => areaOf(ring) > area).map(ring => thinned(ring, areaOf(ring) > least.small ? step : step / 2)).join('')
  const places = Object.fromEntries(Object.entries(towns).map(([id, [east, north]]): [string, Point] => {
    const [x, y] = seen([east, north])!
    return [id, { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 }]
  }))
  return { radius, d, places }
}

/** Where the regions are on the map. */
function places() {
  return Object.fromEntries(Object.entries(regionPlaces).map(([id, { longitude, latitude }]) => {
    const [[x, y]] = inPixels([[longitude, latitude]]) as [Pixel]
    return [id, { x: Math.round(x), y: Math.round(y) }]
  }))
}

/** Writes a drawing of the earth beside the others' parts. */
function write(name: string, head: string, type: string, drawing: object): void {
  const data = JSON.stringify(drawing, null, 2).replaceAll(/(?<=[\d}])\n/gu, ',\n')
  const text = `${head}
/* eslint-disable style/max-len, style/quotes, style/quote-props */
export const ${name}: ${type} = ${data}
`
  writeFileSync(new URL(`../exhibits/diagrams/parts/${name}.ts`, import.meta.url), text)
  console.log(`exhibits/diagrams/parts/${name}.ts written: ${Math.round(text.length / 1000)} kB`)
}

const source = 'Written by npm run coasts from Natural Earth (public domain).'

await command('coasts', async () => {
  readArguments({})
  const { width, height } = frame
  write('world', `import type { Region } from '../../../data/exhibits/diagrams/kinds/expectation.ts'
import type { Point } from './geometry.ts'

/** The coasts of the world and America’s outline, and where regions are. ${source} */
export interface Coasts {
  readonly width: number
  readonly height: number
  readonly d: string
  readonly america: string
  readonly places: Readonly<Record<Region, Point>>
}
`, 'Coasts', { width, height, d: outlines('land'), america: outlines('countries', america), places: places() })
  write('globe', `import type { Point } from './geometry.ts'

/**
 * The earth from above the Pacific, around its middle: coasts as path data, and towns.
 * ${source}
 */
export interface Globe {
  readonly radius: number
  readonly d: string
  readonly places: Readonly<Record<'harbin' | 'pyongyang', Point>>
}
`, 'Globe', globe())
})
