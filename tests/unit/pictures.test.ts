import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { figuresAsText, headlineOf } from '../../data/talk/markup.ts'
import { locales } from '../../data/ui/locale.ts'
import { exhibits } from '../../exhibits/all.ts'
import { slidesOf } from '../../scripts/lib/deck.ts'
import { palettePng } from '../../scripts/lib/palette-png.ts'
import { withFaces } from '../../scripts/lib/picture-faces.ts'
import { pictureOf } from '../../scripts/lib/pictures.ts'
import { unaccounted } from '../lib/accounted-text.ts'

const site = 'https://example.org/deck/'
const all = exhibits.flatMap(exhibit => locales.map(locale => [exhibit.id, locale, pictureOf(exhibit, locale, site)] as const))
const textsIn = (svg: string) =>
  [...svg.matchAll(/<text [^>]+>(.*?)<\/text>/gsu)].map(([, inner = '']) => inner.replace(/<[^>]+>/gu, ''))

describe('an exhibit as a picture', () => {
  it.each(all)('%s in %s has no number that is no figure, and says where it is from', (id, locale, svg) => {
    const texts = textsIn(svg).map(text => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&'))
    expect(texts.flatMap(text => unaccounted(text, locale))).toEqual([])
    expect(texts.at(-1)).toContain('example.org/deck')
    expect(texts.join(' ')).toMatch(/¶\d|第\d+/u)
    // Below its slide's headline, or a title of its own where no slide has it, stands what it is.
    const { title } = exhibits.find(exhibit => exhibit.id === id)!, packed = (text: string) => text.replace(/\s+/gu, '')
    const slide = slidesOf(locale).find(({ content }) => content.includes(` id="${id}"`))
    const headline = slide && headlineOf(figuresAsText(slide.content, locale))
    expect(packed(texts.join('')).startsWith(packed(headline ?? title[locale]))).toBe(true)
  })

  it.each(all)('%s in %s has circles that are round, and nothing that can’t be drawn', (_, __, svg) => {
    expect(svg).not.toMatch(/NaN|undefined|Infinity/u)
    for (const [, across, down] of svg.matchAll(/(?<=[\dZ" -])a(\d[\d.]*) (\d[\d.]*) \d/giu)) expect(across).toBe(down)
    expect(svg).not.toMatch(/scale\([^)][^ ),]*[ ,][^)]+\)|matrix|preserveAspectRatio/u)
  })

  it('has the letters that it uses in it, and refuses a character that no face has', async () => {
    const svg = await withFaces(all[0]![2])
    expect(svg.match(/@font-face/gu)?.length).toBeGreaterThan(1)
    await expect(withFaces(all[0]![2].replace('</text>', '\u{1F41F}</text>'))).rejects.toThrow('the deck’s faces lack “\u{1F41F}”')
  })
})

describe('a PNG with a palette', () => {
  it('has each pixel’s colour, or one that lies near', () => {
    const { red, paper } = { red: [0xB3, 0x26, 0x1E, 255], paper: [0xFC, 0xF9, 0xF2, 255] }
    const pixels = Uint8Array.from([paper, red, paper, paper, red, [0xFC, 0xF9, 0xF0, 255]].flat())
    const { width, height, data } = PNG.sync.read(Buffer.from(palettePng(pixels, 3, 2)))
    expect([width, height]).toEqual([3, 2])
    expect([...data]).toEqual([paper, red, paper, paper, red, paper].flat())
  })
})
