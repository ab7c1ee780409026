import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Page } from './pages.ts'
import { PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { faultsOfAccess } from './ua/check.ts'

/** The names of the deck's typefaces inside their files; any other font in a PDF is a fallback for a missing character. */
const families = ['SourceSans3', 'SourceSerif4', 'NotoSansSC', 'NotoSerifSC']

/** Verifies a PDF; gives one line for each fault, with its page, or an empty list. */
export async function faultsOfPdf(bytes: Uint8Array, pages: readonly Page[]): Promise<string[]> {
  const texts = await textsOf(bytes)
  if (texts.length !== pages.length) return [`${texts.length} pages, expected ${pages.length}`]
  const missing = pages.flatMap((page, index) => {
    const text = packed(texts[index]!)
    const has = (wording: string) => text.includes(packed(wording))
    return [
      ...(has(page.headline) ? [] : [`its headline “${page.headline}” is missing`]),
      ...page.texts.filter(wordings => !wordings.some(has)).map(([wording]) => `it does not show “${wording}”`),
    ].map(fault => `page ${index + 1}${page.slide ? ` (slide ${page.slide})` : ''}: ${fault}`)
  })
  return [...missing, ...(await faultsOfObjects(bytes, ['StructTreeRoot', 'Outlines'])), ...(await faultsOfAccess(bytes))]
}

/** The same for a sheet of one page that must say these texts. */
export async function faultsOfSheet(bytes: Uint8Array, wanted: readonly string[]): Promise<string[]> {
  const { faults, pages } = await faultsOfTexts(bytes, wanted)
  return pages === 1 ? faults : [`${pages} pages, expected one`]
}

/** The same for any number of pages that must say these texts somewhere, and how many pages they are. */
export async function faultsOfTexts(bytes: Uint8Array, wanted: readonly string[]): Promise<{ faults: string[], pages: number }> {
  const texts = await textsOf(bytes)
  const all = packed(texts.join(''))
  const faults = [
    ...wanted.filter(text => !all.includes(packed(text))).map(text => `“${text}” is missing`),
    ...(await faultsOfObjects(bytes, ['StructTreeRoot'])),
    ...(await faultsOfAccess(bytes)),
  ]
  return { faults, pages: texts.length }
}

/** The size of a picture in a PDF, in pixels. */
function sizeOf(picture: PDFDict): string {
  return `${picture.get(PDFName.of('Width'))} × ${picture.get(PDFName.of('Height'))}`
}

/** The sizes of all pictures in a PDF, which are there in pixels and not drawn. */
export async function picturesIn(bytes: Uint8Array): Promise<string[]> {
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false })
  return context.enumerateIndirectObjects().flatMap(([, object]) =>
    object instanceof PDFRawStream && object.dict.get(PDFName.of('Subtype')) === PDFName.of('Image') ? [sizeOf(object.dict)] : [])
}

/** A text without its spaces and capitals: lines are broken where they fit, and a style may begin a heading with a capital. */
function packed(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '').toLowerCase()
}

/** The text of every page as a reader finds it. */
export async function textsOf(bytes: Uint8Array): Promise<string[]> {
  const texts: string[] = []
  await eachPage(bytes, async (page) => {
    const { items } = await page.getTextContent()
    texts.push(items.map(item => ('str' in item ? item.str : '')).join(' '))
  })
  return texts
}

async function eachPage(bytes: Uint8Array, work: (page: PDFPageProxy, no: number) => Promise<void>): Promise<void> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: true,
    isEvalSupported: false,
  })
  try {
    const pdf = await task.promise
    for (let no = 1; no <= pdf.numPages; no++) await work(await pdf.getPage(no), no)
  }
  finally {
    await task.destroy()
  }
}

/** Which characters of which pages are set in faces that are not the deck's, one line a page. */
async function foreignTexts(bytes: Uint8Array): Promise<string[]> {
  const found: string[] = []
  await eachPage(bytes, async (page, no) => {
    // Faces get their names when the page's drawing is read.
    await page.getOperatorList()
    for (const item of (await page.getTextContent()).items) {
      if (!('str' in item) || !item.str.trim() || !page.commonObjs.has(item.fontName)) continue
      const { name } = page.commonObjs.get(item.fontName) as { name: string }
      if (!isOurs(name))
        found.push(`page ${no}: “${item.str}” is set in ${name}, which is not one of the deck's faces: they lack a character`)
    }
  })
  return found
}

function isOurs(fontName: string): boolean {
  const name = fontName.replace(/^[A-Z]{6}\+/u, '')
  return families.some(family => name.startsWith(family))
}

/**
 * Faces that are not embedded or not the deck's, pictures where there should be drawings, and what its catalogue lacks of
 * these: tags, outline.
 */
async function faultsOfObjects(bytes: Uint8Array, keys: readonly string[]): Promise<string[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  const faults = new Set<string>()
  for (const [, object] of pdf.context.enumerateIndirectObjects()) {
    const dict = object instanceof PDFRawStream ? object.dict : object
    if (!(dict instanceof PDFDict)) continue
    const value = (key: string) => dict.get(PDFName.of(key))?.toString().slice(1)
    if (value('Subtype') === 'Image') faults.add(`a picture of ${sizeOf(dict)} where everything should be drawn`)
    if (value('Type') !== 'FontDescriptor') continue
    const name = value('FontName') ?? ''
    if (!['FontFile', 'FontFile2', 'FontFile3'].some(key => dict.has(PDFName.of(key))))
      faults.add(`the face ${name} is not embedded`)
    if (!isOurs(name)) for (const fault of await foreignTexts(bytes)) faults.add(fault)
  }
  for (const key of keys) if (!pdf.catalog.has(PDFName.of(key))) faults.add(`no ${key}`)
  return [...faults]
}
