import type { Fingerprint } from './fingerprint.ts'
import type { ParagraphKind } from './normalize.ts'
import { createHash } from 'node:crypto'
import { leftOut } from '../../data/article/ignored-numerals.ts'
import { names, terms } from '../../data/article/names.ts'
import { markedWords, namedWords, quotes } from '../../data/article/quotes.ts'
import { fingerprintOf } from './fingerprint.ts'
import { paragraphsOf } from './normalize.ts'
import { findNumerals } from './numerals.ts'

/** The facts of a clause; a key is absent where the clause has none. `words` are those whose numeral counts nothing. */
export interface Clause {
  names?: string[]
  terms?: string[]
  numerals?: string[]
  words?: string[]
}
export interface RecordParagraph {
  n: number
  kind: ParagraphKind
  sha256: string
  /** Words of data/article/quotes.ts that stand in quotation marks there, and those that stand there without. */
  quoted?: string[]
  named?: string[]
  clauses: Clause[]
}
/** The source record: the article reduced to its facts. */
export interface SourceRecord {
  paragraphs: RecordParagraph[]
  /** A fingerprint of the article's wording, so that copied wording is found without the article. */
  fingerprint: Fingerprint
}

const clauseEnd = /[,，。;；:：?？!！、]|——/u
const nameForms = [...new Set(names.map(name => name.zh))]
const wordForms = leftOut.map(entry => entry.word)
const quotedForms = [...new Set([...Object.values(quotes), ...markedWords].map(({ words }) => words.zh))]
const namedForms = namedWords.map(({ words }) => words.zh)

/** Occurrences of any of the forms, the longest first at each place; returns them and the text with them blanked. */
function take(text: string, forms: readonly string[]): { found: string[], rest: string } {
  const byLength = [...forms].sort((a, b) => b.length - a.length)
  const found: string[] = []
  let rest = '',
    at = 0
  while (at < text.length) {
    const hit = byLength.find(form => text.startsWith(form, at))
    if (hit) found.push(hit)
    rest += hit ? '\u0000'.repeat(hit.length) : text[at]
    at += hit?.length ?? 1
  }
  return { found, rest }
}

/** The facts of one clause of normalized text. */
export function clauseFacts(text: string): Clause {
  const named = take(text, nameForms)
  const worded = take(named.rest, wordForms)
  const numerals = findNumerals(worded.rest).map(numeral => numeral.printed)
  const termed = numerals.length ? take(named.rest, terms).found : []
  return {
    ...(named.found.length && { names: named.found }),
    ...(termed.length && { terms: termed }),
    ...(numerals.length && { numerals }),
    ...(worded.found.length && { words: worded.found }),
  }
}

/** The deck's quotations that a paragraph has: in quotation marks, or without. Commas are half-width in the article. */
export function quotationFacts(text: string): Pick<RecordParagraph, 'quoted' | 'named'> {
  const wide = text.replaceAll(',', '，')
  const marked = [...wide.matchAll(/“([^”]*)”/gu)].map(match => match[1]!)
  const quoted = quotedForms.filter(form => marked.some(words => words.includes(form)))
  const named = namedForms.filter(form => wide.includes(form))
  return { ...(quoted.length && { quoted }), ...(named.length && { named }) }
}

/** The source record of the article in the file's text. Throws where it is not the article. */
export function recordOf(raw: string): SourceRecord {
  const paragraphs = paragraphsOf(raw)
  return {
    fingerprint: fingerprintOf(paragraphs.map(({ text }) => text).join('')),
    paragraphs: paragraphs.map(({ kind, text }, index) => ({
      n: index + 1,
      kind,
      sha256: createHash('sha256').update(text).digest('hex'),
      ...quotationFacts(text),
      clauses: text
        .split(clauseEnd)
        .map(clauseFacts)
        .filter(clause => Object.keys(clause).length > 0),
    })),
  }
}

/** The record as JSON, one line a clause, so that a diff can be read. */
export function recordText(record: SourceRecord): string {
  const paragraphs = record.paragraphs.map(({ clauses, ...head }) => {
    const rows = clauses.map(clause => `\n    ${JSON.stringify(clause)}`).join(',')
    return `  ${JSON.stringify(head).slice(0, -1)},"clauses":[${rows}${rows ? '\n  ' : ''}]}`
  })
  return `{"paragraphs":[\n${paragraphs.join(',\n')}\n],\n"fingerprint":${JSON.stringify(record.fingerprint)}}\n`
}
