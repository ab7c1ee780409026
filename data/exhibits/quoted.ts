import type { Words } from '../figures/wording.ts'
import { quotes } from '../article/quotes.ts'

/** A speaker's own words in quotation marks. */
export function quoted(id: keyof typeof quotes): Words {
  const { en, zh } = quotes[id].words
  return { en: [{ text: `“${en}”` }], zh: [{ text: `“${zh}”` }] }
}
