import { figureIds, figureOf } from '../../data/figures/registry.ts'
import { units } from '../../data/model/units.ts'

/** One small falsehood: a piece of a file and what replaces it. */
export interface Mutation {
  readonly file: string
  readonly kind: string
  readonly at: number
  readonly from: string
  readonly to: string
}

interface Rule {
  readonly kind: string
  readonly find: RegExp
  readonly to: (found: string) => string
}

const nextDigit = (digit: string) => String((Number(digit) + 1) % 10)
const cycle = (words: readonly string[]) => (word: string) => words[(words.indexOf(word) + 1) % words.length]!
const qualifiers = ['exact', 'about', 'nearly', 'over', 'under']
const operations = ['ratio', 'excess', 'difference', 'product', 'rest']

const digit: Rule = { kind: 'digit', find: /\d/gu, to: nextDigit }
/** Replaces a figure or a date by another. */
const otherFigure = cycle(figureIds), otherDate = cycle(figureIds.filter(id => figureOf(id).kind === 'date'))
const figureRules: readonly Rule[] = [
  digit,
  { kind: 'qualifier', find: /(?<=qualifier: ')\w+/gu, to: cycle(qualifiers) },
  { kind: 'unit', find: /(?<=unit: ')\w+/gu, to: cycle(Object.keys(units)) },
  { kind: 'part of a year', find: /(?<=part: ')(?:start|end)/gu, to: cycle(['start', 'end']) },
]
const ruleSets: readonly { readonly file: string, readonly rules: readonly Rule[] }[] = [
  { file: 'data/article/figures.ts', rules: [...figureRules, { kind: 'term', find: /(?<=terms: \[')[^']+/gu, to: () => '成本' }] },
  { file: 'data/external/figures.ts', rules: figureRules },
  { file: 'data/external/citations.ts', rules: [{ ...digit, find: /(?<=(?:year|month|day): \d*)\d/gu }] },
  {
    file: 'data/external/fact-checks.ts',
    rules: [
      { kind: 'verdict', find: /(?<=verdict: ')\w+/gu, to: cycle(['agrees', 'aged', 'differs', 'unconfirmed']) },
    ],
  },
  {
    file: 'data/figures/derived.ts',
    rules: [...figureRules, { kind: 'operation', find: /(?<=op: ')\w+/gu, to: cycle(operations) }],
  },
  { file: 'data/article/sections.ts', rules: [{ ...digit, find: /(?<=(?:from|to): \d?)\d/gu }] },
  {
    file: 'data/exhibits/charts/charts.ts',
    rules: [
      { kind: 'figure of a chart', find: /(?<=(?:figure|total|square|days): ')[\w-]+|(?<=figures: \['[\w-]+', ')[\w-]+/gu, to: otherFigure },
      { kind: 'dates of a chart', find: /(?<=date: ')[\w-]+/gu, to: otherDate },
    ],
  },
  { file: 'data/article/names.ts', rules: [{ ...digit, kind: 'digit of a name', find: /(?<=^[^/*]*)\d/gmu }] },
  ...['slides.md', 'slides.zh.md'].map(file => ({
    file,
    rules: [
      { ...digit, find: /(?<!^(?:clicks|layout|section).*)(?<!:(?:height|width)="\d*)\d(?!.*\}$)/gmu },
      {
        kind: 'figure of a slide',
        find: /(?<=<Fig id=")[\w-]+/gu,
        to: otherFigure,
      },
    ],
  })),
]

/** Every mutation of a file's text, in order. */
export function mutationsOf(file: string, text: string): Mutation[] {
  return ruleSets
    .filter(set => set.file === file)
    .flatMap(set => set.rules)
    .flatMap(({ kind, find, to }) =>
      [...text.matchAll(find)].map(match => ({ file, kind, at: match.index, from: match[0], to: to(match[0]) })),
    )
    .filter(mutation => mutation.from !== mutation.to)
}

/** The files that are mutated. */
export const mutatedFiles: readonly string[] = ruleSets.map(set => set.file)

/** A text with one mutation in it. */
export function mutated(text: string, { at, from, to }: Mutation): string {
  return text.slice(0, at) + to + text.slice(at + from.length)
}
