import type { PDFRef } from '@cantoo/pdf-lib'
import type { Marked } from './content.ts'
import type { Drawing } from './streams.ts'
import type { Node } from './tree.ts'
import { PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { markedContent } from './content.ts'
import { drawingsOf, formsIn, streamText } from './streams.ts'
import { entry, nodesIn, piecesIn, structureOf, textOf } from './tree.ts'

/** An annotation with the page that it is on, from 1. */
export interface Annotation {
  readonly page: number
  readonly ref: PDFRef | undefined
  readonly dict: PDFDict
  readonly subtype: string
}

/** A content stream and how everything in it is marked. */
export interface Read extends Drawing {
  readonly marks: Marked
  /** Names of the forms that it shows and that have marks of their own. */
  readonly marked: ReadonlySet<string>
}

/** What the rules need of a PDF. */
export interface Audit {
  readonly pdf: PDFDocument
  readonly nodes: readonly Node[]
  readonly annotations: readonly Annotation[]
  readonly drawings: readonly Read[]
  /** Every dictionary of the document, those of streams too. */
  readonly dicts: readonly PDFDict[]
  /** Its XMP metadata; empty where it has none. */
  readonly xmp: string
  /** Where a node is, for a fault: `page 3: `; empty where it is on none. */
  readonly at: (node: Node) => string
}

function annotationsOf(pdf: PDFDocument): Annotation[] {
  return pdf.getPages().flatMap(({ node }, index) =>
    (node.Annots()?.asArray() ?? []).flatMap((raw): Annotation[] => {
      const dict = pdf.context.lookup(raw)
      if (!(dict instanceof PDFDict)) return []
      return [{ page: index + 1, ref: 'objectNumber' in raw ? raw as PDFRef : undefined, dict, subtype: textOf(entry(dict, 'Subtype')) }]
    }))
}

function readDrawings(pdf: PDFDocument): Read[] {
  const drawings = drawingsOf(pdf)
  const markedForms = new Set(drawings.filter(({ form, text }) => form && text.includes('/MCID')).map(({ owner }) => owner))
  return drawings.map((drawing) => {
    const object = pdf.context.lookup(drawing.owner), dict = object instanceof PDFRawStream ? object.dict : object as PDFDict
    const resources = entry(dict, 'Resources')
    const forms = formsIn(resources instanceof PDFDict ? resources : undefined)
    const marked = new Set([...forms].filter(([, ref]) => markedForms.has(ref)).map(([name]) => name))
    // A form without marked content is checked where it is shown.
    return { ...drawing, marked, marks: markedContent(drawing.text, drawing.form && !markedForms.has(drawing.owner) ? 'artifact' : 'none') }
  })
}

/** Reads a PDF for the rules. */
export async function auditOf(bytes: Uint8Array): Promise<Audit> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  const root = structureOf(pdf), pages = pdf.getPages().map(page => String(page.ref))
  const metadata = entry(pdf.catalog, 'Metadata')
  const objects = pdf.context.enumerateIndirectObjects().map(([, object]) => object)
  return {
    pdf,
    nodes: root ? nodesIn(root).slice(1) : [],
    annotations: annotationsOf(pdf),
    drawings: readDrawings(pdf),
    dicts: objects.map(object => (object instanceof PDFRawStream ? object.dict : object)).filter(object => object instanceof PDFDict),
    xmp: metadata instanceof PDFRawStream ? streamText(metadata) : '',
    at: (node) => {
      const page = piecesIn(node).map(piece => pages.indexOf(String(piece.page)) + 1).find(no => no > 0)
      return page ? `page ${page}: ` : ''
    },
  }
}

/** Whether a dictionary has an entry that isn't empty. */
export function has(dict: PDFDict, key: string): boolean {
  return dict.has(PDFName.of(key)) && textOf(entry(dict, key)) !== ' '
}

/** A rule of the Matterhorn Protocol 1.1, by its number there, and what breaks it: a line a fault. */
export interface Rule {
  readonly id: string
  readonly faults: (audit: Audit) => readonly string[]
}

/** A rule about the whole document, broken where a text is given. */
export function rule(id: string, fault: (audit: Audit) => string | false | undefined): Rule {
  return {
    id,
    faults: (audit) => {
      const found = fault(audit)
      return found ? [found] : []
    },
  }
}

/** Merges equal lines into one with their number. */
export function counted(faults: readonly string[]): string[] {
  return [...new Set(faults)].map((fault) => {
    const times = faults.filter(other => other === fault).length
    return times > 1 ? `${fault} (${times} times)` : fault
  })
}
