import type { PDFDocument, PDFObject } from '@cantoo/pdf-lib'
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib'

/** Content of a structure element: a marked-content sequence of a page, or an object such as a link. */
export interface Piece {
  readonly page: PDFRef | undefined
  readonly mcid?: number
  readonly object?: PDFRef
  /** The form that contains it. Default: the page itself. */
  readonly stream?: PDFRef
}

/** An element of a PDF's structure. */
export interface Node {
  readonly ref: PDFRef | undefined
  readonly dict: PDFDict
  /** Its type as it is written, such as `H1`. */
  readonly type: string
  readonly parent: Node | undefined
  readonly kids: readonly (Node | Piece)[]
}

/** A dictionary's entry, references resolved; undefined where it is missing. */
export function entry(dict: PDFDict, key: string): PDFObject | undefined {
  return dict.lookup(PDFName.of(key))
}

/** A name without its slash, or a string; empty for anything else. */
export function textOf(object: PDFObject | undefined): string {
  if (object instanceof PDFName) return object.decodeText()
  if (object && 'decodeText' in object) return (object as unknown as { decodeText: () => string }).decodeText()
  return ''
}

export const isNode = (kid: Node | Piece): kid is Node => 'kids' in kid

function refIn(dict: PDFDict, key: string): PDFRef | undefined {
  const value = dict.get(PDFName.of(key))
  return value instanceof PDFRef ? value : undefined
}

function kidsIn(pdf: PDFDocument, dict: PDFDict): PDFObject[] {
  const raw = dict.get(PDFName.of('K'))
  const value = raw instanceof PDFRef && pdf.context.lookup(raw) instanceof PDFArray ? pdf.context.lookup(raw) : raw
  return value instanceof PDFArray ? value.asArray() : value ? [value] : []
}

function kidOf(pdf: PDFDocument, raw: PDFObject, parent: Node, page: PDFRef | undefined, seen: Set<PDFRef>): (Node | Piece)[] {
  if (raw instanceof PDFNumber) return [{ page, mcid: raw.asNumber() }]
  const ref = raw instanceof PDFRef ? raw : undefined
  const dict = ref ? pdf.context.lookup(ref) : raw
  if (!(dict instanceof PDFDict)) return []
  const pageRef = refIn(dict, 'Pg') ?? page
  const type = textOf(entry(dict, 'Type')), stream = refIn(dict, 'Stm'), object = refIn(dict, 'Obj')
  if (type === 'MCR') return [{ page: pageRef, mcid: Number(entry(dict, 'MCID')?.toString()), ...(stream && { stream }) }]
  if (type === 'OBJR') return [{ page: pageRef, ...(object && { object }) }]
  if (ref && seen.has(ref)) return []
  if (ref) seen.add(ref)
  return [nodeOf(pdf, dict, ref, parent, pageRef, seen)]
}

function nodeOf(
  pdf: PDFDocument, dict: PDFDict, ref: PDFRef | undefined, parent: Node | undefined, page: PDFRef | undefined, seen: Set<PDFRef>,
): Node {
  const kids: (Node | Piece)[] = []
  const node: Node = { ref, dict, type: textOf(entry(dict, 'S')), parent, kids }
  for (const raw of kidsIn(pdf, dict)) kids.push(...kidOf(pdf, raw, node, page, seen))
  return node
}

/** The root of a PDF's structure; undefined where it has none. */
export function structureOf(pdf: PDFDocument): Node | undefined {
  const dict = entry(pdf.catalog, 'StructTreeRoot')
  return dict instanceof PDFDict ? nodeOf(pdf, dict, refIn(pdf.catalog, 'StructTreeRoot'), undefined, undefined, new Set()) : undefined
}

/** A node and all its descendants, in reading order. */
export function nodesIn(node: Node): Node[] {
  return [node, ...node.kids.filter(isNode).flatMap(nodesIn)]
}

/** Every piece below a node, in reading order. */
export function piecesIn(node: Node): Piece[] {
  return node.kids.flatMap(kid => (isNode(kid) ? piecesIn(kid) : [kid]))
}

/** Whether a node or an ancestor has one of these types. */
export function isWithin(node: Node | undefined, ...types: readonly string[]): boolean {
  return node !== undefined && (types.includes(node.type) || isWithin(node.parent, ...types))
}

/** A key that identifies a piece within its document. */
export function pieceKey({ page, stream, mcid }: Piece): string {
  return `${String(stream ?? page)} ${mcid}`
}
