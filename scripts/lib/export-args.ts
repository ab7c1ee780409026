import type { Locale } from '../../data/ui/locale.ts'
import type { Kind, Paper, Sheet } from '../../data/ui/site.ts'
import { kinds, papers, sheets } from '../../data/ui/site.ts'
import { editionsFrom } from './deck.ts'

/** What an export is asked for: what is printed from the slides, and what is set by itself. */
export interface Asked {
  readonly editions: readonly Locale[]
  readonly kinds: readonly Kind[]
  readonly sheets: readonly Sheet[]
}

/**
 * What a command's arguments name of editions and papers; all editions where they name none, and all papers likewise.
 * Throws for what is neither.
 */
export function askedFrom(names: readonly string[]): Asked {
  const isPaper = (name: string) => papers.some(paper => paper === name)
  const wanted = (paper: Paper) => names.includes(paper) || !names.some(isPaper)
  return {
    editions: editionsFrom(
      names.filter(name => !isPaper(name)),
      papers,
    ),
    kinds: kinds.filter(wanted),
    sheets: sheets.filter(wanted),
  }
}
