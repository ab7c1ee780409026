import type { Locale, Localized } from '../ui/locale.ts'
import type { SlideFacts } from './figure-index.ts'
import { csvFormat } from 'd3-dsv'
import { speakers } from '../article/speakers.ts'
import { citationOf } from '../external/citations.ts'
import { locales } from '../ui/locale.ts'
import { checkOf, foundText } from './checks.ts'
import { slidesShowing } from './figure-index.ts'
import { figureText, isoDate } from './format.ts'
import { formulaText } from './formula.ts'
import { figureIds, figureOf, originOf, printedOf, quantityOf } from './registry.ts'

/** Each edition's slides, as far as they are there. */
export type EditionFacts = Readonly<Partial<Record<Locale, readonly SlideFacts[]>>>

function inAll(text: (locale: Locale) => string): Localized {
  return Object.fromEntries(locales.map(locale => [locale, text(locale)])) as Localized
}

function slidesOf(id: string, editions: EditionFacts) {
  return Object.fromEntries(
    Object.entries(editions).map(([locale, slides]) => [
      locale,
      [...slidesShowing(slides, id), ...slidesShowing(slides, id, true)],
    ]),
  )
}

function recordOf(id: (typeof figureIds)[number], editions: EditionFacts) {
  const figure = figureOf(id)
  const printed = printedOf(figure)
  const citation = 'citation' in figure ? citationOf(figure.citation) : undefined
  const check = checkOf(id)
  const quantity = 'when' in figure ? undefined : quantityOf(id)
  return {
    id,
    origin: originOf(figure),
    label: figure.label,
    text: inAll(locale => figureText(id, locale)),
    ...('when' in figure && { date: figure.when }),
    ...(quantity && { value: quantity.value, unit: quantity.unit, qualifier: quantity.qualifier }),
    ...('asOf' in figure && figure.asOf && { asOf: figure.asOf }),
    ...(figure.kind === 'amount' && { by: speakers[figure.by ?? 'article'] }),
    ...(printed && { printed: { form: printed.form, paragraph: printed.paragraph } }),
    ...(figure.kind === 'derived' && {
      formula: { operation: figure.op, of: figure.of, text: inAll(locale => formulaText(id, locale)) },
    }),
    ...(citation && { citation }),
    ...(check && {
      check: {
        verdict: check.verdict,
        found: inAll(locale => foundText(check, locale)),
        by: check.by.map(citationOf),
      },
    }),
    slides: slidesOf(id, editions),
  }
}

/** Every figure of the deck as JSON, as `figures.schema.json` describes it. */
export function figuresJson(editions: EditionFacts): string {
  return `${JSON.stringify({ $schema: './figures.schema.json', figures: figureIds.map(id => recordOf(id, editions)) }, null, 1)}\n`
}

/** Every figure of the deck as a table in CSV (RFC 4180), a row a figure. */
export function figuresCsv(editions: EditionFacts): string {
  return `${csvFormat(
    figureIds.map((id) => {
      const { origin, text, label, date, value, unit, qualifier, asOf, printed, formula, citation, check, slides } = recordOf(
        id,
        editions,
      )
      return {
        id,
        origin,
        label_en: label.en,
        label_zh: label.zh,
        text_en: text.en,
        text_zh: text.zh,
        date: date && isoDate(date),
        value,
        unit,
        qualifier,
        as_of: asOf,
        printed: printed?.form,
        paragraph: printed?.paragraph,
        formula: formula?.text.en,
        source: citation && `${citation.publisher.en}: ${citation.title.en}`,
        verdict: check?.verdict,
        ...Object.fromEntries(Object.entries(slides).map(([locale, numbers]) => [`slides_${locale}`, numbers.join(' ')])),
      }
    }),
  )}\n`
}
