import type { PDFDocument, PDFRef } from '@cantoo/pdf-lib'
import { Buffer } from 'node:buffer'
import { deflateSync } from 'node:zlib'
import { decodePDFRawStream, PDFArray, PDFDict, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { entry, textOf } from './tree.ts'

/** A content stream: a page's, or that of a form XObject that pages show. */
export interface Drawing {
  /** Number of the page, from 1; the first one that shows it, for a form. */
  readonly page: number
  /** Whose it is: the page, or the form. */
  readonly owner: PDFRef
  /** Where it is stored. */
  readonly stream: PDFRef
  /** A character a byte. */
  readonly text: string
  readonly form: boolean
}

/** What a stream holds, a character a byte. */
export function streamText(stream: PDFRawStream): string {
  return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')
}

/** A stream that must exist. */
function streamAt(pdf: PDFDocument, ref: PDFRef): PDFRawStream {
  const stream = pdf.context.lookup(ref)
  if (!(stream instanceof PDFRawStream)) throw new TypeError(`the PDF lacks a drawing (${String(ref)})`)
  return stream
}

/** Replaces a stream's content, compressed. */
export function setStream(pdf: PDFDocument, ref: PDFRef, text: string): void {
  const stream = streamAt(pdf, ref)
  stream.dict.set(PDFName.of('Filter'), PDFName.of('FlateDecode'))
  stream.dict.delete(PDFName.of('DecodeParms'))
  pdf.context.assign(ref, PDFRawStream.of(stream.dict, deflateSync(Buffer.from(text, 'latin1'), { level: 9 })))
}

/** The form XObjects among some resources, by their names in the content stream. */
export function formsIn(resources: PDFDict | undefined): Map<string, PDFRef> {
  const objects = resources && entry(resources, 'XObject')
  if (!(objects instanceof PDFDict)) return new Map()
  return new Map(objects.entries().flatMap(([name, ref]) => {
    const object = objects.lookup(name)
    const isForm = object instanceof PDFRawStream && textOf(entry(object.dict, 'Subtype')) === 'Form'
    return isForm ? [[name.toString(), ref as PDFRef]] : []
  }))
}

/** Every drawing of a PDF: each page's, and each form's once. Chromium gives a page one stream. */
export function drawingsOf(pdf: PDFDocument): Drawing[] {
  const seen = new Set<PDFRef>()
  const formsOf = (resources: PDFDict | undefined, page: number): Drawing[] =>
    [...formsIn(resources).values()].filter(ref => !seen.has(ref)).flatMap((ref) => {
      seen.add(ref)
      const stream = streamAt(pdf, ref), inner = entry(stream.dict, 'Resources')
      const drawing: Drawing = { page, owner: ref, stream: ref, text: streamText(stream), form: true }
      return [drawing, ...formsOf(inner instanceof PDFDict ? inner : undefined, page)]
    })
  return pdf.getPages().flatMap(({ node, ref }, index) => {
    const raw = node.get(PDFName.of('Contents'))
    const contents = raw instanceof PDFArray ? raw.asArray() : raw ? [raw] : []
    const page = contents.flatMap((one): Drawing[] => {
      const stream = pdf.context.lookup(one)
      return stream instanceof PDFRawStream
        ? [{ page: index + 1, owner: ref, stream: one as PDFRef, text: streamText(stream), form: false }]
        : []
    })
    return [...page, ...formsOf(node.Resources(), index + 1)]
  })
}
