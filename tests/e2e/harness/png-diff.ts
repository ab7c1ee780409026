import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PNG } from 'pngjs'
import { failedFolder } from './build-output.ts'

const folder = fileURLToPath(new URL('../pictures/', import.meta.url))

/**
 * How far colours may be apart before a pixel counts as another one, from 0 to 1, and which share of the pixels may be:
 * more on the cover, whose letters are large. Measured: `pictures.test.ts` prints what another rasterisation changes and
 * what a missing part does.
 */
const tolerance = { colour: 0.2, share: { chart: 0.000_06, cover: 0.002 } } as const

/** The share of a picture's pixels that may be another colour, by its name. */
export function toleratedShare(name: string): number {
  return name.startsWith('cover-') ? tolerance.share.cover : tolerance.share.chart
}

/** What a picture has of another: pixels that differ, as a share of all. */
export interface Difference {
  readonly share: number
  readonly diff: PNG
}

/** Reads a PNG and makes it so many pixels wide, each the mean of those that it stands for: what is left of antialiasing is little. */
export function shrunk(bytes: Buffer, width: number): PNG {
  const from = PNG.sync.read(bytes)
  const factor = from.width / width
  const to = new PNG({ width, height: Math.floor(from.height / factor) })
  for (let y = 0; y < to.height; y++) {
    for (let x = 0; x < width; x++)
      meanOf(from, Math.round(x * factor), Math.round(y * factor), Math.round(factor)).forEach((value, channel) => {
        to.data[(y * width + x) * 4 + channel] = value
      })
  }
  return to
}

function meanOf({ data, width }: PNG, left: number, top: number, size: number): number[] {
  const sums = [0, 0, 0, 0]
  for (let y = top; y < top + size; y++)
    for (let x = left; x < left + size; x++)
      for (let channel = 0; channel < 4; channel++) sums[channel]! += data[(y * width + x) * 4 + channel]!
  return sums.map(sum => Math.round(sum / size ** 2))
}

/**
 * Compares two pictures of one size. A pixel differs where the other picture has none of its colour there or next to
 * it: another machine sets a letter a fraction of a pixel aside, and that is no difference. Throws where sizes differ.
 */
export function differenceOf(one: PNG, other: PNG): Difference {
  if (one.width !== other.width || one.height !== other.height)
    throw new Error(`${one.width} × ${one.height} pixels against ${other.width} × ${other.height}`)
  const { width, height } = one
  const diff = new PNG({ width, height })
  let count = 0
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const differs = !isNear(one, other, x, y) || !isNear(other, one, x, y)
      if (differs) count++
      diff.data.set(differs ? [255, 0, 0, 255] : [255, 255, 255, 255], (y * width + x) * 4)
    }
  }
  return { share: count / (width * height), diff }
}

/** Whether a pixel's colour is found in another picture at its place or beside it. */
function isNear(one: PNG, other: PNG, x: number, y: number): boolean {
  const { width, height } = one,
    limit = 255 * tolerance.colour
  const own = (y * width + x) * 4
  for (let atY = Math.max(0, y - 1); atY <= Math.min(height - 1, y + 1); atY++) {
    for (let atX = Math.max(0, x - 1); atX <= Math.min(width - 1, x + 1); atX++) {
      const at = (atY * width + atX) * 4
      if ([0, 1, 2].every(channel => Math.abs(one.data[own + channel]! - other.data[at + channel]!) <= limit)) return true
    }
  }
  return false
}

/** How many pixels differ at all, whatever a person would see of it. */
export function changedPixels(one: PNG, other: PNG): number {
  return one.data.filter(
    (value, at) =>
      at % 4 === 0
      && (value !== other.data[at] || one.data[at + 1] !== other.data[at + 1] || one.data[at + 2] !== other.data[at + 2]),
  ).length
}

/** The stored picture of that name. Throws, naming the command that makes it, where there is none. */
export function baselineOf(name: string): PNG {
  const path = join(folder, `${name}.png`)
  if (!existsSync(path))
    throw new Error(`no picture tests/e2e/pictures/${name}.png; UPDATE_PICTURES=1 and the test that compares it make it`)
  return PNG.sync.read(readFileSync(path))
}

/** Stores a picture as what others are compared with. */
export function storeBaseline(name: string, picture: PNG): void {
  const path = join(folder, `${name}.png`)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, PNG.sync.write(picture, { colorType: 2, deflateLevel: 9 }))
}

/** What is wrong with a picture, in a line that names where to look; undefined where it is as stored. */
export function pictureFault(name: string, picture: PNG, tolerated = toleratedShare(name)): string | undefined {
  const stored = baselineOf(name)
  if (stored.width !== picture.width || stored.height !== picture.height)
    return `${name}: ${picture.width} × ${picture.height} pixels, stored are ${stored.width} × ${stored.height}`
  const { share, diff } = differenceOf(stored, picture)
  if (share <= tolerated) return undefined
  mkdirSync(failedFolder, { recursive: true })
  const flat = name.replaceAll('/', '-')
  for (const [kind, png] of [
    ['actual', picture],
    ['diff', diff],
  ] as const)
    writeFileSync(join(failedFolder, `${flat}-${kind}.png`), PNG.sync.write(png))
  const files = `${failedFolder}/${flat}-actual.png and -diff.png`
  return `${name}: ${(100 * share).toFixed(2)} % of the pixels differ, ${(100 * tolerated).toFixed(3)} % may; see ${files}`
}
