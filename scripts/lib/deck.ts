import type { Locale } from '../../data/ui/locale.ts'
import { lintDeck } from '../../data/talk/lint.ts'
import { tagsIn } from '../../data/talk/markup.ts'
import { editionFile } from '../../data/ui/locale.ts'
import { readingFaults } from '../../read/faults.ts'
import { presentEditions, slidesOf } from '../../vite/slides.ts'

export { root, slidesOf } from '../../vite/slides.ts'

/** The clicks of each slide of an edition, in order. */
export function clicksOf(locale: Locale): number[] {
  return slidesOf(locale).map(slide => slide.frontmatter.clicks ?? 0)
}

/** The height that the slides give a chart. Default: all that is below a headline. */
export function chartHeight(id: string): number {
  const tag = slidesOf('en').flatMap(({ content }) => tagsIn(content, 'Chart')).find(({ attributes }) => attributes.id === id)
  return Number(tag?.attributes[':height'] ?? 356)
}

/**
 * The editions that a command is asked for: those named in its arguments, else all. Throws where one is unknown, and lists
 * what else the command would have `understood`.
 */
export function editionsFrom(names: readonly string[], understood: readonly string[] = []): Locale[] {
  const there = presentEditions()
  for (const name of names)
    if (!there.some(locale => locale === name))
      throw new Error(`unknown edition “${name}”, expected ${[...there, ...understood].join(' or ')}`)
  return names.length ? there.filter(locale => names.includes(locale)) : there
}

/** Throws every fault of an edition, a line each. */
export function mustBeSound(locale: Locale): void {
  const slides = slidesOf(locale),
    file = editionFile[locale]
  const faults = [...lintDeck(file, slides), ...readingFaults(file, slides, locale)]
  if (faults.length) throw new Error(faults.join('\n'))
}
