import type { Slot, TalkLength } from '../../data/talk/schedule.ts'
import type { Locale } from '../../data/ui/locale.ts'
import { scheduleOf } from '../../data/talk/schedule.ts'
import { slidesOf } from '../lib/deck.ts'

/** When a slide comes on in a talk, and how many steps it has after its first. */
export interface Cue {
  readonly no: number
  readonly clicks: number
  readonly slot: Slot
}

/** The slides of an edition's talk of a length, in order. */
export function cuesOf(locale: Locale, length: TalkLength): Cue[] {
  const slides = slidesOf(locale)
  return scheduleOf(slides, length).flatMap((slot, index) =>
    slot ? [{ no: index + 1, clicks: slides[index]!.frontmatter.clicks ?? 0, slot }] : [],
  )
}
