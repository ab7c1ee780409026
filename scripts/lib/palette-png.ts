import { crc32, deflateSync } from 'node:zlib'

const signature = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4), check = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

type Colour = readonly [red: number, green: number, blue: number]

const colourOf = (key: number): Colour => [key >> 16, (key >> 8) & 255, key & 255]

/** The distance of two colours: the largest difference of a channel. */
function distance(first: Colour, second: Colour): number {
  return Math.max(...first.map((value, channel) => Math.abs(value - second[channel]!)))
}

/** The colours of a picture, most frequent first, without those nearer than `near` to an earlier one. */
function paletteOf(keys: Uint32Array, near: number): Colour[] {
  const counts = new Map<number, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  const palette: Colour[] = []
  for (const [key] of [...counts].sort(([, first], [, second]) => second - first)) {
    const colour = colourOf(key)
    if (palette.length < 256 && palette.every(taken => distance(taken, colour) >= near)) palette.push(colour)
  }
  return palette
}

/** For each colour the index of the nearest in a palette. */
function placesIn(palette: readonly Colour[]): (key: number) => number {
  const known = new Map<number, number>()
  return (key) => {
    const distances = known.has(key) ? [] : palette.map(colour => distance(colour, colourOf(key)))
    if (distances.length) known.set(key, distances.indexOf(Math.min(...distances)))
    return known.get(key)!
  }
}

/**
 * An opaque picture of few colours (red, green, blue, alpha a pixel) as a PNG with a palette: a third of what RGBA weighs.
 * Colours nearer to each other than `near` of 255 are one; only the edges of letters have so many.
 */
export function palettePng(pixels: Uint8Array, width: number, height: number, near = 28): Uint8Array {
  const keys = Uint32Array.from({ length: width * height }, (_, at) =>
    (pixels[at * 4]! << 16) | (pixels[at * 4 + 1]! << 8) | pixels[at * 4 + 2]!)
  const palette = paletteOf(keys, near), place = placesIn(palette)
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // One byte a pixel: an index into the palette.
  header.set([8, 3, 0, 0, 0], 8)
  const rows = Buffer.alloc((width + 1) * height)
  // Each row begins with its filter type: 0, none.
  for (const [at, key] of keys.entries()) rows[at + Math.floor(at / width) + 1] = place(key)
  return Buffer.concat([
    Buffer.from(signature),
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ])
}
