import type { Text } from './visible-text.ts'
import { placed } from './visible-text.ts'

const size = 32
const paper = Object.assign(document.createElement('canvas'), { width: size, height: size }).getContext('2d', {
  willReadFrequently: true,
})!
/** What no face has. */
const nobody = '\u{10FFFF}'
const pictures = new Map<string, string>()

/** Two that nobody has, of four digits. */
const nobodies = ['\uFDD0', '\uFDD1'] as const

/** How a face draws a character: how much of each pixel is ink, from 0 to 255. */
function inkOf(font: string, character: string): Uint8ClampedArray {
  paper.clearRect(0, 0, size, size)
  paper.font = font
  paper.fillText(character, 4, 24)
  return paper.getImageData(0, 0, size, size).data.filter((_, at) => at % 4 === 3)
}

/** Its pixels, as a text to compare. */
function pictureOf(font: string, character: string): string {
  return remembered(`${font} ${character}`, () => inkOf(font, character).join())
}

/** The outermost of its pixels. */
function rimOf(font: string, character: string): string {
  return remembered(`rim ${font} ${character}`, () => {
    const ink = inkOf(font, character)
    const places = [...ink.keys()].filter(at => ink[at]! > 0)
    const columns = places.map(at => at % size), rows = places.map(at => Math.floor(at / size))
    const edges = [Math.min(...columns), Math.max(...columns), Math.min(...rows), Math.max(...rows)]
    const rim = places.filter(at => edges.slice(0, 2).includes(at % size) || edges.slice(2).includes(Math.floor(at / size)))
    return [...edges, ...rim.map(at => ink[at])].join()
  })
}

function remembered(key: string, make: () => string): string {
  const picture = pictures.get(key) ?? make()
  pictures.set(key, picture)
  return picture
}

/** Whether a character is drawn as the box that stands for a missing one; Firefox writes the character's code into it. */
function isBox(font: string, character: string): boolean {
  if (pictureOf(font, character) === pictureOf(font, nobody)) return true
  const [one, other] = nobodies
  const writesCodes = pictureOf(font, one) !== pictureOf(font, other)
  return writesCodes && rimOf(font, character) === rimOf(font, character.length > 1 ? nobody : one)
}

/** Texts with a character that is drawn as the box that stands for a missing one. */
export function boxes(texts: readonly Text[]): string[] {
  return texts.flatMap((one) => {
    const font = one.font.replace(/[\d.]+px/u, '20px')
    const missing = [...new Set(one.text)].filter(character => !/[\s\p{Cf}]/u.test(character) && isBox(font, character))
    return missing.length ? [`${placed(one)} has no glyph for ${missing.join(' ')}`] : []
  })
}
