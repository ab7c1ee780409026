import type { Slide } from '../data/talk/markup.ts'
import type { Locale } from '../data/ui/locale.ts'
import { existsSync, readFileSync } from 'node:fs'
import { parseSync } from '@slidev/parser'
import { editionFile, locales } from '../data/ui/locale.ts'

/** The project's folder. */
export const root = new URL('../', import.meta.url)

/** The editions whose file is there. */
export function presentEditions(): Locale[] {
  return locales.filter(locale => existsSync(new URL(editionFile[locale], root)))
}

/** The slides of an edition as its file has them; `lintDeck` says where their frontmatter is not what its type says. */
export function slidesOf(locale: Locale): Slide[] {
  return parseSync(readFileSync(new URL(editionFile[locale], root), 'utf8'), editionFile[locale]).slides as Slide[]
}

/** The slides that begin a part of the talk, by number, and the one behind the cover. */
export function partStarts(locale: Locale): number[] {
  return [2, ...slidesOf(locale).flatMap(({ frontmatter }, index) => (frontmatter.layout === 'part' ? [index + 1] : []))]
}
