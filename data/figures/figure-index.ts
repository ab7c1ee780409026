import type { Verdict } from '../external/fact-checks.ts'
import type { FigureId } from './registry.ts'
import { checks } from '../external/fact-checks.ts'
import { figureIds } from './registry.ts'

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
  return slides.flatMap((slide, index) =>
    slide.factCheck === checks && slide.figures.includes(id) ? [index + 1] : [],
  )
}

/** Numbers of the slides whose notes say a figure. */
export function slidesSaying(slides: readonly SlideFacts[], id: string): number[] {
  return slides.flatMap((slide, index) => (slide.spoken.includes(id) ? [index + 1] : []))
}

/** A verdict and the slide that tells it. */
export interface Held {
  readonly verdict: Verdict
  readonly slide: number
}

/** What became of a slide's figures where they were held against other sources, each verdict and slide once, by slide. */
export function heldOf(slides: readonly SlideFacts[], ids: readonly string[]): Held[] {
  const all = ids.flatMap((id) => {
    const verdict = checks[id as FigureId]?.verdict
    return verdict
      ? slidesShowing(slides, id, true)
          .slice(0, 1)
          .map(slide => ({ verdict, slide }))
      : []
  })
  return all
    .filter((held, index) => all.findIndex(one => one.verdict === held.verdict && one.slide === held.slide) === index)
    .sort((a, b) => a.slide - b.slide)
}

/** Figures in the order of the index, a page's worth at a time; page 1 is the first. */
export function indexPage(page: number, size: number): FigureId[] {
  return figureIds.slice((page - 1) * size, page * size)
}

/** Rows on a page of the index: what fits below the headline at a legible size. */
export const indexSize = 13
