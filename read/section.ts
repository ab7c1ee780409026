import type { Locale } from '../data/ui/locale.ts'
import type { Links } from './links.ts'
import type { ReadingSection } from './sections.ts'
import { sectionOf } from '../data/article/sections.ts'
import { verdictNames } from '../data/external/verdicts.ts'
import { checks, figuresOf } from '../data/figures/checks.ts'
import { paragraphsText, sourceLine } from '../data/figures/source-line.ts'
import { factsOf } from '../data/talk/markup.ts'
import { editionName, languageTag, locales } from '../data/ui/locale.ts'
import { interfaceWords } from '../data/ui/messages.ts'
import { readingWords } from '../data/ui/reading.ts'
import { hookOfPart } from '../exhibits/hook-scenes.ts'
import { exhibitHtml } from './exhibit.ts'
import { hookHtml } from './hook.ts'
import { element, escaped } from './html.ts'
import { headlineHtml, proseHtml } from './prose.ts'

/** What a page is made for. */
export interface Page {
  readonly locale: Locale
  readonly links: Links
}

/** Links from a section to its slide and to the other language. */
function sectionLinks({ id, slide }: Pick<ReadingSection, 'id' | 'slide'>, { locale, links }: Page): string {
  const other = locales.find(edition => edition !== locale)!,
    tag = languageTag[other]
  const ways = [
    links.slide && element('a', { href: links.slide(slide) }, readingWords.slide[locale]),
    links.other && element('a', { href: links.other(id), hreflang: tag, lang: tag }, editionName[other]),
  ].filter(Boolean)
  return ways.length ? element('p', { class: 'ways' }, ways.join(' ')) : ''
}

function verdictsHtml(figures: readonly string[], locale: Locale): string {
  const checked = Object.entries(checks).filter(([, check]) => figuresOf(check).some(id => figures.includes(id)))
  const verdicts = checked.map(([id, { verdict }]) => element('a', { href: `#check-${id}` }, verdictNames[verdict][locale]))
  const [colon, comma] = locale === 'zh' ? ['：', '、'] : [': ', ', ']
  return verdicts.length ? `<span class="held">${interfaceWords.checked[locale]}${colon}${verdicts.join(comma)}</span>` : ''
}

function sourceHtml({ kind, source }: ReadingSection, { locale }: Page): string {
  const { section } = source.frontmatter
  const { figures } = factsOf(source)
  const line = sourceLine(section && sectionOf(section), figures, locale)
  const verdicts = kind === 'section' ? verdictsHtml(figures, locale) : ''
  return line
    ? element('p', { class: 'source' }, `${escaped(line)}${line && verdicts ? (locale === 'zh' ? '。' : '. ') : ''}${verdicts}`)
    : ''
}

const levels = { part: 'h2', section: 'h3', question: 'h3', dates: 'h2', check: 'h3', end: 'h2' } as const

function headHtml({ kind, headline, source, part }: ReadingSection, { locale }: Page): string {
  const { section } = source.frontmatter
  const articleSection = section && sectionOf(section)
  const above = articleSection
    ? `${escaped(articleSection.title[locale])} <span>${paragraphsText([[articleSection.from, articleSection.to]], locale)}</span>`
    : kind === 'question' || kind === 'end'
      ? readingWords.asks[locale]
      : ''
  const art = kind === 'part' && part ? hookHtml(hookOfPart(part)) : ''
  const kicker = above && element('p', { class: 'kicker' }, above)
  return `${art}${kicker}${element(levels[kind as keyof typeof levels], {}, headlineHtml(headline, locale))}`
}

/** A section of the page: headline, exhibits, the slide's own lines, the script, source and links. */
export function sectionHtml(section: ReadingSection, page: Page): string {
  const { locale } = page
  const { figures } = factsOf(section.source)
  const spoken = section.spoken.map(paragraph => proseHtml(paragraph, locale)).join('')
  const inner = [
    element('header', {}, headHtml(section, page)),
    ...section.exhibits.map(ref => exhibitHtml(ref, { ...page, section: section.source.frontmatter.section, figures })),
    section.body ? element('div', { class: 'lines' }, proseHtml(section.body, locale)) : '',
    spoken && element('div', { class: 'prose' }, spoken),
    element('footer', {}, sourceHtml(section, page) + sectionLinks(section, page)),
  ]
  return element('section', { id: section.id, class: section.kind }, inner.join(''))
}
