import { type FigureId, figureIds } from './catalogue.ts'

/** What a slide says about itself to others: which figures it shows, which its notes say, and whether it holds them against other sources. */
export interface SlideFacts { readonly figures?: unknown, readonly spoken?: unknown, readonly check?: unknown }

/** Numbers of the slides that show a figure, first to last; with `checks`, only those that hold it against other sources, else only the others. */
export function slidesShowing(slides: readonly SlideFacts[], id: string, checks = false): number[] {
  return slides.flatMap((slide, index) => Boolean(slide.check) === checks && Array.isArray(slide.figures) && slide.figures.includes(id) ? [index + 1] : [])
}

/** Numbers of the slides whose notes say a figure. */
export function slidesSaying(slides: readonly SlideFacts[], id: string): number[] {
  return slides.flatMap((slide, index) => Array.isArray(slide.spoken) && slide.spoken.includes(id) ? [index + 1] : [])
}

/** Figures in the order of the index, a page's worth at a time; page 1 is the first. */
export function indexPage(page: number, size: number): FigureId[] {
  return figureIds.slice((page - 1) * size, page * size)
}

/** How many pages the index takes. */
export function indexPages(size: number): number {
  return Math.ceil(figureIds.length / size)
}

/** Rows on a page of the index: what fits below the headline at a legible size. */
export const indexSize = 13
