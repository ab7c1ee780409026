import type { PDFDocument } from '@cantoo/pdf-lib'
import type { Locale } from '../../../data/ui/locale.ts'
import { Buffer } from 'node:buffer'
import { deflateSync } from 'node:zlib'
import { decodePDFRawStream, PDFDict, PDFHexString, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { languageTag } from '../../../data/ui/locale.ts'
import { pdfWords } from '../../../data/ui/messages.ts'
import { markArtifacts } from './artifacts.ts'
import { tidyStructure } from './tidy.ts'
import { entry, structureOf, textOf } from './tree.ts'

/** A PDF's title, author and language. */
export interface About {
  readonly title: string
  readonly author: string
  readonly subject: string
  readonly locale: Locale
}

function escaped(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;')
}

/** XMP metadata with the PDF/UA-1 identifier. */
function xmpOf({ title, author, subject, locale }: About): string {
  const inLanguage = (text: string) => `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt>`
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">',
    `<dc:title>${inLanguage(title)}</dc:title><dc:description>${inLanguage(subject)}</dc:description>`,
    `<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>`,
    `<dc:language><rdf:Bag><rdf:li>${languageTag[locale]}</rdf:li></rdf:Bag></dc:language>`,
    '<pdfuaid:part>1</pdfuaid:part></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>',
  ].join('')
}

/** Where a link leads, in words: an address, or the number of a slide. */
function leadsTo(link: PDFDict, locale: Locale): string {
  const action = entry(link, 'A'), address = action instanceof PDFDict ? textOf(entry(action, 'URI')) : ''
  const target = action instanceof PDFDict ? (entry(action, 'D') ?? entry(link, 'Dest')) : entry(link, 'Dest')
  const slide = /^(\d+)-/u.exec(textOf(target))?.[1]
  return address || (slide ? pdfWords.toSlide[locale].replace('#', String(Number(slide))) : pdfWords.within[locale])
}

/** Gives every link a text that says where it leads. */
function describeLinks(pdf: PDFDocument, locale: Locale): void {
  for (const { node } of pdf.getPages()) {
    const annotations = node.Annots()?.asArray() ?? []
    for (const raw of annotations) {
      const link = pdf.context.lookup(raw)
      if (!(link instanceof PDFDict) || textOf(entry(link, 'Subtype')) !== 'Link' || link.has(PDFName.of('Contents'))) continue
      link.set(PDFName.of('Contents'), PDFHexString.fromText(leadsTo(link, locale)))
    }
    if (annotations.length) node.set(PDFName.of('Tabs'), PDFName.of('S'))
  }
}

/** Recompresses every stream at the highest level; Chromium uses a fast one. */
function repack(pdf: PDFDocument): void {
  for (const [ref, stream] of pdf.context.enumerateIndirectObjects()) {
    if (!(stream instanceof PDFRawStream) || stream.dict.has(PDFName.of('DecodeParms'))) continue
    if (textOf(entry(stream.dict, 'Filter')) !== 'FlateDecode') continue
    const packed = deflateSync(Buffer.from(decodePDFRawStream(stream).decode()), { level: 9 })
    if (packed.length < stream.contents.length) pdf.context.assign(ref, PDFRawStream.of(stream.dict, packed))
  }
}

/** Makes a PDF/UA-1 document of Chromium's tagged PDF, as small as possible. */
export function makeAccessible(pdf: PDFDocument, about: About): void {
  const root = structureOf(pdf)
  if (!root?.ref) throw new Error('the PDF has no tags')
  tidyStructure(pdf, root, markArtifacts(pdf, root))
  describeLinks(pdf, about.locale)
  const xmp = pdf.context.stream(Buffer.from(xmpOf(about), 'utf8'), { Type: 'Metadata', Subtype: 'XML' })
  pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(xmp))
  pdf.catalog.set(PDFName.of('MarkInfo'), pdf.context.obj({ Marked: true }))
  repack(pdf)
}
