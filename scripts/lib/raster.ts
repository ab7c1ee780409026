import type { Font } from 'fontkit'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Resvg } from '@resvg/resvg-js'
import { create } from 'fontkit'
import subsetFont from 'subset-font'

const root = new URL('../../', import.meta.url)
const cache = new URL('node_modules/.cache/hooked/ttf/', root)
/** The whole faces, not the deck's subsets: a diagram may be drawn before its characters are in those. */
const packages = [
  ['source-sans-3', 'latin', [400, 600]], ['source-serif-4', 'latin', [600]],
  ['noto-sans-sc', 'chinese-simplified', [400, 600]], ['noto-serif-sc', 'chinese-simplified', [600]],
] as const

/** Family names inside the packages' font files, which are named after their lightest weight. */
const families = {
  'Source Sans 3': 'Source Sans 3 ExtraLight',
  'Noto Sans SC': 'Noto Sans SC Thin',
  'Noto Serif SC': 'Noto Serif SC ExtraLight',
} as const

function asPacked(svg: string): string {
  return Object.entries(families).reduce((text, [name, family]) => text.replaceAll(`'${name}'`, `'${family}'`), svg)
}

/** The characters that the Han faces keep, as in the deck: with Latin letters in them, resvg would use those for Latin words. */
const isHan = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF—…“”‘’]/u
/** Name-table entries that group a family's weights. */
const familyNames = [16, 17]

/** A face in a file format that resvg reads. */
async function unpacked(woff2: Uint8Array, isLatin: boolean): Promise<Uint8Array> {
  const { characterSet } = create(woff2 as Buffer) as Font
  const characters = characterSet.map(code => String.fromCodePoint(code)).filter(character => isLatin || isHan.test(character))
  return subsetFont(woff2, characters.join(''), { targetFormat: 'sfnt', preserveNameIds: familyNames })
}

/** The face's file, unpacked once and written atomically, because parallel runs read it too. */
async function fontFile(name: string, file: string): Promise<string> {
  const target = new URL(`${file}.ttf`, cache)
  if (!existsSync(target)) {
    const woff2 = readFileSync(new URL(`node_modules/@fontsource/${name}/files/${file}.woff2`, root))
    const temporary = new URL(`${file}.ttf.${process.pid}`, cache)
    writeFileSync(temporary, await unpacked(woff2, file.includes('-latin-')))
    renameSync(temporary, target)
  }
  return fileURLToPath(target)
}

/** Draws stand-alone SVGs in Node, with the deck's faces. */
export async function rasterizer(): Promise<(svg: string, scale?: number) => Resvg> {
  mkdirSync(cache, { recursive: true })
  const fontFiles = await Promise.all(packages.flatMap(([name, subset, weights]) =>
    weights.map(weight => fontFile(name, `${name}-${subset}-${weight}-normal`))))
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: families['Source Sans 3'] }
  return (svg, scale = 2) => new Resvg(asPacked(svg), { font, fitTo: { mode: 'zoom', value: scale } })
}
