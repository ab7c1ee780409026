import type { Locale } from '../../data/ui/locale.ts'
import type { Kind, Paper, Sheet } from '../../data/ui/site.ts'
import { kinds, papers, sheets } from '../../data/ui/site.ts'
import { editionsFrom } from './deck.ts'

/** What an export is asked for: PDFs that are printed from the slides, and worksheets. */
interface Asked {
  readonly editions: readonly Locale[]
  readonly kinds: readonly Kind[]
  /** Whether the reading edition is. */
  readonly reading: boolean
  readonly sheets: readonly Sheet[]
}

/** The editions and papers that arguments name; all editions where they name none, all papers likewise. Throws for other names. */
export function askedFrom(names: readonly string[]): Asked {
  const isPaper = (name: string) => papers.some(paper => paper === name)
  const wanted = (paper: Paper) => names.includes(paper) || !names.some(isPaper)
  return {
    editions: editionsFrom(
      names.filter(name => !isPaper(name)),
      papers,
    ),
    kinds: kinds.filter(wanted),
    reading: wanted('reading'),
    sheets: sheets.filter(wanted),
  }
}
