import type { DiagramSpec } from '../../data/exhibits/diagrams/spec.ts'
import type { CharacterSet } from '../../data/ui/font-faces.ts'
import type { Locale, Localized } from '../../data/ui/locale.ts'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parts, sections } from '../../data/article/sections.ts'
import { charts } from '../../data/exhibits/charts/charts.ts'
import { marksOf } from '../../data/exhibits/charts/marks.ts'
import { tableOf } from '../../data/exhibits/charts/table.ts'
import { diagrams } from '../../data/exhibits/diagrams/index.ts'
import { tableOfDiagram } from '../../data/exhibits/diagrams/read.ts'
import { verdictNames } from '../../data/external/verdicts.ts'
import { figureText } from '../../data/figures/format.ts'
import { figureIds, figureOf, printedOf } from '../../data/figures/registry.ts'
import { figuresAsText, headlineOf } from '../../data/talk/markup.ts'
import { sheetColumns, sheetHeadings } from '../../data/talk/worksheet-words.ts'
import { editionName, locales } from '../../data/ui/locale.ts'
import { interfaceWords, titleWords, troubleWords } from '../../data/ui/messages.ts'
import { readingWords } from '../../data/ui/reading.ts'
import { deckTitle } from '../../data/ui/site.ts'
import { slidevWords } from '../../data/ui/slidev-words.ts'
import { wordsSetIn } from '../../exhibits/set-words.ts'
import { slidesOf } from '../lib/deck.ts'

const root = new URL('../../', import.meta.url)
/** Han characters and the punctuation that Chinese sets full-width; the dot in foreign names stays narrow, from the Latin faces. */
const isHan = /[\p{Script=Han}\u3000-〿＀-￯—…“”‘’]/u
/** Files whose words no slide shows: the record's names, the worksheet, and code that measures and breaks lines. */
const unread = ['names.ts', 'worksheet.ts', 'worksheet-words.ts', 'text-metrics.ts', 'line-breaks.ts', 'font-widths.ts']

function read(path: string): string {
  return readFileSync(new URL(path, root), 'utf8')
}

/** All source text that could reach a screen: data, components, layouts, layers. */
function sources(): string {
  const inside = ['data/', 'exhibits/', 'components/', 'layouts/']
    .filter(folder => existsSync(new URL(folder, root)))
    .flatMap(folder => readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' }).map(name => folder + name))
  return [...inside, ...readdirSync(root)]
    .filter(path => /\.(?:ts|vue)$/u.test(path) && !unread.includes(basename(path)))
    .map(read)
    .join('')
}

function contents(locale: Locale): string {
  return slidesOf(locale)
    .map(slide => slide.content)
    .join('\n')
}

function notes(locale: Locale): string {
  return slidesOf(locale)
    .map(slide => slide.note ?? '')
    .join('\n')
}

/** Formatted figures, whose text comes from `Intl` and is in no file. */
function formatted(locale: Locale): string {
  const marks = Object.values(charts).flatMap(spec => marksOf(spec, locale).flatMap(mark => [mark.value, mark.label]))
  return [...figureIds.map(id => figureText(id, locale)), ...marks].join('')
}

/** The printed forms of the figures, which the popovers show in every edition. */
function originals(): string {
  return figureIds.map(id => printedOf(figureOf(id))?.form ?? '').join('')
}

/** Lines of the slides that match a pattern. */
function lines(locale: Locale, pattern: RegExp): string {
  return [...contents(locale).matchAll(pattern)].map(match => match[0]).join('')
}

/** Titles of parts, sections and charts: the rail and the captions set them bold. */
function titles(locale: Locale): string {
  return [...parts, ...sections, ...Object.values(charts)].map(({ title }) => title[locale]).join('')
}

/** Bold text in the exhibits' tables in Chinese: captions, column heads and first cells. */
function headings(): string {
  const tables = [
    ...Object.values<DiagramSpec>(diagrams).map(spec => [spec.title.zh, tableOfDiagram(spec, 'zh')] as const),
    ...Object.values(charts).map(spec => [spec.title.zh, tableOf(spec, 'zh')] as const),
  ]
  return tables.map(([title, { columns, rows }]) => [title, ...columns, ...rows.map(row => row[0])].join('')).join('')
}

/** The words of the worksheet and its answers, set with the notes' face: the audience doesn't load them. */
function onPaper(): string {
  return read('data/talk/worksheet-words.ts') + read('data/talk/worksheet.ts')
}

/** Headings of the reading edition that no slide need have: its own, the deck's title, and parts without a slide. */
function readHeadings(): string {
  return inChinese({ ...readingWords, ...verdictNames }) + deckTitle.zh + parts.map(({ title }) => title.zh).join('')
}

function inChinese(words: Readonly<Record<string, Localized>>): string {
  return Object.values(words)
    .map(word => word.zh)
    .join('')
}

function unique(text: string, pattern: RegExp): string[] {
  return [...new Set(text)].filter(character => character >= ' ' && pattern.test(character)).sort()
}

/**
 * ASCII and whatever else the deck shows that is not Han; the thin space stands between Han and Latin on canvas, the
 * bullet is the dot below stressed Han.
 */
function latinCharacters(): string[] {
  const ascii = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index))
  const shown = [
    ascii,
    '\u2009\u00A0•',
    sources(),
    onPaper(),
    ...locales.flatMap(locale => [contents(locale), notes(locale), formatted(locale)]),
  ].join('')
  return unique(shown, /[^\p{Script=Han}\u3000-〿＀-￯]/u)
}

/** Text that is shown before the first change of slide: the cover, and the note for a deck that fails to load. */
function onCover(locale: Locale): string {
  const { noScript, deck, reload, handout } = troubleWords
  // Names of controls are read by screen readers only, but the browser fetches their font all the same.
  const named = ['NavControls', 'SyncControls', 'Goto'].map(name => `internals/${name}.vue`)
  const controls = named.flatMap(module => slidevWords[module] ?? [])
  const words = [noScript, deck, reload, handout, readingWords.edition, interfaceWords.scan, ...controls]
  return (
    figuresAsText(slidesOf(locale)[0]!.content, locale).replaceAll(/^# .*$/gmu, '')
    + (locale === 'zh' ? words.map(word => word.zh).join('') : '')
  )
}

const except = (characters: readonly string[], others: readonly string[]) =>
  characters.filter(character => !others.includes(character))
const coverOf: Readonly<Record<'en-cover' | 'en-title' | 'zh-cover' | 'zh-title', () => string[]>> = {
  'en-cover': () => unique(onCover('en') + editionName.zh, /[\p{Script=Han}\u3000-〿＀-￯]/u),
  'en-title': () => unique(headlineOf(slidesOf('en')[0]!.content)!, /\p{Script=Latin}/u),
  'zh-cover': () => unique(onCover('zh') + editionName.zh, isHan),
  'zh-title': () => unique(headlineOf(slidesOf('zh')[0]!.content)!, isHan),
}

const zhText = () => unique([sources(), contents('zh'), formatted('zh'), originals(), editionName.zh].join(''), isHan)

const sets: Record<CharacterSet, () => string[]> = {
  'latin': latinCharacters,
  // Quotation marks and dashes come from the Latin faces in English.
  'en-text': () =>
    except(
      unique([originals(), contents('en'), notes('en'), editionName.zh].join(''), /[\p{Script=Han}\u3000-〿＀-￯]/u),
      coverOf['en-cover'](),
    ),
  'zh-text': () => except(zhText(), coverOf['zh-cover']()),
  ...coverOf,
  'zh-strong': () =>
    unique(
      [
        lines('zh', /^## .*$|\*\*[^*]+\*\*|^\|.*\|$/gmu),
        formatted('zh'),
        titles('zh'),
        wordsSetIn('zh', 'sans', 600),
        headings(),
        read('data/ui/messages.ts'),
        inChinese(readingWords),
        inChinese(sheetColumns),
        inChinese(verdictNames),
        editionName.zh,
      ].join(''),
      isHan,
    ),
  'zh-display': () => {
    const drawn = wordsSetIn('zh', 'serif', 600)
    const titles = inChinese(sheetHeadings) + inChinese(titleWords) + readHeadings()
    return except(unique([lines('zh', /^# .*$|^> .*$/gmu), formatted('zh'), drawn, titles].join(''), isHan), coverOf['zh-title']())
  },
  'zh-notes': () => unique(notes('zh') + onPaper(), isHan).filter(character => !zhText().includes(character)),
}

/** The characters of a set, sorted. */
export function charactersOf(set: CharacterSet): string {
  return sets[set]().join('')
}
