import type { Font } from 'fontkit'
import { readFileSync, writeFileSync } from 'node:fs'
import { create } from 'fontkit'

const root = new URL('../../', import.meta.url)
/** The Latin faces in which diagrams set their words. */
const measured = {
  'sans-400': '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2',
  'sans-600': '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2',
  'serif-600': '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2',
} as const

function widthsOf(file: string, characters: readonly string[]): number[] {
  const font = create(readFileSync(new URL(`node_modules/${file}`, root))) as Font
  return characters.map((character) => {
    const { advanceWidth } = font.glyphForCodePoint(character.codePointAt(0)!)
    return Math.round(advanceWidth * 1000 / font.unitsPerEm)
  })
}

/** A list as lines of code. */
function rows(values: readonly number[], indent: string): string[] {
  const starts = Array.from({ length: Math.ceil(values.length / 24) }, (_, index) => index * 24)
  return starts.map(start => `${indent}${values.slice(start, start + 24).join(', ')},`)
}

/** Writes the table of widths, from which texts are measured without a browser. */
export function writeWidths(characters: string): void {
  const all = [...characters]
  const tables = Object.entries(measured).flatMap(([name, file]) => [`  '${name}': [`, ...rows(widthsOf(file, all), '    '), '  ],'])
  writeFileSync(new URL('exhibits/font-widths.ts', root), [
    '// Written by npm run fonts.',
    '',
    '/** The code points of the Latin characters of the deck. */',
    'export const measuredCharacters: readonly number[] = [',
    ...rows(all.map(character => character.codePointAt(0)!), '  '),
    ']',
    '',
    '/** The advance width of each of them in thousandths of an em, by face and weight. */',
    'export const fontWidths = {',
    ...tables,
    '} as const satisfies Record<string, readonly number[]>',
    '',
  ].join('\n'))
}
