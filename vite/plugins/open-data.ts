import type { Plugin } from 'vite'
import type { EditionFacts } from '../../data/figures/export.ts'
import { readFileSync } from 'node:fs'
import { dataPackage } from '../../data/figures/data-package.ts'
import { figuresCsv, figuresJson } from '../../data/figures/export.ts'
import { factsOf } from '../../data/talk/markup.ts'
import { presentEditions, root, slidesOf } from '../slides.ts'

/** The figures of every edition as files to put beside a hosted deck, by name. */
export function openDataFiles(): Readonly<Record<string, string>> {
  const editions: EditionFacts = Object.fromEntries(
    presentEditions().map(locale => [
      locale,
      slidesOf(locale).map(factsOf),
    ]),
  )
  return {
    'figures.json': figuresJson(editions),
    // Excel takes a CSV for UTF-8 only if it begins with a byte order mark.
    'figures.csv': `\uFEFF${figuresCsv(editions)}`,
    'datapackage.json': dataPackage(presentEditions()),
    'figures.schema.json': readFileSync(new URL('data/figures/figures.schema.json', root), 'utf8'),
  }
}

/** Puts the figures as JSON and CSV beside the built deck. */
export function openData(): Plugin {
  return {
    name: 'deck:open-data',
    apply: 'build',
    generateBundle() {
      for (const [fileName, source] of Object.entries(openDataFiles())) this.emitFile({ type: 'asset', fileName, source })
    },
  }
}
