import type { Rule } from './audit.ts'
import { PDFArray, PDFDict, PDFName } from '@cantoo/pdf-lib'
import { has, rule } from './audit.ts'
import { entry, textOf } from './tree.ts'

const flag = (dict: unknown, key: string) => dict instanceof PDFDict && String(entry(dict, key)) === 'true'

/** Rules about the document as a whole. */
export const documentRules: readonly Rule[] = [
  rule('01-007', ({ pdf }) => flag(entry(pdf.catalog, 'MarkInfo'), 'Suspects') && 'its tags are marked as suspect'),
  rule('06-001', ({ xmp }) => !xmp && 'it has no description in XML (XMP)'),
  rule('06-002', ({ xmp }) => Boolean(xmp) && !/<pdfuaid:part>1</u.test(xmp) && 'it doesn’t say that it is PDF/UA-1'),
  rule('06-003', ({ xmp }) => Boolean(xmp) && !/<dc:title>(?:<[^>]+>)*[^<\s]/u.test(xmp) && 'its description has no title'),
  rule('07-001', ({ pdf }) => {
    const preferences = entry(pdf.catalog, 'ViewerPreferences')
    return !(preferences instanceof PDFDict && has(preferences, 'DisplayDocTitle')) && 'nothing says that its title shall be shown'
  }),
  rule('07-002', ({ pdf }) => {
    const preferences = entry(pdf.catalog, 'ViewerPreferences')
    return preferences instanceof PDFDict && has(preferences, 'DisplayDocTitle') && !flag(preferences, 'DisplayDocTitle')
      && 'its file name is shown instead of its title'
  }),
  rule('11-001', ({ pdf }) => !textOf(entry(pdf.catalog, 'Lang')).trim() && 'its language is not named'),
  rule('20-001', ({ pdf }) => {
    const layers = entry(pdf.catalog, 'OCProperties'), first = layers instanceof PDFDict && entry(layers, 'D')
    return first instanceof PDFDict && !textOf(entry(first, 'Name')) && 'its layers have no name'
  }),
  rule('25-001', ({ pdf }) => {
    const form = entry(pdf.catalog, 'AcroForm')
    return form instanceof PDFDict && form.has(PDFName.of('XFA')) && 'it has a form in XML (XFA)'
  }),
  {
    id: '21-001',
    faults: ({ dicts }) => dicts
      .filter(dict => textOf(entry(dict, 'Type')) === 'Filespec' && dict.has(PDFName.of('EF')) && !(has(dict, 'F') && has(dict, 'UF')))
      .map(() => 'a file in it has no name'),
  },
  {
    id: '30-001',
    faults: ({ dicts }) => dicts
      .filter(dict => textOf(entry(dict, 'Subtype')) === 'Form' && dict.has(PDFName.of('Ref')))
      .map(() => 'it shows a page of another file'),
  },
  ...fontRules(),
]

/** A font's name without its subset prefix. */
function nameOf(font: PDFDict): string {
  return textOf(entry(font, 'BaseFont')).replace(/^[A-Z]{6}\+/u, '')
}

function descendantsOf(font: PDFDict): PDFDict[] {
  const list = entry(font, 'DescendantFonts')
  return list instanceof PDFArray ? list.asArray().map((_, at) => list.lookup(at)).filter(entry => entry instanceof PDFDict) : []
}

function fontRules(): Rule[] {
  const fonts = (subtype: string, breaks: (font: PDFDict) => unknown, says: string): Rule['faults'] => ({ dicts }) =>
    dicts
      .filter(dict => textOf(entry(dict, 'Type')) === 'Font' && textOf(entry(dict, 'Subtype')) === subtype && breaks(dict))
      .map(font => `the face ${nameOf(font)} ${says}`)
  const isEmbedded = (font: PDFDict) => {
    const descriptor = entry(font, 'FontDescriptor')
    return descriptor instanceof PDFDict && ['FontFile', 'FontFile2', 'FontFile3'].some(key => descriptor.has(PDFName.of(key)))
  }
  return [
    {
      id: '31-004', faults: fonts('CIDFontType2', font => has(font, 'CIDToGIDMap') && textOf(entry(font, 'CIDToGIDMap')) !== 'Identity'
        && entry(font, 'CIDToGIDMap') instanceof PDFName, 'has a map of glyphs that nobody knows'),
    },
    { id: '31-005', faults: fonts('CIDFontType2', font => !has(font, 'CIDToGIDMap'), 'has no map of its glyphs') },
    { id: '31-009', faults: fonts('Type0', font => descendantsOf(font).some(inner => !isEmbedded(inner)), 'is not embedded') },
    { id: '31-027', faults: fonts('Type0', font => !has(font, 'ToUnicode'), 'doesn’t say which characters its glyphs are') },
  ]
}
