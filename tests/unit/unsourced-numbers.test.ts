import type { Locale, Localized } from '../../data/ui/locale.ts'
import { describe, expect, it } from 'vitest'
import { quotes } from '../../data/article/quotes.ts'
import { parts, sections } from '../../data/article/sections.ts'
import { speakers } from '../../data/article/speakers.ts'
import { charts } from '../../data/exhibits/charts/charts.ts'
import { descriptionOf, figuresOfChart, marksOf } from '../../data/exhibits/charts/marks.ts'
import { figureText } from '../../data/figures/format.ts'
import { units } from '../../data/model/units.ts'
import { locales } from '../../data/ui/locale.ts'
import { chartWords, interfaceWords, troubleWords } from '../../data/ui/messages.ts'
import { editionsFrom, slidesOf } from '../../scripts/lib/deck.ts'
import { looseNumerals, spoken } from '../lib/text.ts'

describe.each(editionsFrom([]))('what can be read or heard in %s', (locale) => {
  it.each(slidesOf(locale).map((slide, index) => [index + 1, slide] as const))('slide %i has no number of its own', (_, slide) => {
    expect(looseNumerals(spoken(slide.content), locale)).toEqual([])
    expect(looseNumerals(spoken(slide.note ?? ''), locale)).toEqual([])
  })
})

describe.each(locales)('words in the data, in %s', (locale) => {
  const said: Localized[] = [
    ...Object.values(speakers),
    ...Object.values(quotes).map(quote => quote.words),
    ...sections.map(section => section.title),
    ...parts.map(part => part.title),
    ...Object.values(chartWords),
    ...Object.values(interfaceWords),
    ...Object.values(troubleWords),
    ...Object.values(units).map(unit => unit.label),
  ]
  it.each([...new Set(said.map(words => words[locale]))])('have no number of their own: %s', (words) => {
    expect(looseNumerals(words, locale)).toEqual([])
  })
})

describe.each(Object.entries(charts))('chart %s', (_, spec) => {
  const without = (text: string, locale: Locale) =>
    figuresOfChart(spec)
      .map(id => figureText(id, locale))
      .sort((a, b) => b.length - a.length)
      .reduce((rest, value) => rest.replaceAll(value, ''), text)
  it.each(locales)('has labels and a description without a number of their own, in %s', (locale) => {
    const texts = [
      spec.title[locale],
      'whole' in spec ? spec.whole[locale] : '',
      descriptionOf(spec, locale),
      ...marksOf(spec, locale).map(mark => mark.label),
    ]
    for (const text of texts) expect(looseNumerals(without(text, locale), locale), text).toEqual([])
  })
})
