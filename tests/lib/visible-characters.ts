import type { DiagramSpec } from '../../data/exhibits/diagrams/spec.ts'
import type { Locale } from '../../data/ui/locale.ts'
import { readdirSync } from 'node:fs'
import { parts, sections } from '../../data/article/sections.ts'
import { charts } from '../../data/exhibits/charts/charts.ts'
import { descriptionOf, marksOf } from '../../data/exhibits/charts/marks.ts'
import { tableOf } from '../../data/exhibits/charts/table.ts'
import { diagrams } from '../../data/exhibits/diagrams/index.ts'
import { tableOfDiagram, textsOf } from '../../data/exhibits/diagrams/read.ts'
import { verdictNames } from '../../data/external/verdicts.ts'
import { figureText } from '../../data/figures/format.ts'
import { formulaText } from '../../data/figures/formula.ts'
import { cardOf } from '../../data/figures/provenance.ts'
import { figureIds, figureOf, printedOf } from '../../data/figures/registry.ts'
import { sourceLine } from '../../data/figures/source-line.ts'
import { plainText } from '../../data/figures/wording.ts'
import { figuresAsText, figuresOn } from '../../data/talk/markup.ts'
import { sheetColumns, sheetHeadings } from '../../data/talk/worksheet-words.ts'
import { titleWords } from '../../data/ui/messages.ts'
import { readingWords } from '../../data/ui/reading.ts'
import { deckTitle, sheets } from '../../data/ui/site.ts'
import { wordsSetIn } from '../../exhibits/set-words.ts'
import { slidesOf } from '../../scripts/lib/deck.ts'
import { worksheetHtml } from '../../scripts/pdf/worksheet-html.ts'

/** What an edition can show, by the face that sets it: everything, what is set bold, and headlines and quotations. */
export interface Shown {
  readonly text: string
  readonly strong: string
  readonly display: string
}

const folder = new URL('../../data/', import.meta.url)

/** Every word in a module's exports that has an English and a Chinese side, in one of the languages. */
function wordsIn(value: unknown, locale: Locale): string[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'en' in value && 'zh' in value ? (value as Record<Locale, unknown>)[locale] : undefined
  return typeof own === 'string' ? [own] : Object.values(value).flatMap(part => wordsIn(part, locale))
}

/** The words of every module of data/; names aside, which only the record and the tests read. */
export async function dataWords(locale: Locale): Promise<string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    file => file.endsWith('.ts') && !file.endsWith('names.ts'),
  )
  const modules = await Promise.all(files.map(file => import(new URL(file, folder).href) as Promise<unknown>))
  return wordsIn({ ...modules }, locale).join('\n')
}

/** The printed forms of the article's figures: Chinese in every edition. */
function originals(): string {
  return figureIds
    .map(figureOf)
    .map(figure => printedOf(figure)?.form ?? '')
    .join('')
}

function plain(markdown: string, locale: Locale): string {
  return figuresAsText(markdown, locale).replace(/<[^>]+>/gu, '')
}

function matched(markdown: string, pattern: RegExp): string {
  return [...markdown.matchAll(pattern)].map(match => match[0]).join('\n')
}

/** Gathers what an edition can show from what its functions give out, not from the files that the font script reads. */
export async function shownIn(locale: Locale): Promise<Shown> {
  const slides = slidesOf(locale)
  const contents = slides.map(slide => plain(slide.content, locale)).join('\n')
  const notes = slides.map(slide => plain(slide.note ?? '', locale)).join('\n')
  const figures = figureIds.map(id => [figureText(id, locale), figureText(id, locale, true)].join('')).join('')
  const formulas = figureIds
    .filter(id => figureOf(id).kind === 'derived')
    .map(id => formulaText(id, locale))
    .join('')
  const drawn = Object.values(charts)
    .map(spec =>
      [spec.title[locale], descriptionOf(spec, locale), ...marksOf(spec, locale).flatMap(mark => [mark.label, mark.value])].join(
        '',
      ),
    )
    .join('')
  const specs = Object.values<DiagramSpec>(diagrams)
  const drawings = specs.flatMap(spec => [
    ...textsOf(spec, locale).map(plainText),
    ...Object.values(tableOfDiagram(spec, locale)).flat(2),
  ]).join('\n')
  const tables = [
    ...specs.map(spec => tableOfDiagram(spec, locale)),
    ...Object.values(charts).map(spec => tableOf(spec, locale)),
  ]
  const headings = [
    ...specs.map(spec => spec.title[locale]),
    ...tables.flatMap(({ columns, rows }) => [...columns, ...rows.map(row => row[0])]),
    ...wordsIn(verdictNames, locale),
  ]
  const bold = wordsSetIn(locale, 'sans', 600), large = wordsSetIn(locale, 'serif', 600)
  const cards = figureIds.flatMap(id => cardOf(id, locale).rows.map(row => row.label + row.text)).join('')
  const feet = slides
    .map(slide =>
      sourceLine(
        sections.find(section => section.id === slide.frontmatter.section),
        figuresOn(slide.content),
        locale,
      ),
    )
    .join('')
  const titles = [...parts, ...sections].map(({ title }) => title[locale]).join('')
  const chartTitles = Object.values(charts)
    .map(spec => spec.title[locale])
    .join('')
  const paper = sheets.map(sheet => worksheetHtml({ locale, sheet, deck: '' }).replace(/<[^>]+>/gu, '')).join('')
  return {
    // The bullet is what `text-emphasis: dot` draws.
    text: [
      '•',
      contents,
      notes,
      figures,
      formulas,
      drawn,
      drawings,
      cards,
      feet,
      originals(),
      paper,
      await dataWords(locale),
    ].join('\n'),
    strong: [
      matched(contents, /^## .*$|\*\*[^*]+\*\*|^\|.*\|$/gmu),
      figures,
      titles,
      chartTitles,
      bold,
      ...headings,
      ...wordsIn([sheetColumns, readingWords], locale),
    ].join('\n'),
    display: [
      matched(contents, /^# .*$|^> .*$/gmu),
      figures,
      large,
      deckTitle[locale],
      ...parts.map(({ title }) => title[locale]),
      ...wordsIn([sheetHeadings, readingWords, verdictNames, titleWords], locale),
    ].join('\n'),
  }
}
