import type { PDFRef } from '@cantoo/pdf-lib'
import type { Page } from './pages.ts'
import type { About } from './ua/finish.ts'
import { PDFDocument, PDFHexString, PDFName, PDFNumber } from '@cantoo/pdf-lib'
import { languageTag } from '../../data/ui/locale.ts'
import { shortTitle } from '../../data/ui/site.ts'
import { makeAccessible } from './ua/finish.ts'

interface Entry {
  readonly title: string
  readonly page: number
  readonly below: Entry[]
}

/** How a PDF is saved: small objects packed together in streams. */
const compact = { useObjectStreams: true } as const

/** Gives a printed PDF its title, author and language, and bookmarks by part and section. */
export async function finishPdf(bytes: Uint8Array, pages: readonly Page[], about: About): Promise<Uint8Array> {
  const pdf = await described(bytes, about)
  const refs = pdf.getPages().map(page => page.ref)
  if (refs.length !== pages.length) throw new Error(`the PDF has ${refs.length} pages, expected ${pages.length}`)
  pdf.catalog.set(PDFName.of('Outlines'), writeOutline(pdf, outlineOf(pages), refs))
  pdf.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'))
  return pdf.save(compact)
}

/** Gives a printed sheet its title, author and language; one page needs no bookmarks. */
export async function finishSheet(bytes: Uint8Array, about: About): Promise<Uint8Array> {
  return (await described(bytes, about)).save(compact)
}

async function described(bytes: Uint8Array, about: About): Promise<PDFDocument> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  pdf.setTitle(about.title, { showInWindowTitleBar: true })
  pdf.setAuthor(about.author)
  pdf.setSubject(about.subject)
  pdf.setCreator(`${shortTitle.en}, on Slidev`)
  pdf.setLanguage(languageTag[about.locale])
  makeAccessible(pdf, about)
  return pdf
}

/** Bookmarks of a PDF: the slides around the argument at the top, each part with its sections below it. */
export function outlineOf(pages: readonly Page[]): Entry[] {
  const top: Entry[] = []
  const opened = new Map<string, Entry>()
  pages.forEach(({ bookmark }, page) => {
    if (!bookmark) return
    const { title, part, opensPart } = bookmark
    if (part === undefined) return top.push({ title, page, below: [] })
    const entry = opened.get(part) ?? { title: part, page, below: [] }
    if (!opened.has(part)) top.push(entry)
    opened.set(part, entry)
    if (!opensPart) entry.below.push({ title, page, below: [] })
  })
  return top
}

function writeOutline(pdf: PDFDocument, entries: readonly Entry[], pages: readonly PDFRef[]): PDFRef {
  const root = pdf.context.nextRef()
  const [first, last, count] = writeEntries(pdf, entries, root, pages)
  pdf.context.assign(root, pdf.context.obj({ Type: 'Outlines', First: first, Last: last, Count: count }))
  return root
}

function writeEntries(
  pdf: PDFDocument,
  entries: readonly Entry[],
  parent: PDFRef,
  pages: readonly PDFRef[],
): [first: PDFRef, last: PDFRef, count: number] {
  const refs = entries.map(() => pdf.context.nextRef())
  let count = 0
  entries.forEach((entry, index) => {
    const item = pdf.context.obj({ Parent: parent, Dest: [pages[entry.page]!, PDFName.of('Fit')] })
    item.set(PDFName.of('Title'), PDFHexString.fromText(entry.title))
    if (index > 0) item.set(PDFName.of('Prev'), refs[index - 1]!)
    if (index < refs.length - 1) item.set(PDFName.of('Next'), refs[index + 1]!)
    count++
    if (entry.below.length) {
      const [first, last, below] = writeEntries(pdf, entry.below, refs[index]!, pages)
      item.set(PDFName.of('First'), first)
      item.set(PDFName.of('Last'), last)
      item.set(PDFName.of('Count'), PDFNumber.of(below))
      count += below
    }
    pdf.context.assign(refs[index]!, item)
  })
  return [refs[0]!, refs.at(-1)!, count]
}
