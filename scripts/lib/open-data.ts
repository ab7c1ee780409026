import type { EditionFacts } from '../../data/figures/export.ts'
import { readFileSync } from 'node:fs'
import { figuresCsv, figuresJson } from '../../data/figures/export.ts'
import { figuresOn } from '../../data/talk/markup.ts'
import { editionsFrom, root, slidesOf } from './deck.ts'

/** The figures of every edition as files to put beside a hosted deck, by name. */
export function openDataFiles(): Readonly<Record<string, string>> {
  const editions: EditionFacts = Object.fromEntries(
    editionsFrom([]).map(locale => [
      locale,
      slidesOf(locale).map(slide => ({ figures: figuresOn(slide.content), check: slide.frontmatter.factCheck })),
    ]),
  )
  return {
    'figures.json': figuresJson(editions),
    'figures.csv': `\uFEFF${figuresCsv(editions)}`,
    'figures.schema.json': readFileSync(new URL('data/figures/figures.schema.json', root), 'utf8'),
  }
}
