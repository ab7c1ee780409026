/** An operator of a content stream with its operands, by byte offset. */
export interface Operation {
  readonly name: string
  /** Where its first operand begins. */
  readonly from: number
  readonly to: number
  /** Its operands as they are written. */
  readonly operands: readonly string[]
}

/** Whitespace and delimiters of PDF's syntax. */
const space = /[\0\t\n\f\r ]/u
const delimiter = /[\0\t\n\f\r ()<>[\]{}/%]/u

function endOfString(text: string, from: number): number {
  let depth = 0
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '(') depth++
    else if (text[at] === ')' && --depth === 0) return at + 1
  }
  return text.length
}

/** The offset behind the bracket that closes the one at `from`. */
function endOfBrackets(text: string, from: number, open: string, close: string): number {
  let depth = 0
  for (let at = from; at < text.length;) {
    if (text.startsWith(open, at)) {
      depth++
      at += open.length
    }
    else if (text.startsWith(close, at)) {
      at += close.length
      if (--depth === 0) return at
    }
    else if (text[at] === '(') at = endOfString(text, at)
    else at++
  }
  return text.length
}

/** Where the token that begins at `from` ends. */
function endOfToken(text: string, from: number): number {
  if (text[from] === '(') return endOfString(text, from)
  if (text[from] === '[') return endOfBrackets(text, from, '[', ']')
  if (text.startsWith('<<', from)) return endOfBrackets(text, from, '<<', '>>')
  if (text[from] === '<') return text.indexOf('>', from) + 1 || text.length
  let at = from + 1
  while (at < text.length && !delimiter.test(text[at]!)) at++
  return at
}

/** The operators of a content stream in order; `text` has a character a byte. */
export function operationsOf(text: string): Operation[] {
  const operations: Operation[] = []
  let operands: string[] = [], from = -1
  for (let at = 0; at < text.length;) {
    if (space.test(text[at]!)) {
      at++
      continue
    }
    if (text[at] === '%') {
      at = text.slice(at).search(/[\r\n]/u) < 0 ? text.length : at + text.slice(at).search(/[\r\n]/u)
      continue
    }
    const to = endOfToken(text, at), token = text.slice(at, to)
    if (from < 0) from = at
    at = to
    if (/^[A-Za-z'"]/u.test(token) && !['true', 'false', 'null'].includes(token)) {
      operations.push({ name: token, from, to, operands })
      operands = []
      from = -1
    }
    else operands.push(token)
  }
  return operations
}

/** Operators that begin or continue a path, and those that paint. */
const builds = new Set(['m', 'l', 'c', 'v', 'y', 're', 'h', 'W', 'W*'])
const paints = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'sh', 'Do', 'Tj', 'TJ', '\'', '"'])

/** How painting is marked: as part of the structure, as an artifact, or not at all. */
export type Marking = 'tagged' | 'artifact' | 'none'

/** Something that is painted. */
export interface Painting {
  readonly operation: Operation
  /** Where the path that is painted begins; else where the operation does. */
  readonly from: number
  readonly marking: Marking
}

/** What a content stream paints, and marked content that is nested in a forbidden way. */
export interface Marked {
  readonly paintings: readonly Painting[]
  readonly artifactsInTagged: number
  readonly taggedInArtifacts: number
}

function markingOf({ name, operands }: Operation): Marking {
  if (operands[0] === '/Artifact') return 'artifact'
  return name === 'BDC' && /\/MCID\b/u.test(operands[1] ?? '') ? 'tagged' : 'none'
}

/** Reads how everything in a content stream is marked; `outer` is the mark of the stream itself. */
export function markedContent(text: string, outer: Marking = 'none'): Marked {
  const paintings: Painting[] = []
  const open: Marking[] = []
  let path = -1, artifactsInTagged = 0, taggedInArtifacts = 0
  const current = () => [outer, ...open].findLast(marking => marking !== 'none') ?? 'none'
  for (const operation of operationsOf(text)) {
    const { name, from } = operation
    if (name === 'BMC' || name === 'BDC') {
      const marking = markingOf(operation), around = current()
      if (marking === 'artifact' && around === 'tagged') artifactsInTagged++
      if (marking === 'tagged' && around === 'artifact') taggedInArtifacts++
      open.push(marking)
    }
    else if (name === 'EMC') open.pop()
    else if (builds.has(name)) path = path < 0 ? from : path
    else {
      if (paints.has(name)) paintings.push({ operation, from: path < 0 ? from : path, marking: current() })
      path = -1
    }
  }
  return { paintings, artifactsInTagged, taggedInArtifacts }
}
