/**
 * Usage: npm run fonts
 * Makes the font subsets in styles/fonts, styles/fonts.css and the table of widths from the characters that the deck can
 * show.
 */

import type { Face } from '../data/ui/font-faces.ts'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import subsetFont from 'subset-font'
import { faces } from '../data/ui/font-faces.ts'
import { charactersOf } from './fonts/characters.ts'
import { writeWidths } from './fonts/widths.ts'
import { command, readArguments } from './lib/cli.ts'

const root = new URL('../', import.meta.url)
const folder = new URL('styles/fonts/', root)

/** Whether a face sets the line height of its family: browsers take it from the first face that has the space character. */
function measures(face: Face): boolean {
  return faces.findLast(({ family, weight }) => family === face.family && weight === face.weight) === face && face.set !== 'zh-notes'
}

function ruleOf(face: Face): string {
  const codePoint = (character: string) => `U+${character.codePointAt(0)!.toString(16).toUpperCase()}`
  const ranges = {
    characters: () => [...charactersOf(face.set)].map(codePoint),
    // Punctuation, letters and signs of full width, and every ideograph that is in use.
    han: () => ['U+2000-206F', 'U+2E80-9FFF', 'U+FF00-FFEF'],
  }
  const declarations = [
    `font-family: '${face.family}'`,
    `font-weight: ${face.weight}`,
    `font-style: ${face.style}`,
    'font-display: swap',
    `src: url('./fonts/${face.file}') format('woff2')`,
    // With a unicode-range, the file is loaded only by a page that shows one of its characters.
    ...(face.range ? [`unicode-range: ${[...(measures(face) ? ['U+20'] : []), ...ranges[face.range]()].join(', ')}`] : []),
  ]
  return `@font-face { ${declarations.join('; ')}; }`
}

/** Writes a face's subset and its package's licence; gives its size. */
async function writeFace({ file, set, from }: Face): Promise<number> {
  const characters = charactersOf(set)
  const source = readFileSync(new URL(`node_modules/${from.package}/files/${from.file}`, root))
  const subset = await subsetFont(source, characters, { targetFormat: 'woff2' })
  writeFileSync(new URL(file, folder), subset)
  copyFileSync(new URL(`node_modules/${from.package}/LICENSE`, root), new URL(`LICENSE-${from.package.split('/')[1]}.txt`, folder))
  console.log(`${file}: ${[...characters].length} characters, ${subset.length} bytes`)
  return subset.length
}

await command('fonts', async () => {
  readArguments({})
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(folder)) if (!faces.some(face => face.file === name)) rmSync(new URL(name, folder))
  let total = 0
  for (const face of faces) total += await writeFace(face)
  writeFileSync(new URL('styles/fonts.css', root), `/* Written by npm run fonts. */\n${faces.map(ruleOf).join('\n')}\n`)
  writeWidths(charactersOf('latin'))
  console.log(`${faces.length} faces, ${total} bytes`)
})
