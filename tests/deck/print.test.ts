import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { marksOf } from '../../data/charts/read.ts'
import { type ChartId, charts } from '../../data/charts/specs.ts'
import { chartTags } from '../../data/deck.ts'
import { editionsFrom, slidesOf } from '../../scripts/lib/deck.ts'
import { textsOf } from '../../scripts/pdf/check.ts'
import { makePdf } from '../../scripts/pdf/make.ts'
import { unaccounted } from '../lib/known.ts'
import { builtFolder, openDeck, type OpenDeck } from './built.ts'

const paragraphs = 65

describe.each(editionsFrom([]))('in print, in %s', (locale) => {
  let deck: OpenDeck
  let texts: string[]
  const file = join(builtFolder, `${locale}.pdf`)
  beforeAll(async () => {
    deck = await openDeck(locale)
    // Throws where a page misses its headline, a chart or a face, or holds a picture.
    const { bytes } = await makePdf(deck.browser, deck.served.url, locale, 'handout')
    writeFileSync(file, bytes)
    texts = await textsOf(bytes)
  })
  afterAll(() => deck.close())

  it('every number is a figure, a date, a name or a page', () => {
    expect(texts).toHaveLength(slidesOf(locale).length)
    for (const [index, text] of texts.entries()) {
      const slide = slidesOf(locale)[index]!
      const left = unaccounted(text, locale).filter((numeral) => {
        const isPage = /^\d+$/u.test(numeral) && Number(numeral) >= 1 && Number(numeral) <= texts.length
        // The index lists paragraphs and pages.
        return !(isPage || (slide.frontmatter.index && /^\d+$/u.test(numeral) && Number(numeral) <= paragraphs))
      })
      expect(left, `page ${index + 1}: ${text}`).toEqual([])
    }
  })

  it('every label of every chart can be searched for', () => {
    let found = 0
    const packed = (text: string) => text.normalize('NFKC').replace(/\s+/gu, '')
    for (const [index, slide] of slidesOf(locale).entries()) {
      for (const id of chartTags(slide.content) as ChartId[]) {
        for (const mark of marksOf(charts[id], locale)) {
          if (id === 'week' && mark.figure === 'work-days') continue
          const page = packed(texts[index]!)
          expect(page.includes(packed(mark.short)) || page.includes(packed(mark.value)), `${id}: ${mark.short}`).toBe(true)
          found++
        }
      }
    }
    expect(found).toBeGreaterThan(30)
    console.log(`${locale}: ${found} labels of charts found in ${texts.length} pages, ${readFileSync(file).length} bytes`)
  })
})
