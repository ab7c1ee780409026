import type { Firmness } from '../../data/exhibits/diagrams/kinds/network.ts'
import type { Operation, Qualifier, When } from '../../data/model/figure.ts'
import type { SpeakerId } from '../../data/model/ids.ts'
import type { Locale } from '../../data/ui/locale.ts'
import type { Side } from '../../data/ui/palette.ts'
import type { PlateWords } from '../../exhibits/plate.ts'
import type { ReadingKind } from '../../read/sections.ts'
import { quotes } from '../../data/article/quotes.ts'
import { speakers } from '../../data/article/speakers.ts'
import { verdictNames } from '../../data/external/verdicts.ts'
import { figureIds, figureOf } from '../../data/figures/registry.ts'
import { units } from '../../data/model/units.ts'
import { editionFile, locales } from '../../data/ui/locale.ts'
import { hedges } from '../story/hedges.ts'

/** A kind of falsehood: what it is put in the place of, and what is put there. */
interface Rule {
  readonly kind: string
  readonly find: RegExp
  readonly to: (found: string) => string
}

/** The rules for a file, or for the specs of a folder, whose name ends in `/`. */
interface RuleSet {
  readonly place: string
  readonly rules: readonly Rule[]
}

/** The words of a type, all of them, or it doesn't compile; each in the place of the one before. */
function next<Word extends string>(words: Readonly<Record<Word, unknown>>): (word: string) => string {
  return cycle(Object.keys(words))
}

/** Each word in the place of the one before. */
function cycle(words: readonly string[]): (word: string) => string {
  return word => words[(words.indexOf(word) + 1) % words.length]!
}

const digit: Rule = { kind: 'digit', find: /\d/gu, to: digit => String((Number(digit) + 1) % 10) }
/** A figure, or a date, in the place of another. */
const otherFigure = cycle(figureIds),
  otherDate = cycle(figureIds.filter(id => figureOf(id).kind === 'date'))
const qualifier: Rule = {
  kind: 'qualifier',
  find: /(?<=qualifier: ')\w+/gu,
  to: next<Qualifier>({ exact: 0, about: 0, nearly: 0, over: 0, under: 0 }),
}
const unit: Rule = { kind: 'unit', find: /(?<=unit: ')\w+/gu, to: next(units) }
const partOfYear: Rule = {
  kind: 'part of a year',
  find: /(?<=part: ')(?:start|end)/gu,
  to: next<NonNullable<When['part']>>({ start: 0, end: 0 }),
}
const operation: Rule = {
  kind: 'operation',
  find: /(?<=op: ')\w+/gu,
  to: next<Operation>({ ratio: 0, excess: 0, difference: 0, product: 0, rest: 0 }),
}
const speaker: Rule = { kind: 'speaker', find: /(?<=\bby: ')\w+/gu, to: next<SpeakerId>(speakers) }
const side: Rule = {
  kind: 'side',
  find: /(?<=side: ')\w+/gu,
  to: next<Side>({ chinese: 0, american: 0, other: 0, rest: 0 }),
}
const firmness: Rule = {
  kind: 'firmness',
  find: /(?<=firmness: ')\w+/gu,
  to: next<Firmness>({ stated: 0, confirmed: 0, inferred: 0 }),
}

/** What a slide says less flatly, said flatly: the words of a hedge go, wherever its section has them. */
function hedgesOf(locale: Locale): Rule {
  const words = [...new Set(hedges.map(hedge => hedge[locale].source))].join('|')
  const section = (id: string) => String.raw`(?<=^section: ${id}\n)[\s\S]*?\n-->`
  const ids = [...new Set(hedges.map(hedge => hedge.section))].join('|')
  return {
    kind: 'hedge',
    find: new RegExp(section(`(?:${ids})`), 'gmu'),
    to: text => text.replaceAll(new RegExp(words, 'giu'), ''),
  }
}

const slideRules = (locale: Locale): readonly Rule[] => [
  { ...digit, find: /(?<!^(?:clicks|layout|section).*)(?<!:(?:height|width)="\d*)\d(?!.*\}$)/gmu },
  { kind: 'figure of a slide', find: /(?<=<Fig id=")[\w-]+/gu, to: otherFigure },
  hedgesOf(locale),
]

const quantityFields = ['value', 'unit', 'qualifier'],
  dataFields = [...quantityFields, 'asOf', 'id']
const plateWords: Record<keyof PlateWords, 0> = { headline: 0, title: 0, source: 0, deck: 0 }
const sectionKinds: Record<ReadingKind, 0> = { title: 0, part: 0, section: 0, question: 0, dates: 0, check: 0, end: 0 }

/** All rules, by what they are for: the story's facts, what slides and exhibits say of them, and what is given to take along. */
export const ruleSets: readonly RuleSet[] = [
  {
    place: 'data/article/figures.ts',
    rules: [digit, qualifier, unit, partOfYear, speaker, { kind: 'term', find: /(?<=terms: \[')[^']+/gu, to: () => '成本' }],
  },
  { place: 'data/article/quotes.ts', rules: [{ ...digit, find: /(?<=paragraph: \d?)\d/gu }, speaker] },
  { place: 'data/article/names.ts', rules: [{ ...digit, kind: 'digit of a name', find: /(?<=^[^/*]*)\d/gmu }] },
  { place: 'data/article/sections.ts', rules: [{ ...digit, find: /(?<=(?:from|to): \d?)\d/gu }] },
  { place: 'data/external/figures.ts', rules: [digit, qualifier, unit] },
  { place: 'data/external/citations.ts', rules: [{ ...digit, find: /(?<=(?:year|month|day): \d*)\d/gu }] },
  { place: 'data/external/fact-checks.ts', rules: [{ kind: 'verdict', find: /(?<=verdict: ')\w+/gu, to: next(verdictNames) }] },
  { place: 'data/figures/derived.ts', rules: [digit, unit, operation] },
  {
    place: 'data/exhibits/charts/charts.ts',
    rules: [
      {
        kind: 'figure of a chart',
        find: /(?<=(?:figure|total|square|days): ')[\w-]+|(?<=figures: \['[\w-]+', ')[\w-]+/gu,
        to: otherFigure,
      },
      { kind: 'dates of a chart', find: /(?<=date: ')[\w-]+/gu, to: otherDate },
      side,
    ],
  },
  {
    place: 'data/exhibits/diagrams/',
    rules: [
      { kind: 'figure of a diagram', find: /(?<=figure: ')[\w-]+|(?<=\{)[a-z][a-z\d-]+(?=\})/gu, to: otherFigure },
      { kind: 'quotation of a diagram', find: /(?<=quoted\(')[\w-]+/gu, to: next(quotes) },
      side,
      firmness,
    ],
  },
  ...locales.map(locale => ({ place: editionFile[locale], rules: slideRules(locale) })),
  {
    place: 'read/figure.ts',
    rules: [{ kind: 'data of the reading edition', find: /(?<='data-[a-z-]+': |element\('data', \{ )\w+(?=, )/gu, to: cycle(dataFields) }],
  },
  { place: 'read/sections.ts', rules: [{ kind: 'kind of a section', find: /(?<=return ')\w+/gu, to: next(sectionKinds) }] },
  {
    place: 'data/figures/export.ts',
    rules: [
      { kind: 'field of the data', find: /(?<=quantity\.)\w+/gu, to: cycle(quantityFields) },
      { kind: 'field of the data', find: /(?<=printed\??\.)\w+/gu, to: cycle(['form', 'paragraph']) },
      { kind: 'language of the data', find: /(?<=\b(?:label|text)\.)\w+/gu, to: cycle(locales) },
    ],
  },
  {
    place: 'data/exhibits/charts/table.ts',
    rules: [{ kind: 'field of a table', find: /(?<=quantity\.)\w+/gu, to: cycle(quantityFields) }],
  },
  { place: 'exhibits/plate.ts', rules: [{ kind: 'words of a picture', find: /(?<=words\.)\w+/gu, to: next(plateWords) }] },
]
