import type { Citation } from '../external/citations.ts'
import type { Locale } from '../ui/locale.ts'
import { publication } from '../article/publication.ts'
import { citations } from '../external/citations.ts'
import { verdictNames } from '../external/verdicts.ts'
import { units } from '../model/units.ts'
import { description, fileStem, shortTitle } from '../ui/site.ts'

/** A column of the figures' CSV, as Table Schema describes one. */
export interface Field {
  readonly name: string
  readonly type: 'string' | 'number' | 'integer'
  readonly description: string
  readonly constraints?: {
    readonly required?: true
    readonly unique?: true
    readonly enum?: readonly string[]
    readonly pattern?: string
    readonly minimum?: number
  }
}

const text = (name: string, description: string, constraints?: Field['constraints']): Field => ({
  name,
  type: 'string',
  description,
  ...(constraints && { constraints }),
})
const required = true

const languages: Readonly<Record<Locale, string>> = { en: 'in English', zh: 'in Chinese' }

/** The columns of `figures.csv` in order. */
function fieldsOf(editions: readonly Locale[]): Field[] {
  const inBoth = (name: string, what: string) =>
    (['en', 'zh'] as const).map(locale => text(`${name}_${locale}`, `${what}, ${languages[locale]}`, { required }))
  return [
    text('id', 'Name of the figure', { required, unique: true, pattern: '[a-z-]+' }),
    text('origin', 'printed: the article prints it; derived: our arithmetic on other figures; outside: another source gives it', {
      required,
      enum: ['printed', 'derived', 'outside'],
    }),
    ...inBoth('label', 'What it counts or dates'),
    ...inBoth('text', 'As the slides write it'),
    text('date', 'A date as far as it is known, as ISO 8601 writes it; empty for an amount', { pattern: '\\d{4}(-\\d{2}){0,2}' }),
    { name: 'value', type: 'number', description: 'In the unit’s own size, a share of one whole being 1; empty for a date' },
    text('unit', 'Unit of the value', { enum: Object.keys(units) }),
    text('qualifier', 'How firmly the value is meant; nearly is just under', { enum: ['exact', 'about', 'nearly', 'over', 'under'] }),
    text('as_of', 'Id of the date as of which it holds'),
    text('printed', 'As the article prints it'),
    { name: 'paragraph', type: 'integer', description: 'Paragraph of the article that prints it', constraints: { minimum: 1 } },
    text('formula', 'How it is worked out'),
    text('source', 'Publisher and title of another source'),
    text('verdict', 'What other sources make of it', { enum: Object.keys(verdictNames) }),
    ...editions.map(locale => text(`slides_${locale}`, `Numbers of the slides that show or say it, ${languages[locale]}`)),
  ]
}

const profile = (name: string) => `https://datapackage.org/profiles/2.0/${name}.json`

function sources() {
  const all: readonly Citation[] = Object.values(citations)
  return [
    { title: `Article by ${publication.author.en} in ${publication.outlet.en}` },
    ...all.map(({ publisher, title, address }) => ({ title: `${publisher.en}: ${title.en}`, ...(address && { path: address }) })),
  ]
}

/** `datapackage.json`: what the files of figures are and what their columns mean, after Data Package 2.0. */
export function dataPackage(editions: readonly Locale[]): string {
  const table = {
    $schema: profile('dataresource'),
    name: 'figures',
    type: 'table',
    title: 'Figures, a row each',
    path: 'figures.csv',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      $schema: profile('tableschema'),
      fields: fieldsOf(editions),
      missingValues: [''],
      primaryKey: ['id'],
      foreignKeys: [{ fields: ['as_of'], reference: { fields: ['id'] } }],
    },
  }
  const json = {
    $schema: profile('dataresource'),
    name: 'figures-json',
    title: 'The same with formulas and citations in full; figures.schema.json describes it',
    path: 'figures.json',
    format: 'json',
    mediatype: 'application/json',
    encoding: 'utf-8',
  }
  const descriptor = {
    $schema: profile('datapackage'),
    name: `${fileStem}-figures`,
    title: `The figures of the deck “${shortTitle.en}”`,
    description: description.en,
    licenses: [{ name: 'MIT', title: 'MIT License', path: 'https://opensource.org/license/mit' }],
    sources: sources(),
    resources: [table, json],
  }
  return `${JSON.stringify(descriptor, null, 1)}\n`
}
