import type { Font } from 'fontkit'
import { readFileSync } from 'node:fs'
import { create } from 'fontkit'
import subsetFont from 'subset-font'
import { root } from './deck.ts'

const file = (name: string, subset: string, weight: number) =>
  readFileSync(new URL(`node_modules/@fontsource/${name}/files/${name}-${subset}-${weight}-normal.woff2`, root))

const isHan = /\p{Script=Han}/u
/** Chinese punctuation: half of each mark is blank, and fonts differ in which half. */
const isMark = /[\u3000-\u303F\uFF00-\uFFEF—…“”‘’]/u

const isLatin = (character: string) => !isHan.test(character)
const isHanMark = (character: string) => isMark.test(character)
const han = (name: string, weight: number) => file(name, 'chinese-simplified', weight)

/** Faces that are embedded in a picture, subset to what it uses: for Latin letters, and for Chinese punctuation. */
const faces = [
  { family: 'Source Sans 3', weight: 400, takes: isLatin, bytes: file('source-sans-3', 'latin', 400) },
  { family: 'Source Sans 3', weight: 600, takes: isLatin, bytes: file('source-sans-3', 'latin', 600) },
  { family: 'Source Serif 4', weight: 600, takes: isLatin, bytes: file('source-serif-4', 'latin', 600) },
  { family: 'Noto Sans SC', weight: 400, takes: isHanMark, bytes: han('noto-sans-sc', 400) },
  { family: 'Noto Sans SC', weight: 600, takes: isHanMark, bytes: han('noto-sans-sc', 600) },
  { family: 'Noto Serif SC', weight: 600, takes: isHanMark, bytes: han('noto-serif-sc', 600) },
] as const

const known = [faces[0], faces[3]].map(({ bytes }) => create(bytes) as Font)

const charactersIn = (markup: string) => [...new Set(markup.replace(/<[^>]+>/gu, '').replace(/&\w+;/gu, '&'))].join('')

/** The characters of a picture that are set in a family and a weight. */
function charactersOf(svg: string, family: string, weight: number): string {
  const texts = svg.matchAll(/<text [^>]+>.*?<\/text>/gsu)
  return charactersIn([...texts].map(([text]) => text)
    .filter(text => text.includes(`'${family}'`) && text.includes(`font-weight="${weight}"`))
    .join(''))
}

/** Throws with the characters of a picture that the deck's faces lack. */
function mustHaveGlyphs(svg: string): void {
  const missing = [...charactersIn(svg.slice(svg.indexOf('</desc>')))]
    .filter(character => known.every(face => !face.hasGlyphForCodePoint(character.codePointAt(0)!)))
  if (missing.length) throw new Error(`the deck’s faces lack ${missing.map(character => `“${character}”`).join(', ')}`)
}

/** The @font-face rule with some characters of a face embedded; cached, because many pictures use the same ones. */
const made = new Map<string, Promise<string>>()
function ruleOf({ family, weight, bytes }: typeof faces[number], characters: string): Promise<string> {
  const key = `${family} ${weight} ${[...characters].sort().join('')}`
  const rule = made.get(key) ?? subsetFont(bytes, characters, { targetFormat: 'woff2' }).then(data =>
    `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/woff2;base64,${Buffer.from(data).toString('base64')})}`)
  made.set(key, rule)
  return rule
}

/** The gaps between Han and Latin are already in the drawing: the browser must not add its own. */
const ownGaps = 'text{text-spacing-trim:space-all;text-autospace:no-autospace}'

/**
 * An SVG with the Latin letters and Chinese punctuation that it uses embedded, so that a browser sets them as they were measured.
 * Han characters have the same width in every font and come from the reader's; programs without CSS use the reader's for all.
 */
export async function withFaces(svg: string): Promise<string> {
  mustHaveGlyphs(svg)
  const rules = await Promise.all(faces.map((face) => {
    const characters = [...charactersOf(svg, face.family, face.weight)].filter(face.takes).join('')
    return characters ? ruleOf(face, characters) : ''
  }))
  return svg.replace('</desc>', `</desc><style>${rules.join('')}${ownGaps}</style>`)
}
