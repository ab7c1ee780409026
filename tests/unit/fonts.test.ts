import type { Font } from 'fontkit'
import type { Face } from '../../data/ui/font-faces.ts'
import type { Locale } from '../../data/ui/locale.ts'
import type { Shown } from '../lib/visible-characters.ts'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { create } from 'fontkit'
import { describe, expect, it } from 'vitest'
import { headlineOf } from '../../data/talk/markup.ts'
import { faces, isUsedIn } from '../../data/ui/font-faces.ts'
import { locales } from '../../data/ui/locale.ts'
import { typefaces } from '../../data/ui/palette.ts'
import { root, slidesOf } from '../../scripts/lib/deck.ts'
import { shownIn } from '../lib/visible-characters.ts'

const folder = new URL('styles/fonts/', root)
const loaded = new Map(faces.map(face => [face.file, create(readFileSync(new URL(face.file, folder))) as Font]))
const shown = Object.fromEntries(await Promise.all(locales.map(async locale => [locale, await shownIn(locale)]))) as Record<
  Locale,
  Shown
>

/** How a text is set: which stack, at which weight. */
const settings = { text: ['sans', 400], strong: ['sans', 600], display: ['serif', 600] } as const

/** The face of a family that the browser takes for a weight: the nearest there is. */
function nearest(family: string, weight: number): Face[] {
  const own = faces.filter(face => face.family === family && face.style === 'normal')
  const exact = own.filter(face => face.weight === weight)
  return exact.length ? exact : own
}

/** The faces that a stack offers at a weight, in its order. */
function stack(locale: Locale, use: keyof Shown): Face[] {
  const [kind, weight] = settings[use]
  return typefaces[locale][kind]
    .split(',')
    .map(name => name.trim().replaceAll('"', ''))
    .flatMap(family => nearest(family, weight))
}

function characters(text: string): string[] {
  return [...new Set(text)].filter(character => character >= ' ')
}

function missing(text: string, offered: readonly Face[]): string {
  return characters(text)
    .filter(character => !offered.some(face => loaded.get(face.file)!.hasGlyphForCodePoint(character.codePointAt(0)!)))
    .join('')
}

const style = readFileSync(new URL('styles/fonts.css', root), 'utf8')
/** The characters for which the style sheet asks for a face, from one to another; none where it asks for all. */
const ranges = [...style.matchAll(/fonts\/([\w-]+\.woff2).*unicode-range: ([^;]+);/gu)].map(([, file, range]) => {
  const asked = range!.split(', ').map(codes =>
    codes
      .slice(2)
      .split('-')
      .map(code => Number.parseInt(code, 16)),
  )
  return [file!, asked.map(([from, to = from]) => [from!, to!] as const)] as const
})
it.each(ranges)('%s is asked for the characters that it has (else: npm run fonts)', (file, asked) => {
  const held = loaded.get(file)!.characterSet.filter(code => code > 0x20 && code < 0xFFFF)
  expect(
    held.filter(code => !asked.some(([from, to]) => from <= code && code <= to)).map(code => String.fromCodePoint(code)),
  ).toEqual([])
  const lone = asked.filter(([from, to]) => from === to && from !== 0x20).map(([from]) => from)
  expect(lone.filter(code => !held.includes(code)).map(code => String.fromCodePoint(code))).toEqual([])
})
it('of two faces of a family the one asked first is asked for spaces: lines are as high as it says', () => {
  const measuring = style
    .split('\n')
    .filter(rule => /unicode-range: U\+20,/u.test(rule))
    .map(rule => /fonts\/([\w-]+)/u.exec(rule)![1])
  expect(measuring).toEqual([
    'source-serif-4-600-en-title',
    'noto-sans-sc-400-zh-cover',
    'noto-sans-sc-600-zh-strong',
    'noto-serif-sc-600-zh-title',
    'noto-sans-sc-400-en-cover',
  ])
})

describe.each(locales)('the faces of the edition in %s', (locale) => {
  it.each(Object.keys(settings) as (keyof Shown)[])('have a glyph for every character of its %s (else: npm run fonts)', (use) => {
    expect(characters(shown[locale][use]).length).toBeGreaterThan(30)
    expect(missing(shown[locale][use], stack(locale, use))).toBe('')
  })
  it('hold little more than it shows', () => {
    const own = faces.filter(face => face.set.startsWith(`${locale}-`))
    expect(own.length).toBeGreaterThan(0)
    for (const face of own) {
      const spare = loaded
        .get(face.file)!
        .characterSet
        .filter(point => point > 0x7F && !shown[locale].text.includes(String.fromCodePoint(point)))
      expect(spare.length, `${face.file}: ${String.fromCodePoint(...spare)}`).toBeLessThanOrEqual(30)
    }
  })
  it('are all there are in its stacks, and none of the other edition', () => {
    const used = new Set((Object.keys(settings) as (keyof Shown)[]).flatMap(use => stack(locale, use)))
    for (const face of used) expect(isUsedIn(locale, face), face.file).toBe(true)
  })
})

it('the cover’s headline has every letter in its own face (else: npm run fonts)', () => {
  const title = headlineOf(slidesOf('en')[0]!.content)!
  expect(
    missing(
      title,
      faces.filter(({ set }) => set === 'en-title'),
    ),
  ).toBe('')
})

describe('the font files', () => {
  it('are the listed ones, each with its licence', () => {
    const files = readdirSync(folder)
    expect(files.filter(file => file.endsWith('.woff2')).sort()).toEqual(faces.map(face => face.file).sort())
    for (const face of faces)
      expect(existsSync(new URL(`LICENSE-${face.from.package.split('/')[1]}.txt`, folder)), face.from.package).toBe(true)
  })
  it('have neither Latin letters nor digits in the Chinese faces, which go first in Chinese', () => {
    for (const face of faces.filter(face => face.from.package.includes('noto')))
      expect(
        'aZ09 ·'.split('').filter(character => loaded.get(face.file)!.hasGlyphForCodePoint(character.codePointAt(0)!)),
        face.file,
      ).toEqual([])
  })
  it('keep what closes the gaps of full-width punctuation', () => {
    expect(loaded.get('noto-sans-sc-400-zh-text.woff2')!.availableFeatures).toContain('halt')
  })
})
