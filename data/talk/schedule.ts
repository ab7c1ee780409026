import type { Locale, Localized } from '../ui/locale.ts'
import type { SlideFrontmatter } from './frontmatter.ts'

/** Minutes that each talk takes: the slides of `shortTalk`, a lesson, a lesson with discussions. */
export const lengths = { short: 10, lesson: 45, double: 90 } as const
export type TalkLength = keyof typeof lengths

/** The lengths in the order in which the key S goes through them. */
export const talkLengths: readonly TalkLength[] = ['lesson', 'double', 'short']

/** What each length is called above the notes. */
export const lengthNames: Readonly<Record<TalkLength, Localized>> = {
  short: { en: 'Short talk', zh: '精简版' },
  lesson: { en: 'Lesson', zh: '单课时' },
  double: { en: 'Double lesson', zh: '双课时' },
}

/** The part of a slide's frontmatter that a schedule needs. */
interface Timed {
  readonly frontmatter: Pick<SlideFrontmatter, 'minutes' | 'double' | 'shortTalk'>
}

/** A slide's time, in minutes from the talk's start. */
export interface Slot {
  readonly minutes: number
  readonly from: number
  readonly until: number
}

/** A slide's minutes in a talk of a length; 0 where the talk leaves it out or it is only for reference. */
export function minutesOf({ minutes, double, shortTalk }: Timed['frontmatter'], length: TalkLength): number | undefined {
  if (length === 'short') return shortTalk && minutes
  return length === 'double' ? (double ?? minutes) : minutes
}

/** The talk's clock, slide by slide. */
export function scheduleOf(slides: readonly Timed[], length: TalkLength): (Slot | undefined)[] {
  let clock = 0
  return slides.map(({ frontmatter }) => {
    const minutes = minutesOf(frontmatter, length)
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

/** The line above a slide's notes: how long it takes in a talk of a length, and the time at its end. */
export function slotText({ minutes, until }: Slot, length: TalkLength, locale: Locale): string {
  const name = lengthNames[length][locale]
  return locale === 'zh'
    ? `${name}：用时${clockOf(minutes)}，讲到${clockOf(until)}`
    : `${name}: ${clockOf(minutes)} for this slide, until ${clockOf(until)}`
}

/** A slide's notes with its times above them, as HTML before Markdown; a page shows those of one length. */
export function withTimes(note: string, slots: Readonly<Partial<Record<TalkLength, Slot | undefined>>>, locale: Locale): string {
  const times = talkLengths.flatMap((length) => {
    const slot = slots[length]
    return slot ? [`<p class="slide-time" data-length="${length}">${slotText(slot, length, locale)}</p>`] : []
  })
  return [...times, note].join('\n\n')
}

/**
 * The number of the slide after (1) or before (-1) another, from 1; in the short talk, of the next that belongs to it. Its
 * own number where there is none.
 */
export function adjacentSlide(slides: readonly Pick<SlideFrontmatter, 'shortTalk'>[], no: number, by: 1 | -1, short: boolean): number {
  for (let next = no + by; next >= 1 && next <= slides.length; next += by)
    if (!short || slides[next - 1]!.shortTalk) return next
  return no
}
