import type { Face } from '../data/ui/font-faces.ts'
/**
 * Usage: npm run fonts — makes the font subsets in styles/fonts, styles/fonts.css and the table of widths from the
 * characters that the deck can show.
 */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import subsetFont from 'subset-font'
import { faces } from '../data/ui/font-faces.ts'
import { charactersOf } from './fonts/characters.ts'
import { writeWidths } from './fonts/widths.ts'

const root = new URL('../', import.meta.url)
const folder = new URL('styles/fonts/', root)
mkdirSync(folder, { recursive: true })
for (const name of readdirSync(folder)) if (!faces.some(face => face.file === name)) rmSync(new URL(name, folder))

function ruleOf(face: Face): string {
  const range = face.ranged
    ? ` unicode-range: ${[...charactersOf(face.set)].map(character => `U+${character.codePointAt(0)!.toString(16).toUpperCase()}`).join(', ')};`
    : ''
  return `@font-face { font-family: '${face.family}'; font-weight: ${face.weight}; font-style: ${face.style}; font-display: swap; src: url('./fonts/${face.file}') format('woff2');${range} }`
}

let total = 0
for (const face of faces) {
  const characters = charactersOf(face.set)
  const source = readFileSync(new URL(`node_modules/${face.from.package}/files/${face.from.file}`, root))
  const subset = await subsetFont(source, characters, { targetFormat: 'woff2' })
  writeFileSync(new URL(face.file, folder), subset)
  copyFileSync(
    new URL(`node_modules/${face.from.package}/LICENSE`, root),
    new URL(`LICENSE-${face.from.package.split('/')[1]}.txt`, folder),
  )
  total += subset.length
  console.log(`${face.file}: ${[...characters].length} characters, ${subset.length} bytes`)
}
writeFileSync(new URL('styles/fonts.css', root), `/* Written by npm run fonts. */\n${faces.map(ruleOf).join('\n')}\n`)
writeWidths(charactersOf('latin'))
console.log(`${faces.length} faces, ${total} bytes`)
