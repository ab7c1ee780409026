import type { PDFDocument, PDFObject } from '@cantoo/pdf-lib'
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib'

/** What a structure element holds of a page: a marked stretch of its drawing, or an object such as a link. */
export interface Piece {
  readonly page: PDFRef | undefined
  readonly mcid?: number
  readonly object?: PDFRef
  /** The form whose drawing it is a stretch of. Default: the page's own. */
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

/** A dictionary's entry, followed to what it stands for; undefined where it is missing. */
export function entry(dict: PDFDict, key: string): PDFObject | undefined {
  return dict.lookup(PDFName.of(key))
}

/** A name without its slash, or a text; empty where there is neither. */
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
  const own = refIn(dict, 'Pg') ?? page
  const type = textOf(entry(dict, 'Type')), stream = refIn(dict, 'Stm'), object = refIn(dict, 'Obj')
  if (type === 'MCR') return [{ page: own, mcid: Number(entry(dict, 'MCID')?.toString()), ...(stream && { stream }) }]
  if (type === 'OBJR') return [{ page: own, ...(object && { object }) }]
  if (ref && seen.has(ref)) return []
  if (ref) seen.add(ref)
  return [nodeOf(pdf, dict, ref, parent, own, seen)]
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

/** A node and everything below it that is a node, in reading order. */
export function nodesIn(node: Node): Node[] {
  return [node, ...node.kids.filter(isNode).flatMap(nodesIn)]
}

/** Every piece below a node, in reading order. */
export function piecesIn(node: Node): Piece[] {
  return node.kids.flatMap(kid => (isNode(kid) ? piecesIn(kid) : [kid]))
}

/** Whether a node or one that it is in has one of these types. */
export function isWithin(node: Node | undefined, ...types: readonly string[]): boolean {
  return node !== undefined && (types.includes(node.type) || isWithin(node.parent, ...types))
}

/** A piece's name within its document: no two have the same. */
export function pieceKey({ page, stream, mcid }: Piece): string {
  return `${String(stream ?? page)} ${mcid}`
}
