import type { Citation } from '../../data/external/citations.ts'
import type { SlideSource } from '../../data/talk/markup.ts'
import type { Locale } from '../../data/ui/locale.ts'
import type { ExhibitRef } from '../../read/sections.ts'
import { describe, expect, it } from 'vitest'
import { parts, sections } from '../../data/article/sections.ts'
import { charts } from '../../data/exhibits/charts/charts.ts'
import { diagrams } from '../../data/exhibits/diagrams/index.ts'
import { citations } from '../../data/external/citations.ts'
import { figuresJson } from '../../data/figures/export.ts'
import { isoDate } from '../../data/figures/format.ts'
import { figureIds } from '../../data/figures/registry.ts'
import { dataFiles } from '../../data/talk/citing.ts'
import { locales } from '../../data/ui/locale.ts'
import { shortPath } from '../../exhibits/short-path.ts'
import { cutFaults } from '../../read/exhibit.ts'
import { readingFaults } from '../../read/faults.ts'
import { pageHtml } from '../../read/page.ts'
import { readingSections } from '../../read/sections.ts'
import { slidesOf } from '../../scripts/lib/deck.ts'
import { unaccounted } from '../lib/accounted-text.ts'

const files = dataFiles.map(name => ({ name, address: `../${name}` }))
const links = { slide: (no: number) => `../?slides#/${no}`, other: (id: string) => `../zh/read/#${id}`, files }

function page(locale: Locale, withNotes = true): string {
  return pageHtml({ locale, slides: slidesOf(locale), links, withNotes, css: '', policy: 'default-src \'none\'' })
}

const pages = { en: page('en'), zh: page('zh') }

/** Attributes of every element of a kind. */
function elementsOf(html: string, tag: string): Record<string, string>[] {
  return [...html.matchAll(new RegExp(`<${tag}( [^>]*)>`, 'gu'))].map(([, attributes]) =>
    Object.fromEntries([...attributes!.matchAll(/ ([\w-]+)(?:="([^"]*)")?/gu)].map(([, name, value = '']) => [name!, value])),
  )
}

const idsIn = (html: string) => [...html.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id!)

interface LinkedDeck {
  '@type': string[]
  'citation': { name: string }[]
  'hasPart': { '@id': string }[]
}

interface LinkedData {
  '@type': string
  'variableMeasured': { propertyID: string, value: number, unitText: string }[]
  'distribution': { contentUrl: string }[]
}

describe.each(locales)('the reading edition in %s', (locale) => {
  const html = pages[locale]

  it('has every section in the article’s order, and every part before its own', () => {
    const order = elementsOf(html, 'section').map(({ id }) => id!)
    const wanted = parts.flatMap(({ id }) => [id, ...sections.filter(({ part }) => part === id).map(section => section.id)])
    expect(order.filter(id => wanted.some(section => section === id))).toEqual(wanted)
  })
  it('has no id twice, and no link to what isn’t there', () => {
    const ids = idsIn(html)
    expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([])
    const wanted = elementsOf(html, 'a')
      .map(({ href }) => href!)
      .filter(href => href.startsWith('#'))
      .map(href => href.slice(1))
    expect(wanted.filter(id => !ids.includes(id))).toEqual([])
    const cards = elementsOf(html, 'button').flatMap(({ popovertarget }) => popovertarget ?? [])
    expect(cards.length).toBeGreaterThan(figureIds.length)
    expect(cards.filter(id => !ids.includes(id))).toEqual([])
  })
  it('links each section to its slide', () => {
    const slides = slidesOf(locale)
    const linked = elementsOf(html, 'a')
      .flatMap(({ href }) => /#\/(\d+)$/u.exec(href!)?.[1] ?? [])
      .map(Number)
    expect([...new Set(linked)].sort((a, b) => a - b)).toEqual(slides.map((_, index) => index + 1))
  })
  it('has no number of its own', () => {
    // A line of a drawing is one text, whatever it is made of.
    const text = html.replace(/<\/?tspan(?! x=)[^>]*>/gu, '').replace(/<(style|title|script)\b.*?<\/\1>|<[^>]+>/gsu, '\n')
    expect([...new Set(text.split('\n'))].flatMap(line => unaccounted(line, locale))).toEqual([])
  })
  it('begins no line with the mark behind a figure', () => {
    expect(html).toMatch(/<\/button>[.,，。]<\/span>/u)
    expect(html.match(/<\/button>[.,;:，。：；](?!<\/span>|[.,;:，。：；]).{0,40}/gu) ?? []).toEqual([])
  })
  it('needs no script and names no other host but in links', () => {
    expect(html).not.toMatch(/<script(?! type="application\/ld\+json")|javascript:|\son\w+=/u)
    expect(html).not.toMatch(/(?:src|srcset|data)="?https?:/u)
  })
  it('says no stage direction, and nothing of clicks', () => {
    expect(html).not.toMatch(/\[click\]|&gt; |Show of hands/u)
  })
  it('leaves out the script where the notes are left out', () => {
    const bare = page(locale, false)
    const spoken = readingSections(slidesOf(locale), true)
      .flatMap(section => section.spoken)
      .map(text => text.split('<')[0]!)
    const isIn = (page: string) => spoken.filter(text => text.length > (locale === 'en' ? 20 : 12) && page.includes(text))
    expect(isIn(html).length).toBeGreaterThan(0)
    expect(isIn(bare)).toEqual([])
  })
  it('tells machines what it is, and every amount as figures.json has it', () => {
    const found = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gsu)]
    expect(found).toHaveLength(1)
    const [deck, data] = (JSON.parse(found[0]![1]!) as { '@graph': [LinkedDeck, LinkedData] })['@graph']
    expect(deck['@type']).toEqual(['LearningResource', 'PresentationDigitalDocument'])
    expect(deck.citation.map(({ name }) => name)).toEqual(Object.values<Citation>(citations).map(({ title }) => title[locale]))
    expect(deck.hasPart.map(part => part['@id'])).toEqual(sections.map(({ id }) => `#${id}`))
    expect(data['@type']).toBe('Dataset')
    expect(data.distribution.map(({ contentUrl }) => contentUrl)).toEqual(files.map(({ address }) => address))
    const { figures } = JSON.parse(figuresJson({})) as { figures: { id: string, value?: number, unit?: string }[] }
    expect(data.variableMeasured.map(({ propertyID, value, unitText }) => ({ id: propertyID, value, unit: unitText }))).toEqual(
      figures.flatMap(({ id, value, unit }) => (value === undefined ? [] : { id, value, unit })),
    )
  })
  it('gives back every amount of figures.json from its HTML alone', () => {
    const { figures } = JSON.parse(figuresJson({})) as {
      figures: {
        id: string
        value?: number
        unit?: string
        qualifier?: string
        asOf?: string
        date?: { year: number, month?: number, day?: number }
        printed?: { paragraph: number }
      }[]
    }
    const read = new Map(
      [...elementsOf(html, 'data'), ...elementsOf(html, 'time')].map(element => [element['data-figure']!, element]),
    )
    const dateOf = (id: string | undefined) => figures.find(figure => figure.id === id)?.date
    for (const { id, value, unit, qualifier, asOf, date, printed } of figures) {
      const found = read.get(id)
      expect(found, id).toBeDefined()
      expect(found!['data-paragraph'], id).toBe(printed && String(printed.paragraph))
      if (date) {
        expect(found!.datetime, id).toBe(isoDate(date))
        continue
      }
      const asOfDate = dateOf(asOf)
      expect(
        { value: Number(found!.value), unit: found!['data-unit'], qualifier: found!['data-qualifier'], asOf: found!['data-as-of'] },
        id,
      ).toEqual({ value, unit, qualifier, asOf: asOfDate && isoDate(asOfDate) })
    }
  })
})

describe('the two reading editions', () => {
  it('have the same sections, exhibits, figures and checks', () => {
    expect(idsIn(pages.zh)).toEqual(idsIn(pages.en))
  })
  it('have a cut for telephones of every exhibit', () => {
    const exhibits = readingSections(slidesOf('en'), true).flatMap(section => section.exhibits)
    expect(exhibits).toHaveLength(Object.keys(charts).length + Object.keys(diagrams).length)
    expect(locales.flatMap(locale => exhibits.flatMap(ref => cutFaults(ref, locale)))).toEqual([])
  })
})

describe('what keeps a slide from being read', () => {
  it('is an exhibit that can’t be drawn for telephones', () => {
    const lost = { kind: 'Diagram', id: 'lost' } as unknown as ExhibitRef
    expect(cutFaults(lost, 'en')).toEqual([expect.stringMatching(/^exhibit “lost” can’t be drawn: /u)])
  })

  const slides = slidesOf('en')
  const [{ id: told }] = sections
  const at = slides.findIndex(({ frontmatter }) => frontmatter.section === told)
  it('is nothing in this deck', () => {
    expect(locales.flatMap(locale => readingFaults(locale, slidesOf(locale), locale))).toEqual([])
  })
  it.each<[string, Partial<SlideSource>, string]>([
    ['no notes', { note: '' }, `slides.md: slide ${at + 1}: section “${told}”: no text to read, expected notes that say something`],
    ['only stage directions', { note: '> Wait.' }, 'no text to read'],
    ['an unknown component', { content: '# A\n\n<Video id="x" />' }, 'no way to read <Video>'],
    ['an unknown exhibit', { content: '# A\n\n<Diagram id="x" />' }, 'no way to read <Diagram>'],
    ['nothing below its headline', { content: '# A' }, 'nothing to look at'],
    ['no headline', { content: '<Chart id="x" />' }, 'no headline'],
    ['a link to a slide that isn’t there', { note: 'See [this](#/99).' }, `links to slide 99, expected one of 1 to ${slides.length}`],
  ])('is %s', (_, change, fault) => {
    const broken = slides.map((slide, index) => (index === at ? { ...slide, ...change } : slide))
    expect(readingFaults('slides.md', broken, 'en').join('\n')).toContain(fault)
  })
})

describe('paths in short', () => {
  it.each([
    ['M54 356L52 353L53 346L49.04 346Z', 'M54 356l-2-3l1-7h-4z'],
    ['M1 2L1 9M3 4L5 4.26', 'M1 2v7m2-5l2 .3'],
    ['M1 1L3 3ZM2 2L3 2', 'M1 1l2 2zm1 1h1'],
    ['M1 1C2 2 3.33 3 4 4L4 3', 'M1 1c1 1 2.3 2 3 3v-1'],
    ['M1 1A2 2 0 0 1 4.04 4', 'M1 1A2 2 0 0 1 4 4'],
    ['M1 1h2v3h-2ZM4 1h2v3h-2Z', 'M1 1h2v3h-2Zm3 0h2v3h-2z'],
  ])('%s', (path, short) => {
    expect(shortPath(path)).toBe(short)
  })
})
