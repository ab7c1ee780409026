import type { ChartSpec } from '../../data/exhibits/charts/spec.ts'
import type { SlideSource } from '../../data/talk/markup.ts'
import type { Locale } from '../../data/ui/locale.ts'
import type { Kind } from '../../data/ui/site.ts'
import { parts, sections } from '../../data/article/sections.ts'
import { charts } from '../../data/exhibits/charts/charts.ts'
import { marksOf } from '../../data/exhibits/charts/marks.ts'
import { chartTags, figuresAsText, headlineOf } from '../../data/talk/markup.ts'

/** What a page of a PDF must contain, each text in one of its wordings, and its bookmark. */
export interface Page {
  readonly slide: number
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

/** The pages that a PDF of an edition has, from the edition's source. */
export function pagesOf(slides: readonly SlideSource[], locale: Locale, kind: Kind): Page[] {
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

/** Markdown without its signs. */
function plain(markdown: string): string {
  return markdown.replace(/\*+|_(?=\S)|(?<=\S)_|<[^>]+>/gu, '').trim()
}

/** The figures of all marks that a chart shows at a step, and their labels where those are drawn as one text. */
function chartTexts(content: string, locale: Locale, step: number): string[][] {
  return chartTags(content)
    .map(id => charts[id as keyof typeof charts])
    .flatMap(spec =>
      marksOf(spec, locale)
        .filter(mark => mark.step <= step)
        .flatMap((mark) => {
          // A week's are drawn as a clock.
          if (spec.kind === 'week' && mark !== undefined && mark.step === 0) return []
          return [[mark.value, mark.short], ...(isLabelDrawn(spec, mark.figure) ? [[mark.label]] : [])]
        }),
    )
}

/** Whether a mark's label stands on the chart in one piece: some are drawn as a name here and an account of it there. */
function isLabelDrawn(spec: ChartSpec, figure: string): boolean {
  if (spec.kind === 'bars') return [spec.claim, ...spec.bars].some(bar => bar.figure === figure)
  return !['units', 'week', 'ranks'].includes(spec.kind)
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
