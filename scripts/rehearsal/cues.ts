import type { Slot } from '../../data/talk/schedule.ts'
import type { Locale } from '../../data/ui/locale.ts'
import { scheduleOf } from '../../data/talk/schedule.ts'
import { slidesOf } from '../lib/deck.ts'

/** When a slide comes on in a talk, in minutes from its start, and what is done on it. */
export interface Cue {
  readonly no: number
  readonly clicks: number
  readonly planned: Slot
  readonly start: number
}

/** The slides of an edition's talk, or of its short cut, in order. */
export function cuesOf(locale: Locale, short: boolean): Cue[] {
  const slides = slidesOf(locale),
    plan = scheduleOf(slides)
  let start = 0
  return slides.flatMap(({ frontmatter }, index) => {
    const planned = plan[index]
    if (!planned || (short && !frontmatter.shortTalk)) return []
    const cue = { no: index + 1, clicks: Number(frontmatter.clicks ?? 0), planned, start }
    start += planned.minutes
    return [cue]
  })
}
