import type { Citation } from '../data/external/citations.ts'
import type { Page } from './section.ts'
import type { ReadingSection } from './sections.ts'
import { publication } from '../data/article/publication.ts'
import { citations } from '../data/external/citations.ts'
import { isoDate } from '../data/figures/format.ts'
import { figureIds, figureOf, quantityOf } from '../data/figures/registry.ts'
import { citing } from '../data/talk/citing.ts'
import { languageTag, locales } from '../data/ui/locale.ts'
import { description } from '../data/ui/site.ts'

const mediaTypes: Readonly<Record<string, string>> = { csv: 'text/csv', json: 'application/json' }

function variablesMeasured() {
  return figureIds.flatMap((id) => {
    if ('when' in figureOf(id)) return []
    const { value, unit } = quantityOf(id)
    return { '@type': 'PropertyValue', 'propertyID': id, value, 'unitText': unit }
  })
}

function cited({ locale }: Page) {
  const all: readonly Citation[] = Object.values(citations)
  return all.map(({ publisher, title, date, address }) => ({
    '@type': 'CreativeWork',
    'name': title[locale],
    'publisher': publisher[locale],
    ...(date && { datePublished: isoDate(date) }),
    ...(address && { url: address }),
  }))
}

/** What the page is, for search engines and reference managers: JSON-LD in the terms of schema.org, as HTML for the head. */
export function structuredData(title: string, sections: readonly ReadingSection[], page: Page): string {
  const { locale, links } = page
  const other = locales.find(edition => edition !== locale)!
  const article = {
    '@type': 'Article',
    'author': { '@type': 'Person', 'name': publication.author[locale] },
    'publisher': { '@type': 'Organization', 'name': publication.outlet[locale] },
    'inLanguage': languageTag.zh,
  }
  const files = links.files.flatMap(({ name, address }) => {
    const encodingFormat = mediaTypes[name.split('.').at(-1)!]
    return encodingFormat && !address.startsWith('data:') ? { '@type': 'DataDownload', name, encodingFormat, 'contentUrl': address } : []
  })
  const deck = {
    '@type': ['LearningResource', 'PresentationDigitalDocument'],
    '@id': '#deck',
    'name': title,
    'description': description[locale],
    'inLanguage': languageTag[locale],
    'learningResourceType': 'lecture',
    'isAccessibleForFree': true,
    'creditText': citing.deck[locale],
    'isBasedOn': article,
    'citation': cited(page),
    'hasPart': sections.filter(({ kind }) => kind === 'section').map(({ id }) => ({ '@id': `#${id}` })),
    'subjectOf': { '@id': '#data' },
    ...(links.other && { workTranslation: { '@id': links.other('deck'), 'inLanguage': languageTag[other] } }),
  }
  const data = {
    '@type': 'Dataset',
    '@id': '#data',
    'name': citing.dataset[locale],
    'description': citing.figure[locale],
    'isPartOf': { '@id': '#deck' },
    'variableMeasured': variablesMeasured(),
    ...(files.length && { distribution: files }),
  }
  // Text inside a script element must not contain its end tag.
  const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': [deck, data] }).replaceAll('<', '\\u003C')
  return `<script type="application/ld+json">${json}</script>`
}
