import type { Slide } from '../data/talk/markup.ts'
import type { Locale } from '../data/ui/locale.ts'
import type { Links } from './links.ts'
import type { Page } from './section.ts'
import type { ReadingSection } from './sections.ts'
import { parts } from '../data/article/sections.ts'
import { figureIds } from '../data/figures/registry.ts'
import { editionName, languageTag, locales } from '../data/ui/locale.ts'
import { readingWords } from '../data/ui/reading.ts'
import { description } from '../data/ui/site.ts'
import { checksHtml, citeHtml, hasChecks, indexHtml } from './back-matter.ts'
import { cardHtml } from './cards.ts'
import { contentsHtml } from './contents.ts'
import { hookHtml } from './hook.ts'
import { element, escaped } from './html.ts'
import { proseHtml } from './prose.ts'
import { sectionHtml } from './section.ts'
import { readingSections } from './sections.ts'
import { structuredData } from './structured-data.ts'

/** What a reading edition is made of. */
export interface PageOptions {
  readonly locale: Locale
  readonly slides: readonly Slide[]
  readonly links: Links
  /** The script as prose. */
  readonly withNotes: boolean
  /** The page's style sheet, faces included. */
  readonly css: string
  /** What the page may load, as a Content-Security-Policy. */
  readonly policy: string
  /** HTML for the head: what machines read, an icon. Default: none. */
  readonly head?: string
  /** A script that the page can do without. Default: none. */
  readonly script?: string | undefined
}

/** The deck's title before and behind its colon. */
function titleOfDeck(slides: readonly Slide[]): { readonly whole: string, readonly short: string, readonly long: string } {
  const whole = String(slides[0]?.frontmatter.title ?? '')
  const [short = '', long = ''] = whole.split(/[:：]\s*/u)
  return { whole, short, long }
}

function frontHtml(cover: ReadingSection, slides: readonly Slide[], { locale, links }: Page): string {
  const { short, long } = titleOfDeck(slides),
    other = locales.find(edition => edition !== locale)!
  const ways = [
    links.slide && element('a', { href: links.slide(1) }, readingWords.slides[locale]),
    links.other
    && element('a', { href: links.other('top'), hreflang: languageTag[other], lang: languageTag[other] }, editionName[other]),
  ].filter(Boolean)
  const inner = [
    hookHtml('caught'),
    ways.length ? element('p', { class: 'ways' }, ways.join(' ')) : '',
    `<h1>${escaped(short)} <span>${escaped(long)}</span></h1>`,
    element('div', { class: 'lines' }, proseHtml(cover.body, locale)),
    cover.spoken.length ? element('div', { class: 'prose' }, cover.spoken.map(text => proseHtml(text, locale)).join('')) : '',
  ]
  return element('header', { id: 'top', class: 'front' }, inner.join(''))
}

/** Parts without an opening slide, by the index of their first section. */
function unopenedParts(sections: readonly ReadingSection[]): Map<number, (typeof parts)[number]> {
  const unopened = parts.filter(({ id }) => !sections.some(({ kind, part }) => kind === 'part' && part === id))
  return new Map(unopened.map(part => [sections.findIndex(section => section.part === part.id), part]))
}

/** The sections in order, each part with its opening, and all checks after the section about them. */
function mainHtml(sections: readonly ReadingSection[], page: Page): string {
  const { locale } = page
  const unopened = unopenedParts(sections)
  const firstCheck = sections.findIndex(({ kind }) => kind === 'check'),
    lastCheck = sections.findLastIndex(({ kind }) => kind === 'check')
  const opening = `<h2>${readingWords.checks[locale]}</h2>`
  return (
    sections
      .slice(1)
      .map((section, at) => {
        const index = at + 1
        const opened = unopened.get(index)
        return [
          opened ? `<section id="${opened.id}" class="part"><header><h2>${opened.title[locale]}</h2></header></section>` : '',
          index === firstCheck ? `<section id="checks" class="back">${opening}</section>` : '',
          sectionHtml(section, page),
          index === lastCheck ? checksHtml(page) : '',
        ].join('')
      })
      .join('')
      + (firstCheck < 0 && hasChecks ? `<section id="checks" class="back">${opening}${checksHtml(page)}</section>` : '')
  )
}

/** A whole page: everything of an edition, for anything that shows HTML. */
export function pageHtml({ locale, slides, links, withNotes, css, policy, head = '', script }: PageOptions): string {
  const page: Page = { locale, links }
  const sections = readingSections(slides, withNotes)
  const { whole } = titleOfDeck(slides)
  return [
    `<!doctype html><html lang="${languageTag[locale]}"><head><meta charset="utf-8">`,
    element('meta', { 'http-equiv': 'Content-Security-Policy', 'content': policy }),
    '<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark">',
    `<title>${escaped(whole)}</title>`,
    element('meta', { name: 'description', content: description[locale] }),
    `${head}${structuredData(whole, sections, page)}<style>${css}</style></head><body>`,
    `<a class="skip" href="#${parts[0].id}">${readingWords.skip[locale]}</a>`,
    frontHtml(sections[0]!, slides, page),
    contentsHtml(sections, page),
    element('main', {}, mainHtml(sections, page) + indexHtml(sections, page) + citeHtml(page)),
    element('aside', { 'aria-label': readingWords.printed[locale] }, figureIds.map(id => cardHtml(id, locale)).join('')),
    `${script ? `<script>${script}</script>` : ''}</body></html>\n`,
  ].join('')
}
