import type { FactCheck } from '../../data/external/fact-checks.ts'
import type { IndexRow } from '../../data/figures/figure-index.ts'
import type { Slide } from '../../data/talk/markup.ts'
import type { Locale } from '../../data/ui/locale.ts'
import type { Kind } from '../../data/ui/site.ts'
import type { Sheet } from './page-breaks.ts'
import { readFileSync } from 'node:fs'
import { checks, figuresOf, foundText } from '../../data/figures/checks.ts'
import { indexRows } from '../../data/figures/figure-index.ts'
import { figureText } from '../../data/figures/format.ts'
import { checkText } from '../../data/figures/provenance.ts'
import { citing, dataFiles } from '../../data/talk/citing.ts'
import { factsOf } from '../../data/talk/markup.ts'
import { languageTag } from '../../data/ui/locale.ts'
import { cardWords, interfaceWords, titleWords } from '../../data/ui/messages.ts'
import { element, escaped } from '../../read/html.ts'
import { brokenIntoPages } from './page-breaks.ts'

/** A page after a PDF's slides, with what the deck shows in dialogs and cards. */
export interface BackPage {
  readonly headline: string
  /** Texts that must be on it. */
  readonly texts: readonly string[]
  readonly html: string
}

/** The space for a table, by PDF, as back-matter.css has it; the presenting PDF has no such pages. */
const sheets: Readonly<Partial<Record<Kind, Sheet>>> = {
  handout: { width: 868, height: 428, size: 13 },
  notes: { width: 672, height: 944, size: 11 },
}

/** The columns' shares of a table's width, and its rows' padding: see back-matter.css. */
const tables = {
  checked: { columns: [0.25, 0.56, 0.19], padding: 13 },
  indexed: { columns: [0.32, 0.22, 0.3, 0.05, 0.11], padding: 6 },
} as const

/** The pages behind the slides: all checks, the index of figures, how to cite. */
export function backPages(slides: readonly Slide[], locale: Locale, kind: Kind): BackPage[] {
  const sheet = sheets[kind]
  if (!sheet) return []
  const rows = indexRows(slides.map(factsOf), locale)
  return [
    ...brokenIntoPages(Object.values(checks), check => linesOfCheck(check, locale), { ...sheet, ...tables.checked }, locale)
      .map(rows => checksPage(rows, locale)),
    ...brokenIntoPages(rows, row => linesOfRow(row, locale), { ...sheet, ...tables.indexed }, locale).map(some => indexPage(some, locale)),
    citePage(locale),
  ]
}

/** Styles of these pages. */
export function backMatterCss(): string {
  return readFileSync(new URL('back-matter.css', import.meta.url), 'utf8')
}

function page(headline: string, texts: readonly string[], inner: string): BackPage {
  return { headline, texts, html: element('section', { class: 'back-page' }, `<h1>${escaped(headline)}</h1>${inner}`) }
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = heads.map(text => element('th', { scope: 'col' }, escaped(text))).join('')
  const body = rows.map(cells => element('tr', {}, cells.map(cell => element('td', {}, cell)).join(''))).join('')
  return `<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`
}

/** A text whose beginning is set bold. */
function strong(text: string, beginning: string): string {
  return `<b>${escaped(beginning)}</b>${escaped(text.slice(beginning.length))}`
}

/** The lines of a check's cells: its figures with what they count, what others say and who, the verdict. */
function linesOfCheck(check: FactCheck, locale: Locale): [figures: string[], found: string[], verdict: string[]] {
  const { verdict, limit, carries, sources } = checkText(check, locale)
  return [
    figuresOf(check).map(id => `${figureText(id, locale, true)} ${check.figures[id as keyof typeof check.figures]![locale]}`),
    [foundText(check, locale), ...sources.map(({ text, title }) => `${text}${locale === 'zh' ? '：' : ': '}${title}`)],
    [verdict, ...(limit ? [limit] : []), ...(carries ? [`${cardWords.carries[locale]} ${carries}`] : [])],
  ]
}

function checksPage(held: readonly FactCheck[], locale: Locale): BackPage {
  const rows = held.map((check) => {
    const [figures, [said = '', ...cited], [verdict = '', ...more]] = linesOfCheck(check, locale)
    const ids = figuresOf(check)
    return [
      figures.map((text, index) => strong(text, figureText(ids[index]!, locale, true))),
      [escaped(said), ...cited.map(text => element('span', { class: 'cited' }, escaped(text)))],
      [strong(verdict, verdict), ...more.map(escaped)],
    ].map(lines => lines.join('<br>'))
  })
  const heads = (['figure', 'found', 'verdict'] as const).map(word => cardWords[word][locale])
  const texts = held.flatMap(check => linesOfCheck(check, locale).flat())
  return page(titleWords.holdsUp[locale], texts, element('div', { class: 'checked' }, table(heads, rows)))
}

/** The slides that show a figure, and the notes that say it: a link each. */
function placesOf({ slides, said }: IndexRow, locale: Locale): { readonly no: number, readonly text: string }[] {
  return [
    ...slides.map(no => ({ no, text: String(no) })),
    ...(said ? [{ no: said, text: `${interfaceWords.notes[locale]} ${said}` }] : []),
  ]
}

function linesOfRow(row: IndexRow, locale: Locale): string[][] {
  const { label, value, source, paragraph = '' } = row
  // Each link keeps a distance from the next.
  const places = placesOf(row, locale).map(({ text }) => `${text}  `).join('')
  return [[label], [value], [source], [paragraph], [places]]
}

function indexPage(rows: readonly IndexRow[], locale: Locale): BackPage {
  const link = (no: number, text: string) => element('a', { href: `#/${no}` }, escaped(text))
  const cells = rows.map(row => [
    escaped(row.label),
    strong(row.value, row.value),
    // Of inline elements, Chromium passes the language on to the PDF for those with a meaning of their own.
    row.origin === 'printed' && locale !== 'zh' ? element('em', { lang: languageTag.zh }, escaped(row.source)) : escaped(row.source),
    row.paragraph ?? '',
    placesOf(row, locale).map(({ no, text }) => link(no, text)).join(' '),
  ])
  const heads = (['figure', 'value', 'source', 'paragraph', 'slide'] as const).map(word => cardWords[word][locale])
  const texts = rows.flatMap(({ label, value }) => [label, value])
  return page(titleWords.index[locale], texts, element('div', { class: 'indexed' }, table(heads, cells)))
}

function citePage(locale: Locale): BackPage {
  const [deck, figure, data] = [citing.deck[locale], citing.figure[locale], citing.data[locale]]
  const files = dataFiles.join(locale === 'zh' ? '、' : ', ')
  const inner = [deck, figure, `${data} ${files}`].map(text => `<p>${escaped(text)}</p>`).join('')
  return page(titleWords.cite[locale], [deck, figure, files], inner)
}
