import type { Locale } from '../data/ui/locale.ts'
import type { ReadingSection } from './sections.ts'
import { parts, sectionOf } from '../data/article/sections.ts'
import { readingWords } from '../data/ui/reading.ts'

/** A section in a few words, for contents and index. */
export function titleOf({ kind, part, source }: ReadingSection, locale: Locale): string {
  const ofPart = parts.find(({ id }) => id === part)?.title[locale] ?? ''
  switch (kind) {
    case 'section':
      return sectionOf(source.frontmatter.section!).title[locale]
    case 'part':
      return ofPart
    case 'question':
    case 'end':
      return readingWords.asks[locale]
    case 'check':
      return readingWords.checks[locale]
    case 'dates':
      return readingWords.dates[locale]
    case 'title':
      return readingWords.title[locale]
  }
}
