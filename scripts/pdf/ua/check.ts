import type { Rule } from './audit.ts'
import { auditOf } from './audit.ts'
import { annotationRules } from './rules-annotations.ts'
import { contentRules } from './rules-content.ts'
import { documentRules } from './rules-document.ts'
import { structureRules } from './rules-structure.ts'

/** Every rule that is looked at, by number. */
export const rules: readonly Rule[] = [...annotationRules, ...contentRules, ...documentRules, ...structureRules]
  .sort((a, b) => a.id.localeCompare(b.id))

/** What breaks the rules in a PDF, one line a fault: the rule's number, the page, what is wrong. */
export async function faultsOfAccess(bytes: Uint8Array): Promise<string[]> {
  const audit = await auditOf(bytes)
  return rules.flatMap(({ id, faults }) => faults(audit).map(fault => `PDF/UA-1, ${id}: ${fault}`))
}
