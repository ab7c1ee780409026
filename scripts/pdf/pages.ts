import type { ChartId } from '../../data/exhibits/charts/charts.ts'
import type { Slide, SlideSource } from '../../data/talk/markup.ts'
import type { Locale } from '../../data/ui/locale.ts'
import type { Kind } from '../../data/ui/site.ts'
import type { BackPage } from './back-matter.ts'
import { parts, sections } from '../../data/article/sections.ts'
import { charts } from '../../data/exhibits/charts/charts.ts'
import { plainText } from '../../data/figures/wording.ts'
import { chartTags, figuresAsText, headlineOf, tagsIn } from '../../data/talk/markup.ts'
import { chartScene } from '../../exhibits/charts/scene.ts'
import { textsIn } from '../../exhibits/scene.ts'
import { backPages } from './back-matter.ts'

/** What a page of a PDF must contain, each text in one of its wordings, and its bookmark. */
export interface Page {
  /** Undefined behind the slides. */
  readonly slide?: number
  readonly headline: string
  readonly charts: number
  readonly texts: readonly (readonly string[])[]
  /** The bookmark that leads here, under a part or at the top. Undefined on a slide's later steps. */
  readonly bookmark?: Bookmark
}
interface Bookmark {
  readonly title: string
  readonly part?: string | undefined
  readonly opensPart?: boolean
}

/** The pages that a PDF of an edition has, from the edition's source: its slides, and what is printed behind them. */
export function pagesOf(slides: readonly Slide[], locale: Locale, kind: Kind): Page[] {
  return [...slidePages(slides, locale, kind), ...backPages(slides, locale, kind).map(backPage)]
}

function backPage({ headline, texts }: BackPage, index: number, all: readonly BackPage[]): Page {
  const first = all.findIndex(page => page.headline === headline) === index
  return { headline, charts: 0, texts: texts.map(text => [text]), ...(first && { bookmark: { title: headline } }) }
}

function slidePages(slides: readonly SlideSource[], locale: Locale, kind: Kind): Page[] {
  return slides.flatMap((slide, index) => {
    const last = Number(slide.frontmatter.clicks ?? 0)
    const steps = kind === 'presenting' ? Array.from({ length: last + 1 }, (_, step) => step) : [last]
    const headline = plain(figuresAsText(headlineOf(slide.content) ?? '', locale))
    return steps.map((step, at) => ({
      slide: index + 1,
      headline,
      charts: chartTags(slide.content).length,
      texts: chartTexts(slide.content, locale, step),
      ...(at === 0 && { bookmark: bookmarkOf(slide, headline, locale) }),
    }))
  })
}

/** Markdown without its markup. */
function plain(markdown: string): string {
  return markdown.replace(/\*+|_(?=\S)|(?<=\S)_|<[^>]+>/gu, '').trim()
}

/** Every text that a slide's charts draw at a step, line by line. */
function chartTexts(content: string, locale: Locale, step: number): string[][] {
  return tagsIn(content, 'Chart').flatMap(({ attributes }) => {
    const height = Number(attributes[':height'])
    const { marks } = chartScene(charts[attributes.id as ChartId], { locale, cut: 'wide', step, ...(height && { height }) })
    return textsIn(marks).flatMap(({ lines }) => lines.map(line => [plainText(line)]))
  })
}

function bookmarkOf({ frontmatter }: SlideSource, headline: string, locale: Locale): Bookmark {
  const section = sections.find(({ id }) => id === frontmatter.section)
  const part = parts.find(({ id }) => id === (section?.part ?? frontmatter.part))
  if (section) return { title: section.title[locale], part: part?.title[locale] }
  if (!part) return { title: headline }
  return frontmatter.layout === 'part'
    ? { title: part.title[locale], part: part.title[locale], opensPart: true }
    : { title: headline, part: part.title[locale] }
}
