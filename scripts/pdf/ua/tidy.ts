import type { PDFDocument, PDFObject, PDFRef } from '@cantoo/pdf-lib'
import type { Node, Piece } from './tree.ts'
import { PDFArray, PDFDict, PDFName, PDFNull, PDFNumber, PDFRawStream } from '@cantoo/pdf-lib'
import { entry, isNode, isWithin, nodesIn, pieceKey } from './tree.ts'

/** A structure element as it will be written. */
interface Kept {
  readonly ref: PDFRef
  readonly dict: PDFDict
  readonly type: string
  readonly kids: readonly (Kept | Piece)[]
}

/** Types that may contain text directly; in others text needs a paragraph. */
const blocks = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'P', 'LBody', 'Lbl', 'TH', 'TD', 'Caption', 'Link', 'Figure', 'BlockQuote', 'Note']
/** Types that are kept even when empty, because their position counts. */
const lasting = new Set(['TH', 'TD', 'Figure', 'Document'])
/** Replacements for types of PDF 2.0, which PDF/UA-1 (PDF 1.7) doesn't know, and for buttons, which on paper are only text. */
const renamed: Readonly<Record<string, string>> = { Em: 'Span', Strong: 'Span', Title: 'P', Aside: 'Div', FENote: 'Note', Form: 'Span' }

const isKept = (kid: Kept | Piece): kid is Kept => 'kids' in kid

/** Chromium makes an element of every HTML element, and nests figures: elements without a meaning of their own are removed. */
function isHollow(node: Node): boolean {
  const holds = (type: string) => nodesIn(node).some(inner => inner !== node && inner.type === type)
  const isFrame = node.type === 'Figure' && !node.dict.has(PDFName.of('Alt')) && holds('Figure')
  return isFrame || ['NonStruct', 'Div', 'Sect', 'Part'].includes(node.type)
}

/** The content of a list item, wrapped into its LBody. */
function withBody(pdf: PDFDocument, kids: readonly (Kept | Piece)[]): (Kept | Piece)[] {
  const isPart = (kid: Kept | Piece) => isKept(kid) && ['Lbl', 'LBody'].includes(kid.type)
  const body = kids.filter(kid => !isPart(kid)), dict = pdf.context.obj({ Type: 'StructElem', S: 'LBody' })
  const listBody: Kept[] = body.length ? [{ ref: pdf.context.register(dict), dict, type: 'LBody', kids: body }] : []
  return [...kids.filter(isPart), ...listBody]
}

function tidied(pdf: PDFDocument, node: Node, gone: ReadonlySet<string>): (Kept | Piece)[] {
  const kids = node.kids.flatMap((kid): (Kept | Piece)[] => {
    if (isNode(kid)) return tidied(pdf, kid, gone)
    return kid.mcid !== undefined && gone.has(pieceKey(kid)) ? [] : [kid]
  })
  const { ref, dict } = node
  if (!ref || !node.parent) return kids
  const speaks = kids.some(kid => !isKept(kid) || kid.type === 'Span')
  if (isHollow(node) && !(speaks && !isWithin(node.parent, ...blocks, 'LI'))) return kids
  if (!kids.length && !lasting.has(node.type)) return []
  const type = isHollow(node) ? 'P' : renamed[node.type] ?? node.type
  return [{ ref, dict, type, kids: type === 'LI' ? withBody(pdf, kids) : kids }]
}

/** Attributes worth keeping: spans of 1 are the default, and header cells are found by their scope. */
function trimAttributes(dict: PDFDict): void {
  const raw = entry(dict, 'A')
  if (!(raw instanceof PDFArray)) return
  const kept = raw.asArray().filter((_, index) => {
    const owner = raw.lookup(index)
    if (!(owner instanceof PDFDict)) return true
    const says = (key: string) => owner.has(PDFName.of(key)) && String(owner.get(PDFName.of(key))) !== '1'
    return !['RowSpan', 'ColSpan', 'Headers'].some(key => owner.has(PDFName.of(key))) || says('RowSpan') || says('ColSpan')
  })
  if (kept.length) dict.set(PDFName.of('A'), dict.context.obj(kept))
  else dict.delete(PDFName.of('A'))
}

function pageOf(kids: readonly (Kept | Piece)[]): PDFRef | undefined {
  for (const kid of kids) {
    const page = isKept(kid) ? pageOf(kid.kids) : kid.page
    if (page) return page
  }
  return undefined
}

function written(pdf: PDFDocument, piece: Piece, page: PDFRef | undefined): PDFObject {
  const { object, stream, mcid } = piece, pageEntry = piece.page && { Pg: piece.page }
  if (object) return pdf.context.obj({ Type: 'OBJR', Obj: object, ...pageEntry })
  if (!stream && piece.page === page) return PDFNumber.of(mcid!)
  return pdf.context.obj({ Type: 'MCR', MCID: mcid!, ...pageEntry, ...(stream && { Stm: stream }) })
}

function write(pdf: PDFDocument, { ref, dict, type, kids }: Kept, parent: PDFRef): void {
  const page = pageOf(kids)
  dict.set(PDFName.of('S'), PDFName.of(type))
  dict.set(PDFName.of('P'), parent)
  dict.delete(PDFName.of('Pg'))
  dict.delete(PDFName.of('ID'))
  if (page) dict.set(PDFName.of('Pg'), page)
  trimAttributes(dict)
  const content = kids.map(kid => (isKept(kid) ? kid.ref : written(pdf, kid, page)))
  dict.set(PDFName.of('K'), content.length === 1 ? content[0]! : pdf.context.obj(content))
  for (const kid of kids) if (isKept(kid)) write(pdf, kid, ref)
}

/** The key of a page, form or annotation in the parent tree; undefined where it has none. */
function parentKey(pdf: PDFDocument, ref: PDFRef, key: 'StructParents' | 'StructParent'): number | undefined {
  const object = pdf.context.lookup(ref), dict = object instanceof PDFRawStream ? object.dict : object
  const value = dict instanceof PDFDict ? entry(dict, key) : undefined
  return value instanceof PDFNumber ? value.asNumber() : undefined
}

/** Writes the parent tree, which maps marked content and annotations back to their structure elements. */
function parentTree(pdf: PDFDocument, roots: readonly Kept[]): PDFDict {
  const entries = new Map<number, PDFObject[] | PDFRef>()
  const add = (node: Kept) => {
    for (const kid of node.kids) {
      if (isKept(kid)) {
        add(kid)
        continue
      }
      const key = parentKey(pdf, (kid.object ?? kid.stream ?? kid.page)!, kid.object ? 'StructParent' : 'StructParents')
      if (key === undefined) continue
      if (kid.object) entries.set(key, node.ref)
      else {
        const list = (entries.get(key) ?? []) as PDFObject[]
        list[kid.mcid!] = node.ref
        entries.set(key, list)
      }
    }
  }
  roots.forEach(add)
  const nums = [...entries].sort(([a], [b]) => a - b).flatMap(([key, value]) =>
    [PDFNumber.of(key), Array.isArray(value) ? pdf.context.obj(Array.from(value, entry => entry ?? PDFNull)) : value])
  return pdf.context.obj({ Nums: nums })
}

/** Reduces a structure tree to meaningful elements of types that PDF 1.7 knows; `gone` are the sequences that became artifacts. */
export function tidyStructure(pdf: PDFDocument, root: Node, gone: ReadonlySet<string>): void {
  const kept = tidied(pdf, root, gone).filter(isKept)
  const ref = root.ref!, used = new Set(kept.flatMap(function refs(node): PDFRef[] {
    return [node.ref, ...node.kids.filter(isKept).flatMap(refs)]
  }))
  for (const node of nodesIn(root)) if (node.ref && node !== root && !used.has(node.ref)) pdf.context.delete(node.ref)
  for (const node of kept) write(pdf, node, ref)
  root.dict.set(PDFName.of('K'), pdf.context.obj(kept.map(node => node.ref)))
  root.dict.delete(PDFName.of('IDTree'))
  root.dict.set(PDFName.of('ParentTree'), pdf.context.register(parentTree(pdf, kept)))
}
