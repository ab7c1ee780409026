import type { Browser } from 'playwright-chromium'
import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { beforeAll, describe, expect } from 'vitest'
import { figureText } from '../../data/figures/format.ts'
import { piecesOf, traceOf } from '../../data/talk/answers.ts'
import { figureTags } from '../../data/talk/markup.ts'
import { sheetColumns, sheetHeadings } from '../../data/talk/worksheet-words.ts'
import { beforehand, claim, steps, traced } from '../../data/talk/worksheet.ts'
import { languageTag } from '../../data/ui/locale.ts'
import { sheets } from '../../data/ui/site.ts'
import { editionsFrom, slidesOf } from '../../scripts/lib/deck.ts'
import { faultsOfSheet, textsOf } from '../../scripts/pdf/verify.ts'
import { makeWorksheet, pageOf, printSheet } from '../../scripts/pdf/worksheet.ts'
import { unaccounted } from '../lib/accounted-text.ts'
import { it, sharedBrowser } from './harness/test.ts'

const a4 = { width: 595, height: 842 }
const packed = (text: string) => text.normalize('NFKC').replace(/\s+/gu, '').toLowerCase()

let browser: Browser
beforeAll(async () => {
  browser = await sharedBrowser()
})

describe.each(editionsFrom([]).flatMap(locale => sheets.map(sheet => [locale, sheet] as const)))(
  'the sheet of %s, %s',
  (locale, sheet) => {
    const title = String(slidesOf(locale)[0]!.frontmatter.title)
    let bytes: Uint8Array, text: string, pdf: PDFDocument, dicts: PDFDict[]
    const tagged = (tag: string) => dicts.filter(dict => String(dict.get(PDFName.of('S'))) === `/${tag}`)
    beforeAll(async () => {
      // Throws where it is longer than its page, where a text is cut or can't be found, where a face is not the deck's,
      // and where there is a picture.
      bytes = await makeWorksheet(browser, locale, sheet)
      text = (await textsOf(bytes)).join('\n')
      pdf = await PDFDocument.load(bytes, { updateMetadata: false })
      dicts = pdf.context
        .enumerateIndirectObjects()
        .map(([, object]) => object)
        .filter(object => object instanceof PDFDict)
    })

    it('is one page of A4', () => {
      expect(
        pdf
          .getPages()
          .map(page => page.getSize())
          .map(({ width, height }) => ({ width: Math.round(width), height: Math.round(height) })),
      ).toEqual([a4])
    })
    it('is tagged, in its language, with title and author', () => {
      expect(pdf.getTitle()).toContain(sheetHeadings[sheet][locale])
      expect(pdf.getTitle()).toContain(title)
      expect(pdf.getAuthor()).toBe(slidesOf(locale)[0]!.frontmatter.author)
      expect(String(pdf.catalog.get(PDFName.of('Lang')))).toContain(languageTag[locale])
      expect([tagged('H1').length, tagged('H2').length, tagged('TH').length]).toEqual([
        1,
        4,
        Object.keys(sheetColumns).length + traced.length,
      ])
      // A reader who sees nothing is told where a blank is, and which box is ticked.
      const blanks = steps.flatMap(step => piecesOf(step, locale)).filter(piece => piece.blank).length
      expect(tagged('Figure').filter(figure => figure.has(PDFName.of('Alt')))).toHaveLength(
        4 + (sheet === 'worksheet' ? blanks + beforehand.length : 0),
      )
    })
    it('marks Chinese words in the English edition', () => {
      const marked = dicts.filter(dict => String(dict.get(PDFName.of('Lang'))).includes(languageTag.zh)).length
      const printed = traced.filter(one => traceOf(one.id, locale).original).length
      if (locale === 'en') expect(marked).toBe(sheet === 'answers' ? printed : 0)
    })
    it('has no number that is not a figure’s, a name’s or a paragraph’s', () => {
      expect(unaccounted(text, locale)).toEqual([])
    })
    it('says every step and figure', () => {
      for (const piece of steps.flatMap(step => piecesOf(step, locale)).filter(piece => !piece.blank))
        expect(packed(text)).toContain(packed(piece.text))
      for (const { id } of traced) expect(packed(text)).toContain(packed(figureText(id, locale)))
    })
    it(`has ${sheet === 'answers' ? 'all' : 'none'} of the answers`, () => {
      const answers = [
        ...steps
          .flatMap(step => piecesOf(step, locale))
          .filter(piece => piece.blank)
          .map(piece => piece.text),
        ...traced.map(one => one.notice[locale]),
        ...traced.map(one => traceOf(one.id, locale).label),
        ...(claim?.questions ?? []).map(question => question.answer[locale].split('<')[0]!),
        ...figureTags(claim?.verdict[locale] ?? '').map(id => figureText(id, locale)),
      ]
      expect(answers.filter(answer => packed(text).includes(packed(answer)))).toEqual(sheet === 'answers' ? answers : [])
    })
    it('is found faulty where a text is missing', async () => {
      expect(await faultsOfSheet(bytes, ['no such words'])).toEqual(['“no such words” is missing'])
    })
  },
)

it.for(editionsFrom([]))('the worksheet of %s has room to write and type to read', async (locale, { browser }) => {
  const tab = await browser.newPage()
  await tab.emulateMedia({ media: 'print' })
  await tab.setContent(pageOf(locale, 'worksheet', 'title'))
  const { gaps, rows, sizes } = await tab.evaluate(async () => {
    await document.fonts.ready
    const mm = (pixels: number) => (pixels / 96) * 25.4
    const bottoms = (selector: string) => [...document.querySelectorAll(selector)].map(line => line.getBoundingClientRect().bottom)
    // Blanks in one line have one bottom; what is measured is from one line to the next.
    const gapsOf = (list: number[]) =>
      list
        .slice(1)
        .map((bottom, index) => mm(bottom - list[index]!))
        .filter(gap => gap > 1)
    const gaps = [
      ...gapsOf(bottoms('.blank')),
      ...[...document.querySelectorAll('.line')].map(line => mm(line.getBoundingClientRect().height)),
    ]
    const texts = [...document.querySelectorAll<HTMLElement>('.sheet *')].filter(
      element =>
        !element.closest('footer') && [...element.childNodes].some(node => node.nodeType === 3 && node.textContent!.trim()),
    )
    return {
      gaps,
      rows: [...document.querySelectorAll('tbody tr')].map(row => mm(row.getBoundingClientRect().height)),
      sizes: texts.map(element => Number.parseFloat(getComputedStyle(element).fontSize) * 0.75),
    }
  })
  await tab.close()
  expect(gaps.length).toBeGreaterThan(8)
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(6.8)
  expect(Math.min(...rows)).toBeGreaterThan(8.9)
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(9.49)
  const [gap, row, size] = [gaps, rows, sizes].map(values => Math.min(...values).toFixed(1))
  console.log(`${locale}: lines at least ${gap} mm apart, rows of ${row} mm, type of ${size} pt`)
})

describe('a sheet with too many words', () => {
  const page = pageOf('zh', 'answers', 'title')
  it('is said to be too long for its page', async () => {
    const { over } = await printSheet(browser, page.replace('<footer>', `<section>${'<p>more</p>'.repeat(30)}</section><footer>`))
    expect(over).toEqual([expect.stringMatching(/^it is \d+ mm too long$/u)])
  })
  it('is said to be too wide for a cell, with the words', async () => {
    const { over } = await printSheet(browser, page.replace('<th scope="row">', '<th scope="row">averylongwordthatdoesnotfit '))
    expect(over).toEqual([expect.stringMatching(/averylongwordthatdoesnotfit.* hangs over$/u)])
  })
})
