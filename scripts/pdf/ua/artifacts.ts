import type { PDFDocument, PDFRef } from '@cantoo/pdf-lib'
import type { Operation } from './content.ts'
import type { Drawing } from './streams.ts'
import type { Node } from './tree.ts'
import { PDFDict, PDFRawStream } from '@cantoo/pdf-lib'
import { markedContent, operationsOf } from './content.ts'
import { drawingsOf, formsIn, setStream } from './streams.ts'
import { entry, isNode, isWithin, nodesIn, pieceKey } from './tree.ts'

const says = new Set(['Tj', 'TJ', '\'', '"', 'Do'])

/** The MCID of a marked-content sequence; undefined where it has none. */
function mcidOf({ operands }: Operation): number | undefined {
  const number = /\/MCID\s+(\d+)/u.exec(operands[1] ?? '')?.[1]
  return number === undefined ? undefined : Number(number)
}

/** The sequences with an MCID in a content stream, with whether they show text or a form, and the operator that begins each. */
function stretchesOf(text: string): { readonly mcid: number, readonly begins: Operation, speaks: boolean }[] {
  const all: { mcid: number, begins: Operation, speaks: boolean }[] = []
  const open: (typeof all[number] | undefined)[] = []
  for (const operation of operationsOf(text)) {
    const { name } = operation
    if (name === 'BMC' || name === 'BDC') {
      const mcid = name === 'BDC' ? mcidOf(operation) : undefined
      const stretch = mcid === undefined ? undefined : { mcid, begins: operation, speaks: false }
      if (stretch) all.push(stretch)
      open.push(stretch)
    }
    else if (name === 'EMC') open.pop()
    else if (says.has(name)) for (const stretch of open) if (stretch) stretch.speaks = true
  }
  return all
}

interface Change {
  readonly from: number
  readonly to: number
  readonly text: string
}

function changed(text: string, changes: readonly Change[]): string {
  let written = '', at = 0
  for (const { from, to, text: replacement } of [...changes].sort((a, b) => a.from - b.from || a.to - b.to)) {
    written += text.slice(at, from) + replacement
    at = to
  }
  return written + text.slice(at)
}

function resourcesOf(pdf: PDFDocument, { owner }: Drawing): PDFDict | undefined {
  const object = pdf.context.lookup(owner), dict = object instanceof PDFRawStream ? object.dict : object
  const resources = dict instanceof PDFDict ? entry(dict, 'Resources') : undefined
  return resources instanceof PDFDict ? resources : undefined
}

/** Marks unmarked painting as an artifact; forms with marked content of their own are left alone. */
function wrapped(text: string, isMarkedForm: (name: string) => boolean): Change[] {
  const loose = markedContent(text).paintings.filter(({ marking, operation: { name, operands } }) =>
    marking === 'none' && !(name === 'Do' && isMarkedForm(operands[0]!)))
  return loose.flatMap(({ from, operation: { to } }) => [{ from, to: from, text: '/Artifact BMC ' }, { from: to, to, text: ' EMC' }])
}

const shapes = new Set(['m', 'l', 'c', 'v', 'y', 're'])

/** Points of paths to a hundredth of a pixel: Skia writes a hundred-thousandth. */
function shortened(text: string): string {
  return changed(text, operationsOf(text)
    .filter(({ name, operands }) => shapes.has(name) && operands.some(operand => /\.\d{3}/u.test(operand)))
    .map(({ name, operands, from, to }) =>
      ({ from, to, text: [...operands.map(operand => String(Math.round(Number(operand) * 100) / 100)), name].join(' ') })))
}

/**
 * Turns backgrounds, borders, underlines and all unmarked content into artifacts: outside a figure, content without text carries
 * no meaning. Gives the marked-content sequences that the structure tree must drop.
 */
export function markArtifacts(pdf: PDFDocument, root: Node): Set<string> {
  const held = nodesIn(root).flatMap(node => node.kids.flatMap(kid => (isNode(kid) ? [] : [[pieceKey(kid), node] as const])))
  const owners = new Map(held)
  const gone = new Set<string>()
  const drawings = drawingsOf(pdf)
  const marked = new Set<PDFRef>(drawings.filter(({ form, text }) => form && text.includes('/MCID')).map(({ owner }) => owner))
  for (const drawing of drawings) {
    const forms = formsIn(resourcesOf(pdf, drawing))
    // A form without marked content counts as part of the sequence that shows it.
    if (drawing.form && !marked.has(drawing.owner)) {
      setStream(pdf, drawing.stream, shortened(drawing.text))
      continue
    }
    const silent = stretchesOf(drawing.text).filter(({ mcid, speaks }) => {
      const owner = owners.get(`${String(drawing.owner)} ${mcid}`)
      return !speaks && !isWithin(owner, 'Figure')
    })
    for (const { mcid } of silent) gone.add(`${String(drawing.owner)} ${mcid}`)
    const unmarked = changed(drawing.text, silent.map(({ begins: { from, to } }) => ({ from, to, text: '/Artifact BMC' })))
    const text = changed(unmarked, wrapped(unmarked, name => marked.has(forms.get(name)!)))
    setStream(pdf, drawing.stream, shortened(text))
  }
  return gone
}
