import type { GoodPdf } from '../lib/good-pdf.ts'
import { PDFName } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { faultsOfAccess, rules } from '../../scripts/pdf/ua/check.ts'
import { markedContent } from '../../scripts/pdf/ua/content.ts'
import { drawing, goodPdf } from '../lib/good-pdf.ts'

const catalog = ({ pdf }: GoodPdf) => pdf.catalog
interface Entries {
  [name: string]: string | boolean | number | never[] | Entries
}
const dictOf = ({ pdf }: GoodPdf, entries: Entries) => pdf.context.obj(entries)

/** For every rule, a way to break it and nothing else but what is named. */
const mutants: Readonly<Record<string, (good: GoodPdf) => void>> = {
  '01-003': ({ draw }) => draw(drawing.replace('BT', '/Artifact BMC BT').replace('ET', 'ET EMC')),
  '01-004': ({ draw }) => draw(`/Artifact BMC ${drawing} EMC`),
  '01-005': ({ draw }) => draw(`${drawing} 1 1 m 5 5 l S`),
  '01-007': good => good.pdf.catalog.set(PDFName.of('MarkInfo'), dictOf(good, { Marked: true, Suspects: true })),
  '02-001': ({ set, node }) => set(node('H2'), 'S', '/Em'),
  '02-003': good => good.root.set(PDFName.of('RoleMap'), dictOf(good, { Em: 'Strong', Strong: 'Em' })),
  '02-004': good => good.root.set(PDFName.of('RoleMap'), dictOf(good, { P: 'Span' })),
  '06-001': good => good.remove(catalog(good), 'Metadata'),
  '06-002': good => describedAs(good, '<dc:title>T</dc:title>'),
  '06-003': good => describedAs(good, '<dc:title><rdf:li> </rdf:li></dc:title><pdfuaid:part>1</pdfuaid:part>'),
  '07-001': good => good.remove(catalog(good), 'ViewerPreferences'),
  '07-002': good => good.pdf.catalog.set(PDFName.of('ViewerPreferences'), dictOf(good, { DisplayDocTitle: false })),
  '09-004': ({ add }) => void add('TD', 'Document'),
  '09-005': ({ add }) => void add('P', 'LI'),
  '11-001': good => good.remove(catalog(good), 'Lang'),
  '13-004': ({ remove, node }) => remove(node('Figure'), 'Alt'),
  '14-002': ({ set, node }) => set(node('H1'), 'S', '/H2'),
  '14-003': ({ set, node }) => set(node('H2'), 'S', '/H3'),
  '14-006': ({ add, set, node }) => {
    set(node('H1'), 'S', '/P')
    set(node('H2'), 'S', '/P')
    for (const _ of [1, 2]) add('H')
  },
  '14-007': ({ add }) => void add('H'),
  '15-003': ({ remove, node }) => remove(node('TH'), 'A'),
  '17-002': ({ remove, node }) => remove(node('Formula'), 'Alt'),
  '19-003': ({ remove, node }) => remove(node('Note'), 'ID'),
  '19-004': ({ add, set }) => set(add('Note'), 'ID', 'n'),
  '20-001': good => good.pdf.catalog.set(PDFName.of('OCProperties'), dictOf(good, { D: {} })),
  '21-001': good => void good.pdf.context.register(dictOf(good, { Type: 'Filespec', EF: {} })),
  '25-001': good => good.pdf.catalog.set(PDFName.of('AcroForm'), dictOf(good, { XFA: [] })),
  '28-002': ({ annotate }) => void annotate({ Subtype: '/Text', Contents: 'a' }),
  '28-004': ({ annotate, add }) => owned(annotate({ Subtype: '/Text' }), add('Annot')),
  '28-005': ({ annotate, add }) => owned(annotate({ Subtype: '/Widget' }), add('Form')),
  '28-006': ({ annotate, add }) => owned(annotate({ Subtype: '/Fish', Contents: 'a' }), add('Annot')),
  '28-007': ({ annotate, add }) => owned(annotate({ Subtype: '/TrapNet', Contents: 'a' }), add('Annot')),
  '28-008': ({ remove, page }) => remove(page, 'Tabs'),
  '28-009': ({ set, page }) => set(page, 'Tabs', '/R'),
  '28-010': ({ annotate }) => void annotate({ Subtype: '/Widget', TU: 'a' }),
  '28-011': ({ set, node }) => set(node('Link'), 'S', '/Span'),
  '28-012': ({ remove, link }) => remove(link, 'Contents'),
  '28-017': ({ annotate }) => void annotate({ Subtype: '/PrinterMark', StructParent: 7 }),
  '30-001': good => void good.pdf.context.register(dictOf(good, { Subtype: 'Form', Ref: {} })),
  '31-004': ({ set, face }) => set(face, 'CIDToGIDMap', '/Own'),
  '31-005': ({ remove, face }) => remove(face, 'CIDToGIDMap'),
  '31-009': ({ remove, face }) => remove(face, 'FontDescriptor'),
  '31-027': ({ remove, font }) => remove(font, 'ToUnicode'),
  'figure': ({ add, set }) => set(add('Figure', 'Figure'), 'Alt', 'within'),
}

function describedAs({ pdf }: GoodPdf, xml: string): void {
  pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(pdf.context.stream(xml)))
}

/** Makes a node hold an annotation. */
function owned(annotation: ReturnType<GoodPdf['annotate']>, node: ReturnType<GoodPdf['add']>): void {
  const { context } = node
  const [ref] = context.enumerateIndirectObjects().find(([, object]) => object === annotation)!
  node.set(PDFName.of('K'), context.obj([context.obj({ Type: 'OBJR', Obj: ref })]))
}

const idsIn = (faults: readonly string[]) => [...new Set(faults.map(fault => /^PDF\/UA-1, ([\w-]+): /u.exec(fault)?.[1]))]

describe('the rules of PDF/UA-1', () => {
  it('are all kept by a good PDF', async () => {
    const { pdf } = await goodPdf()
    expect(await faultsOfAccess(await pdf.save())).toEqual([])
  })

  it.each(rules.map(({ id }) => id))('%s is broken by its mutant, and by nothing else', async (id) => {
    const good = await goodPdf()
    mutants[id]!(good)
    const bytes = await good.pdf.save({ updateFieldAppearances: false })
    expect(idsIn(await faultsOfAccess(bytes))).toEqual([id])
  })

  it('name the page, and count what is broken more than once there', async () => {
    const good = await goodPdf()
    good.draw(`${drawing} 0 0 1 1 re f 0 0 2 2 re f`)
    good.remove(good.link, 'Contents')
    expect(await faultsOfAccess(await good.pdf.save())).toEqual([
      'PDF/UA-1, 01-005: page 1: something is drawn that is neither content nor an artifact (2 times)',
      'PDF/UA-1, 28-012: page 1: a link doesn’t say where it leads',
    ])
  })
})

describe('a drawing’s marks', () => {
  it('are found around texts with brackets, dictionaries in dictionaries, and paths that clip', () => {
    const content = '/P <</MCID 1 /A <</B (>>)>>>>BDC BT (a\\)b( BT )) Tj [(c) -2 <6f>] TJ ET EMC 0 0 1 1 re W* n 0 0 m 1 1 l S'
    const { paintings } = markedContent(content)
    const found = paintings.map(({ marking, operation: { name } }) => [name, marking])
    expect(found).toEqual([['Tj', 'tagged'], ['TJ', 'tagged'], ['S', 'none']])
  })
})
