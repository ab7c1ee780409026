import type { Locale } from '../ui/locale.ts'
import type { SlideFrontmatter } from './frontmatter.ts'
import type { Slide } from './markup.ts'

/** Minutes that the talk takes, and its short cut. The decks' `duration` tells Slidev's countdown the first. */
export const duration = { whole: 45, short: 10 } as const

/** When a slide of the talk is spoken to, in minutes from its start; nothing for slides to look things up in. */
export interface Slot {
  readonly minutes: number
  readonly from: number
  readonly until: number
}

/** The talk's clock, slide by slide: `minutes` of each slide's frontmatter, added up. */
export function scheduleOf(slides: readonly Pick<Slide, 'frontmatter'>[]): (Slot | undefined)[] {
  let clock = 0
  return slides.map(({ frontmatter }) => {
    const { minutes } = frontmatter
    if (minutes === undefined) return undefined
    const from = clock
    clock += minutes
    return { minutes, from, until: clock }
  })
}

/** Minutes as a clock shows them: 1.25 is 1:15. */
export function clockOf(minutes: number): string {
  const seconds = Math.round(minutes * 60)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** What stands above a slide's notes: how long it takes, and what the clock then says. */
export function slotText({ minutes, until }: Slot, locale: Locale): string {
  return locale === 'zh'
    ? `用时${clockOf(minutes)}，讲到${clockOf(until)}`
    : `${clockOf(minutes)} for this slide, until ${clockOf(until)}`
}

/** A slide's notes with the plan above them, as HTML before Markdown; notes without a plan stay as they are. */
export function withSlot(note: string, planned: Slot | undefined, locale: Locale): string {
  return planned ? `<p class="plan">${slotText(planned, locale)}</p>\n\n${note}` : note
}

/**
 * The number of the slide after (1) or before (-1) another, from 1; in the short cut, of the next that belongs to it. Its
 * own number where there is none.
 */
export function adjacentSlide(slides: readonly Pick<SlideFrontmatter, 'shortTalk'>[], no: number, by: 1 | -1, short: boolean): number {
  for (let next = no + by; next >= 1 && next <= slides.length; next += by) if (!short || slides[next - 1]!.shortTalk) return next
  return no
}
