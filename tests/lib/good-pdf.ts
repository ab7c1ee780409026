import type { PDFDict, PDFRef } from '@cantoo/pdf-lib'
import { PDFDocument, PDFHexString, PDFName, PDFNumber } from '@cantoo/pdf-lib'

/** A small PDF that breaks no rule, with what a mutant can take hold of. */
export interface GoodPdf {
  readonly pdf: PDFDocument
  /** Its nodes by type. */
  readonly node: (type: string) => PDFDict
  readonly link: PDFDict
  readonly font: PDFDict
  readonly face: PDFDict
  readonly page: PDFDict
  readonly root: PDFDict
  /** Sets an entry; a text that begins with a slash is a name. */
  readonly set: (dict: PDFDict, key: string, value: string | number) => void
  readonly remove: (dict: PDFDict, key: string) => void
  /** Puts a drawing in the place of the page's. */
  readonly draw: (content: string) => void
  /** Adds an annotation of a kind to the page. */
  readonly annotate: (entries: Record<string, string | number>) => PDFDict
  /** Adds a node to the document, or to another node. */
  readonly add: (type: string, to?: string) => PDFDict
}

const xmp = '<rdf:Description><dc:title><rdf:li>T</rdf:li></dc:title><pdfuaid:part>1</pdfuaid:part></rdf:Description>'

/** What the page shows: a ground, and a stretch of each type. */
export const drawing = [
  '/Artifact BMC 0 0 9 9 re f EMC',
  ...['H1', 'Figure', 'Link', 'TH', 'TD', 'LBody', 'H2', 'Note', 'Formula'].map((type, index) =>
    `/${type} <</MCID ${index}>>BDC BT /F1 12 Tf (a \\) b) Tj ET EMC`),
].join('\n')

/** Where each type stands: its parent, and the number of its stretch. */
const places = [
  ['Document', '', undefined], ['H1', 'Document', 0], ['Figure', 'Document', 1], ['Link', 'Document', 2], ['Table', 'Document', undefined],
  ['TR', 'Table', undefined], ['TH', 'TR', 3], ['TD', 'TR', 4], ['L', 'Document', undefined], ['LI', 'L', undefined],
  ['LBody', 'LI', 5], ['H2', 'Document', 6], ['Note', 'Document', 7], ['Formula', 'Document', 8],
] as const

/** Makes the PDF. */
export async function goodPdf(): Promise<GoodPdf> {
  const pdf = await PDFDocument.create(), { context } = pdf
  const { node: page, ref: pageRef } = pdf.addPage([100, 100])
  pdf.setTitle('T', { showInWindowTitleBar: true })
  pdf.setLanguage('en')
  const file = context.register(context.stream('face'))
  const face = context.obj({
    Type: 'Font', Subtype: 'CIDFontType2', BaseFont: 'ABCDEF+Face', CIDToGIDMap: 'Identity',
    FontDescriptor: context.obj({ Type: 'FontDescriptor', FontFile2: file }),
  })
  const font = context.obj({
    Type: 'Font', Subtype: 'Type0', BaseFont: 'ABCDEF+Face', DescendantFonts: [context.register(face)],
    ToUnicode: context.register(context.stream('map')),
  })
  page.set(PDFName.of('Resources'), context.obj({ Font: { F1: context.register(font) } }))
  const root = context.obj({ Type: 'StructTreeRoot', K: [] }), rootRef = context.register(root)
  const nodes = new Map<string, PDFDict>([['', root]]), refs = new Map<PDFDict, PDFRef>([[root, rootRef]])
  const kidsOf = (dict: PDFDict) => dict.lookup(PDFName.of('K')) as unknown as { push: (item: unknown) => void }
  const add = (type: string, to = 'Document', mcid?: number): PDFDict => {
    const parent = nodes.get(to)!, dict = context.obj({ S: type, P: refs.get(parent)!, Pg: pageRef, K: mcid === undefined ? [] : [mcid] })
    const ref = context.register(dict)
    kidsOf(parent).push(ref)
    refs.set(dict, ref)
    if (!nodes.has(type)) nodes.set(type, dict)
    return dict
  }
  for (const [type, parent, mcid] of places) add(type, parent, mcid)
  const valueOf = (value: string | number) => typeof value !== 'string'
    ? PDFNumber.of(value)
    : value.startsWith('/') ? PDFName.of(value.slice(1)) : PDFHexString.fromText(value)
  const set: GoodPdf['set'] = (dict, key, value) => dict.set(PDFName.of(key), valueOf(value))
  const annotate: GoodPdf['annotate'] = (entries) => {
    const dict = context.obj({ Type: 'Annot' })
    for (const [key, value] of Object.entries(entries)) set(dict, key, value)
    refs.set(dict, context.register(dict))
    page.addAnnot(refs.get(dict)!)
    return dict
  }
  const node = (type: string) => nodes.get(type)!
  for (const type of ['Figure', 'Formula']) set(node(type), 'Alt', 'what is seen')
  set(node('Note'), 'ID', 'n')
  node('TH').set(PDFName.of('A'), context.obj({ O: 'Table', Scope: 'Column' }))
  const link = annotate({ Subtype: '/Link', Contents: 'there' })
  kidsOf(node('Link')).push(context.obj({ Type: 'OBJR', Obj: refs.get(link)! }))
  set(page, 'Tabs', '/S')
  const draw = (content: string) => page.set(PDFName.of('Contents'), context.register(context.stream(content)))
  draw(drawing)
  pdf.catalog.set(PDFName.of('StructTreeRoot'), rootRef)
  pdf.catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }))
  pdf.catalog.set(PDFName.of('Metadata'), context.register(context.stream(xmp, { Type: 'Metadata', Subtype: 'XML' })))
  return { pdf, node, link, font, face, page, root, set, remove: (dict, key) => dict.delete(PDFName.of(key)), draw, annotate, add }
}
