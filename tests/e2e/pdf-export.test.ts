import type { ChartId } from '../../data/exhibits/charts/charts.ts'
import type { Locale } from '../../data/ui/locale.ts'
import type { Kind } from '../../data/ui/site.ts'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { beforeAll, describe, expect, it } from 'vitest'
import { parts, sections } from '../../data/article/sections.ts'
import { charts } from '../../data/exhibits/charts/charts.ts'
import { marksOf } from '../../data/exhibits/charts/marks.ts'
import { chartTags, headlineOf } from '../../data/talk/markup.ts'
import { lengthNames } from '../../data/talk/schedule.ts'
import { editionAddress, languageTag } from '../../data/ui/locale.ts'
import { interfaceWords } from '../../data/ui/messages.ts'
import { kinds, paperTitle, pdfName } from '../../data/ui/site.ts'
import { clicksOf, editionsFrom, slidesOf } from '../../scripts/lib/deck.ts'
import { backPages } from '../../scripts/pdf/back-matter.ts'
import { outlineOf } from '../../scripts/pdf/metadata.ts'
import { pagesOf } from '../../scripts/pdf/pages.ts'
import { faultsOfPdf, textsOf } from '../../scripts/pdf/verify.ts'
import { unaccounted } from '../lib/accounted-text.ts'
import { isUnwritten } from '../lib/unwritten.ts'
import { hostedFolder } from './harness/build-output.ts'
import { emptyFolder, run } from './harness/cli.ts'

const out = emptyFolder()
beforeAll(async () => {
  const { code, output } = await run('export.ts', ['answers', '--from', hostedFolder, '--out', out])
  expect(code, output).toBe(0)
})
/** A PDF as it was made: the hosted deck has those that visitors take along, and is not printed twice. */
const pdfOf = (locale: Locale, kind: Kind) =>
  readFileSync(join(hostedFolder, editionAddress('en', locale), pdfName(locale, kind)))

const read = new Map<string, Promise<string[]>>()
/** The texts of a PDF's pages. */
function pagesIn(locale: Locale, kind: Kind): Promise<string[]> {
  const name = pdfName(locale, kind), texts = read.get(name) ?? textsOf(pdfOf(locale, kind))
  read.set(name, texts)
  return texts
}

it('makes the PDFs that it is asked for, of every edition, and nothing else', () => {
  expect(readdirSync(out).sort()).toEqual(
    editionsFrom([])
      .map(locale => pdfName(locale, 'answers'))
      .sort(),
  )
})

describe.each(editionsFrom([]).flatMap(locale => kinds.map(kind => [locale, kind] as const)))(
  'the PDF of %s, %s',
  (locale, kind) => {
    const slides = slidesOf(locale)
    const pages = pagesOf(slides, locale, kind)

    // The check is the same for all of them, and an export ends with it.
    if (kind === 'handout')
      it('is found whole by the check that the export makes, but for a wrong headline and a wrong chart', async () => {
        const withChart = pages.findIndex(page => page.texts.length)
        const wrong = pages.map((page, index) =>
          index === 0
            ? { ...page, headline: 'No such headline' }
            : index === withChart
              ? { ...page, texts: [...page.texts, ['no such mark']] }
              : page,
        )
        expect(await faultsOfPdf(pdfOf(locale, kind), wrong)).toEqual([
          expect.stringMatching(/^page 1 .*No such headline/u),
          expect.stringMatching(/no such mark/u),
        ])
      })

    it('has as many pages as it should', async () => {
      const told = kind === 'presenting' ? clicksOf(locale).reduce((sum, clicks) => sum + clicks + 1, 0) : slides.length
      expect(await pagesIn(locale, kind)).toHaveLength(told + backPages(slides, locale, kind).length)
    })

    it('is tagged, in its language, with title, author and alternative text', async () => {
      const pdf = await PDFDocument.load(pdfOf(locale, kind), { updateMetadata: false })
      expect(pdf.getTitle()).toBe(paperTitle(String(slides[0]!.frontmatter.title), locale, kind, lengthNames.lesson))
      expect(pdf.getAuthor()).toBe(slides[0]!.frontmatter.author)
      expect(String(pdf.catalog.get(PDFName.of('Lang')))).toContain(languageTag[locale])
      const dicts = pdf.context
        .enumerateIndirectObjects()
        .map(([, object]) => object)
        .filter(object => object instanceof PDFDict)
      const tagged = (tag: string) => dicts.filter(dict => String(dict.get(PDFName.of('S'))) === `/${tag}`)
      expect(tagged('H1').length).toBeGreaterThanOrEqual(pages.length)
      expect(tagged('Figure').filter(figure => figure.has(PDFName.of('Alt'))).length).toBeGreaterThanOrEqual(
        pages.reduce((sum, page) => sum + page.charts, 0),
      )
    })

    it('has bookmarks by part and section that lead to their pages', async () => {
      const task = getDocument({ data: new Uint8Array(pdfOf(locale, kind)), verbosity: VerbosityLevel.ERRORS })
      const pdf = await task.promise
      const outline = await pdf.getOutline()
      const told = outline.filter(entry => entry.items.length)
      expect(told.map(entry => entry.title)).toEqual(parts.map(part => part.title[locale]))
      // Each part ends with what the class talks about.
      const talks = slides.filter(slide => slide.frontmatter.part && slide.frontmatter.layout !== 'part')
      expect(told.map(entry => entry.items.map(item => item.title as string))).toEqual(
        parts.map(part => [
          ...sections.filter(section => section.part === part.id).map(section => section.title[locale]),
          headlineOf(talks.find(slide => slide.frontmatter.part === part.id)!.content),
        ]),
      )
      for (const [index, entry] of outlineOf(pages).entries()) {
        const [page] = outline[index]!.dest as [{ num: number, gen: number }]
        expect(await pdf.getPageIndex(page), entry.title).toBe(entry.page)
      }
      await task.destroy()
    })
  },
)

/** A text as it is however it is broken and spaced. */
const packed = (text: string) => text.normalize('NFKC').replace(/\s+/gu, '')

it.each(editionsFrom([]))(
  'the links of the hand-out of %s lead to the pages that they name, and every check has one',
  async (locale) => {
    const task = getDocument({ data: new Uint8Array(pdfOf(locale, 'handout')), verbosity: VerbosityLevel.ERRORS })
    const pdf = await task.promise
    const linked = new Set<number>()
    for (let no = 1; no <= pdf.numPages; no++) {
      for (const { subtype, dest } of (await (await pdf.getPage(no)).getAnnotations()) as {
        subtype: string
        dest: string | null
      }[]) {
        // A link out of the deck, as the code to scan is one, names no page.
        if (subtype !== 'Link' || !dest) continue
        linked.add(no)
        const [page] = (await pdf.getDestination(dest)) as [{ num: number, gen: number }]
        expect((await pdf.getPageIndex(page)) + 1, `page ${no}, ${dest}`).toBe(Number(dest.split('-')[0]))
      }
    }
    // Where the foot says what others say of a figure, it leads there.
    const checked = packed(interfaceWords.checkedOn[locale])
    const named = (await pagesIn(locale, 'handout')).flatMap((text, index) => (packed(text).includes(checked) ? [index + 1] : []))
    expect(named.length).toBeGreaterThan(3)
    expect(named.filter(page => !linked.has(page))).toEqual([])
    await task.destroy()
  },
)

it.each(editionsFrom([]))('the notes edition of %s has each slide’s spoken notes below it', async (locale) => {
  const texts = await pagesIn(locale, 'notes')
  slidesOf(locale).forEach((slide, index) =>
    expect(packed(texts[index]!), `slide ${index + 1}`).toContain(packed(slide.note!.split(/[<*\n]|\[click\]/u)[0]!)),
  )
})

describe.each(editionsFrom([]))('on the hand-out, in %s', (locale) => {
  let texts: string[]
  beforeAll(async () => {
    texts = await pagesIn(locale, 'handout')
  })

  it('every number is a figure, a date, a name or a page', () => {
    for (const [index, text] of texts.entries()) {
      // Chromium sets the rail and the page letter by letter.
      const left = unaccounted(text.replace(/(\d) (?=\d$)/u, '$1'), locale).filter((numeral) => {
        return !(/^\d+$/u.test(numeral) && Number(numeral) >= 1 && Number(numeral) <= texts.length)
      })
      expect(left, `page ${index + 1}: ${text}`).toEqual([])
    }
  })

  it('every label of every chart can be searched for', () => {
    for (const [index, slide] of slidesOf(locale).entries()) {
      for (const id of chartTags(slide.content) as ChartId[]) {
        const marks = marksOf(charts[id], locale)
        expect(marks.length, id).toBeGreaterThan(0)
        for (const mark of marks) {
          if (isUnwritten(id, mark.figure)) continue
          const page = packed(texts[index]!)
          expect(page.includes(packed(mark.short)) || page.includes(packed(mark.value)), `${id}: ${mark.short}`).toBe(true)
        }
      }
    }
  })
})
