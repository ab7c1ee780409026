import type { SlideFrontmatter } from '../../data/talk/frontmatter.ts'
import { adjacentSlide } from '../../data/talk/schedule.ts'
import { sharedRef } from './sharedRef.ts'

/** Whether only the slides of the short cut are walked, in all windows: `?short` in the address, or the key S. */
export const isShort = sharedRef('short', false)
if (new URLSearchParams(location.search).has('short')) isShort.value = true

/** The number of the slide that comes after or before another; its own where there is none. */
export function walk(
  slides: readonly { readonly meta: { readonly slide?: { readonly frontmatter: SlideFrontmatter } } }[],
  no: number,
  by: 1 | -1,
): number {
  return adjacentSlide(
    slides.map(slide => slide.meta.slide?.frontmatter ?? {}),
    no,
    by,
    isShort.value,
  )
}
