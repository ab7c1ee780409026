import type { Audit, Rule } from './audit.ts'
import type { Node } from './tree.ts'
import { PDFArray, PDFDict } from '@cantoo/pdf-lib'
import { rule } from './audit.ts'
import { entry, isNode, isWithin, textOf } from './tree.ts'

/** The types of PDF 1.7. */
const standard = new Set(('Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl '
  + 'LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure '
  + 'Formula Form').split(' '))

/** Allowed parents by type; a type that isn't listed may be anywhere. */
const parents: Readonly<Record<string, readonly string[]>> = {
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
  THead: ['Table'],
  TBody: ['Table'],
  TFoot: ['Table'],
}
const listParents: Readonly<Record<string, readonly string[]>> = { LI: ['L'], Lbl: ['LI', 'Note', 'TOCI'], LBody: ['LI'] }
const kids: Readonly<Record<string, readonly string[]>> = {
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  TR: ['TH', 'TD'],
}
const listKids: Readonly<Record<string, readonly string[]>> = { L: ['LI', 'L', 'Caption'], LI: ['Lbl', 'LBody'] }

function misplaced(id: string, above: typeof parents, below: typeof kids): Rule {
  return {
    id,
    faults: ({ nodes, at }) => nodes.flatMap((node) => {
      const { type, parent } = node
      const wrong = above[type] && !above[type].includes(parent?.type ?? '')
        ? [`${at(node)}${type} stands in ${parent?.type || 'nothing'}`]
        : []
      const inner = node.kids.map(kid => (isNode(kid) ? kid.type : 'content')).filter(kid => below[type] && !below[type].includes(kid))
      return [...wrong, ...inner.map(kid => `${at(node)}${kid} stands in ${type}`)]
    }),
  }
}

function roleMap({ pdf }: Audit): Map<string, string> {
  const root = entry(pdf.catalog, 'StructTreeRoot'), map = root instanceof PDFDict && entry(root, 'RoleMap')
  return new Map(map instanceof PDFDict ? map.entries().map(([name, value]) => [name.decodeText(), textOf(value)]) : [])
}

/** The standard type that a type stands for; undefined where there is none, `circle` where the map leads back. */
function standing(type: string, map: ReadonlyMap<string, string>, seen: readonly string[] = []): string | undefined {
  if (seen.includes(type)) return 'circle'
  if (standard.has(type)) return type
  const next = map.get(type)
  return next === undefined ? undefined : standing(next, map, [...seen, type])
}

const levelOf = ({ type }: Node) => Number(/^H([1-6])$/u.exec(type)?.[1] ?? 0)

/** Each heading with the one before it. */
function steps({ nodes }: Audit): [Node, Node][] {
  const headings = nodes.filter(levelOf)
  return headings.slice(1).map((heading, index) => [headings[index]!, heading])
}

function attributesOf({ dict }: Node): PDFDict[] {
  const raw = entry(dict, 'A')
  const all = raw instanceof PDFArray ? raw.asArray().map((_, at) => raw.lookup(at)) : [raw]
  return all.filter(element => element instanceof PDFDict)
}

function lacks(id: string, type: string, says: string, isLacking: (node: Node, audit: Audit) => boolean): Rule {
  return {
    id,
    faults: audit => audit.nodes.filter(node => node.type === type && isLacking(node, audit)).map(node => `${audit.at(node)}${says}`),
  }
}

const isSilent = ({ dict }: Node) => !['Alt', 'ActualText'].some(key => textOf(entry(dict, key)).trim())
const idOf = ({ dict }: Node) => textOf(entry(dict, 'ID'))

/** Rules about the structure. */
export const structureRules: readonly Rule[] = [
  {
    id: '02-001',
    faults: audit => audit.nodes
      .filter(({ type }) => standing(type, roleMap(audit)) === undefined)
      .map(node => `${audit.at(node)}${node.type} is no type of PDF 1.7, nor mapped to one`),
  },
  rule('02-003', (audit) => {
    const map = roleMap(audit), [round] = [...map.keys()].filter(type => standing(type, map) === 'circle')
    return round !== undefined && `the type ${round} is mapped to itself`
  }),
  rule('02-004', (audit) => {
    const [changed] = [...roleMap(audit).keys()].filter(type => standard.has(type))
    return changed !== undefined && `the standard type ${changed} is mapped to another`
  }),
  misplaced('09-004', parents, kids),
  misplaced('09-005', listParents, listKids),
  lacks('13-004', 'Figure', 'a figure has no alternative text', isSilent),
  rule('14-002', (audit) => {
    const first = audit.nodes.find(levelOf)
    return first !== undefined && levelOf(first) !== 1 && `${audit.at(first)}the first heading is ${first.type}`
  }),
  {
    id: '14-003',
    faults: audit => steps(audit)
      .filter(([before, heading]) => levelOf(heading) > levelOf(before) + 1)
      .map(([before, heading]) => `${audit.at(heading)}${heading.type} follows ${before.type}`),
  },
  {
    id: '14-006',
    faults: ({ nodes, at }) => nodes
      .filter(node => node.kids.filter(kid => isNode(kid) && kid.type === 'H').length > 1)
      .map(node => `${at(node)}${node.type} has two headings`),
  },
  rule('14-007', ({ nodes }) => nodes.some(({ type }) => type === 'H') && nodes.some(levelOf)
    && 'some headings have a level and some have none'),
  lacks('15-003', 'TH', 'a head of a table doesn’t say what it is the head of', node =>
    !attributesOf(node).some(attributes => ['Row', 'Column', 'Both'].includes(textOf(entry(attributes, 'Scope'))))),
  lacks('17-002', 'Formula', 'a formula has no alternative text', isSilent),
  lacks('19-003', 'Note', 'a note has no id', node => !idOf(node)),
  lacks('19-004', 'Note', 'two notes have one id', (node, { nodes }) =>
    Boolean(idOf(node)) && nodes.some(other => other !== node && other.type === 'Note' && idOf(other) === idOf(node))),
  // Our own rule, not the protocol's: an exhibit is one figure, not a figure within a figure.
  lacks('figure', 'Figure', 'a figure stands in a figure', ({ parent }) => isWithin(parent, 'Figure')),
]

/** Whether the structure holds an object. */
export function ownersOf(audit: Audit): Map<string, Node> {
  return new Map(audit.nodes.flatMap(node => node.kids.flatMap(kid =>
    (!isNode(kid) && kid.object ? [[String(kid.object), node] as const] : []))))
}
