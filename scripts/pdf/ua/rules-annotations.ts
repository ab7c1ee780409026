import type { PDFDict } from '@cantoo/pdf-lib'
import type { Audit, Rule } from './audit.ts'
import { PDFName } from '@cantoo/pdf-lib'
import { counted } from './audit.ts'
import { ownersOf } from './rules-structure.ts'
import { entry, isWithin, textOf } from './tree.ts'

/** The annotations of PDF 1.7. */
const subtypes = new Set(('Text Link FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Stamp Caret Ink '
  + 'Popup FileAttachment Sound Movie Widget Screen PrinterMark TrapNet Watermark 3D Redact').split(' '))

const says = (dict: PDFDict, key: string) => Boolean(textOf(entry(dict, key)).trim())

/** A rule about annotations of a kind. */
function annotations(
  id: string,
  isMeant: (subtype: string) => boolean,
  isBroken: (dict: PDFDict, owner: ReturnType<ReturnType<typeof ownersOf>['get']>) => boolean,
  fault: string,
): Rule {
  return {
    id,
    faults: (audit) => {
      const owners = ownersOf(audit)
      return counted(audit.annotations
        .filter(({ subtype, dict, ref }) => isMeant(subtype) && isBroken(dict, owners.get(String(ref))))
        .map(({ page }) => `page ${page}: ${fault}`))
    },
  }
}

function pagesWith(audit: Audit): { readonly no: number, readonly tabs: string | undefined }[] {
  const withAny = new Set(audit.annotations.map(({ page }) => page))
  return audit.pdf.getPages().flatMap(({ node }, index) => {
    const tabs = entry(node, 'Tabs')
    return withAny.has(index + 1) ? [{ no: index + 1, tabs: tabs && textOf(tabs) }] : []
  })
}

const only = (wanted: string) => (subtype: string) => subtype === wanted
const others = (subtype: string) => !['Link', 'Widget', 'Popup', 'PrinterMark'].includes(subtype)

/** Rules about links and other annotations. */
export const annotationRules: readonly Rule[] = [
  {
    id: '28-008',
    faults: audit => pagesWith(audit)
      .filter(({ tabs }) => tabs === undefined)
      .map(({ no }) => `page ${no}: nothing says in which order its links are reached`),
  },
  {
    id: '28-009',
    faults: audit => pagesWith(audit)
      .filter(({ tabs }) => tabs !== undefined && tabs !== 'S')
      .map(({ no }) => `page ${no}: its links are not reached in the order of reading`),
  },
  annotations('28-002', others, (_, owner) => !isWithin(owner, 'Annot'), 'an annotation is not tagged as one'),
  annotations('28-004', others, (dict, owner) => !says(dict, 'Contents') && !(owner && says(owner.dict, 'Alt')), 'an annotation is mute'),
  annotations('28-005', only('Widget'), dict => !says(dict, 'TU'), 'a field of a form is mute'),
  annotations('28-006', () => true, dict => !subtypes.has(textOf(entry(dict, 'Subtype'))), 'an annotation is of no kind of PDF 1.7'),
  annotations('28-007', only('TrapNet'), () => true, 'it has traps for printers'),
  annotations('28-010', only('Widget'), (_, owner) => !isWithin(owner, 'Form'), 'a field is not tagged as one'),
  annotations('28-011', only('Link'), (_, owner) => !isWithin(owner, 'Link'), 'a link is not tagged as one'),
  annotations('28-012', only('Link'), dict => !says(dict, 'Contents'), 'a link doesn’t say where it leads'),
  annotations('28-017', only('PrinterMark'), dict => dict.has(PDFName.of('StructParent')), 'a printer’s mark is content'),
]
