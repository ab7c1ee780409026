import type { SlideFrontmatter } from '../../data/talk/frontmatter.ts'
import type { TalkLength } from '../../data/talk/schedule.ts'
import { computed } from 'vue'
import { adjacentSlide, talkLengths } from '../../data/talk/schedule.ts'
import { sharedRef } from './sharedRef.ts'

/** How long the talk is, in all windows: `?short`, `?lesson` or `?double` in the address, or the key S. */
export const talkLength = sharedRef<TalkLength>('length', 'lesson')
const asked = talkLengths.find(length => new URLSearchParams(location.search).has(length))
if (asked) talkLength.value = asked

/** Whether the talk shows only the slides of the short one. */
export const isShort = computed(() => talkLength.value === 'short')

/** Switches to the next length; after the last comes the first. */
export function changeLength(): void {
  talkLength.value = talkLengths[(talkLengths.indexOf(talkLength.value) + 1) % talkLengths.length]!
}

/** The number of the slide after or before another in this talk; the slide's own number where there is none. */
export function neighbourOf(
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
