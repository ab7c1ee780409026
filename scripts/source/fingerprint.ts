import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'

/** Length of a window in Han characters; so many in common with the article count as copied. */
export const windowLength = 16

/**
 * The windows of a text as a Bloom filter: says of any window whether the text may have it, and can't be read back. Of
 * windows that the text doesn't have, about one in a thousand is a false positive.
 */
export interface Fingerprint {
  readonly bits: number
  readonly base64: string
}

const bitsPerWindow = 15
const hashes = 10

/** All windows of a run of Han characters, each shifted by one character. */
export function windowsOf(han: string): string[] {
  const characters = [...han]
  return Array.from({ length: Math.max(0, characters.length - windowLength + 1) }, (_, from) =>
    characters.slice(from, from + windowLength).join(''),
  )
}

/** The bits of a window: two hashes, from which the others are derived. */
function bitsOf(window: string, bits: number): number[] {
  const digest = createHash('sha256').update(window).digest()
  const first = digest.readUInt32LE(0),
    step = digest.readUInt32LE(4)
  return Array.from({ length: hashes }, (_, index) => (first + index * step) % bits)
}

/** The fingerprint of a text's Han characters, all in one run. */
export function fingerprintOf(text: string): Fingerprint {
  const windows = windowsOf(text.replace(/\P{Script=Han}/gu, ''))
  const bits = Math.ceil((windows.length * bitsPerWindow) / 8) * 8
  const bytes = new Uint8Array(bits / 8)
  for (const window of windows) for (const bit of bitsOf(window, bits)) bytes[bit >> 3]! |= 1 << (bit & 7)
  return { bits, base64: Buffer.from(bytes).toString('base64') }
}

/** Tells of a window whether the fingerprint's text may have it. */
export function readFingerprint({ bits, base64 }: Fingerprint): (window: string) => boolean {
  const bytes = Buffer.from(base64, 'base64')
  return window => bitsOf(window, bits).every(bit => (bytes[bit >> 3]! >> (bit & 7)) & 1)
}
