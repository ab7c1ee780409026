import type { Text } from './visible-text.ts'
import { placed } from './visible-text.ts'

const size = 32
const paper = Object.assign(document.createElement('canvas'), { width: size, height: size }).getContext('2d', {
  willReadFrequently: true,
})!
/** What no face has. */
const nobody = '\u{10FFFF}'
const pictures = new Map<string, string>()

/** How a face draws a character, as its pixels. */
function pictureOf(font: string, character: string): string {
  const key = `${font} ${character}`
  const known = pictures.get(key)
  if (known !== undefined) return known
  paper.clearRect(0, 0, size, size)
  paper.font = font
  paper.fillText(character, 4, 24)
  const { data } = paper.getImageData(0, 0, size, size)
  const picture = data.filter((_, at) => at % 4 === 3).join()
  pictures.set(key, picture)
  return picture
}

/** Texts with a character that is drawn as the box that stands for a missing one. */
export function boxes(texts: readonly Text[]): string[] {
  return texts.flatMap((one) => {
    const font = one.font.replace(/[\d.]+px/u, '20px')
    const missing = [...new Set(one.text)].filter(
      character => !/[\s\p{Cf}]/u.test(character) && pictureOf(font, character) === pictureOf(font, nobody),
    )
    return missing.length ? [`${placed(one)} has no glyph for ${missing.join(' ')}`] : []
  })
}
