import type { Origin } from '../model/figure.ts'
import type { Locale } from '../ui/locale.ts'
import type { FigureId } from './registry.ts'
import { checkOf } from './checks.ts'
import { figureText } from './format.ts'
import { formulaText } from './formula.ts'
import { figureIds, figureOf, originOf, printedOf } from './registry.ts'
import { citationText, paragraphsText } from './source-line.ts'

/**
 * What a slide says about itself to others: which figures it shows, which its notes say, and whether it holds them against
 * other sources.
 */
export interface SlideFacts {
  readonly figures: readonly string[]
  readonly spoken: readonly string[]
  readonly factCheck: boolean
}

/**
 * Numbers of the slides that show a figure, first to last; with `checks`, only those that hold it against other sources,
 * else only the others.
 */
export function slidesShowing(slides: readonly SlideFacts[], id: string, checks = false): number[] {
  return slides.flatMap((slide, index) => (slide.factCheck === checks && slide.figures.includes(id) ? [index + 1] : []))
}

/** Numbers of the slides whose notes say a figure. */
function slidesSaying(slides: readonly SlideFacts[], id: string): number[] {
  return slides.flatMap((slide, index) => (slide.spoken.includes(id) ? [index + 1] : []))
}

/** Numbers of the slides that hold any of the figures against other sources, first to last: for each figure the first one. */
export function slidesChecking(slides: readonly SlideFacts[], ids: readonly string[]): number[] {
  const checking = ids.filter(id => checkOf(id)).flatMap(id => slidesShowing(slides, id, true).slice(0, 1))
  return [...new Set(checking)].sort((a, b) => a - b)
}

/** A figure as the index lists it: what it counts, how it is written and printed, where it stands. */
export interface IndexRow {
  readonly id: FigureId
  readonly origin: Origin
  readonly label: string
  readonly value: string
  /** How the article prints it, our formula, or the second source. */
  readonly source: string
  /** Such as ¶20 or 第20段; absent for what the article doesn't print. */
  readonly paragraph?: string
  /** Numbers of the slides that show it. */
  readonly slides: readonly number[]
  /** Number of the slide whose notes say it first, where no slide shows it. */
  readonly said?: number
}

/** The index of figures: the article's, then our arithmetic, then other sources'. */
export function indexRows(slides: readonly SlideFacts[], locale: Locale): IndexRow[] {
  return figureIds.map((id) => {
    const figure = figureOf(id)
    const printed = printedOf(figure)
    const shown = [...slidesShowing(slides, id), ...slidesShowing(slides, id, true)]
    const [said] = slidesSaying(slides, id)
    return {
      id,
      origin: originOf(figure),
      label: figure.label[locale],
      value: figureText(id, locale),
      source: printed?.form ?? ('citation' in figure ? citationText(figure.citation, locale) : formulaText(id, locale)),
      ...(printed && { paragraph: paragraphsText([printed.paragraph], locale) }),
      slides: shown,
      ...(!shown.length && said && { said }),
    }
  })
}

const spaced = (text: string) => text.normalize('NFKC').toLowerCase()

/** The rows that have every word of a search somewhere: label, value, printed form, paragraph or id. All rows for none. */
export function searched(rows: readonly IndexRow[], query: string): IndexRow[] {
  const words = spaced(query).split(/\s+/u).filter(Boolean)
  return rows.filter(({ id, label, value, source, paragraph = '' }) => {
    const text = spaced([label, value, source, paragraph, id].join(' '))
    return words.every(word => text.includes(word))
  })
}
