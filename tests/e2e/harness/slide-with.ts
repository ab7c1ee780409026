import { chartTags, diagramTags } from '../../../data/talk/markup.ts'
import { clicksOf, slidesOf } from '../../../scripts/lib/deck.ts'

const english = slidesOf('en')

/** Slides to try things on, by what they hold; their numbers are whatever they are today. */
export const slideWith = {
  chart: english.findIndex(slide => chartTags(slide.content).length === 1) + 1,
  figure: english.findIndex(slide => /^[^#|>-].*<Fig /mu.test(slide.content)) + 1,
  diagram: english.findIndex(slide => diagramTags(slide.content).length === 1) + 1,
  steps: clicksOf('en').findIndex(clicks => clicks > 1) + 1,
  last: english.length,
} as const
