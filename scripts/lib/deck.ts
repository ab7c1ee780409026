import type { SlideSource } from '../../data/talk/markup.ts'
import type { Locale } from '../../data/ui/locale.ts'
import { existsSync, readFileSync } from 'node:fs'
import { parseSync } from '@slidev/parser'
import { lintDeck } from '../../data/talk/lint.ts'
import { editionFile, locales } from '../../data/ui/locale.ts'

export const root = new URL('../../', import.meta.url)

/** The slides of an edition as its file has them. */
export function slidesOf(locale: Locale): SlideSource[] {
  const path = new URL(editionFile[locale], root)
  return parseSync(readFileSync(path, 'utf8'), editionFile[locale]).slides
}

/** The clicks of each slide of an edition, in order. */
export function clicksOf(locale: Locale): number[] {
  return slidesOf(locale).map(slide => Number(slide.frontmatter.clicks ?? 0))
}

/**
 * The editions that a command is asked for: those named in its arguments, else all that are there. Throws where one isn't,
 * and names what else the command would have understood.
 */
export function editionsFrom(names: readonly string[], understood: readonly string[] = []): Locale[] {
  const there = locales.filter(locale => existsSync(new URL(editionFile[locale], root)))
  for (const name of names)
    if (!there.some(locale => locale === name))
      throw new Error(`unknown edition “${name}”, expected ${[...there, ...understood].join(' or ')}`)
  return names.length ? there.filter(locale => names.includes(locale)) : there
}

/** Throws every fault of an edition, a line each. */
export function mustBeSound(locale: Locale): void {
  const faults = lintDeck(editionFile[locale], slidesOf(locale))
  if (faults.length) throw new Error(faults.join('\n'))
}
