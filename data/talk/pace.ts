import type { Locale } from '../ui/locale.ts'
import type { Slide } from './markup.ts'
import type { TalkLength } from './schedule.ts'
import { figuresAsText, tagsIn } from './markup.ts'
import { directionsOf, spokenText } from './notes.ts'

/** The fastest speech in English words or Chinese characters a minute: a teacher's pace, not a newsreader's. */
const pace: Readonly<Record<Locale, number>> = { en: 140, zh: 220 }

/**
 * Minutes in which nobody speaks: while a stage direction is followed (a question waits, hands go up), while the class
 * guesses, and while it discusses. In a short talk or a lesson a question waits ten seconds, in a double lesson half a minute.
 */
const silence: Readonly<Record<TalkLength, { readonly direction: number, readonly guess: number, readonly discussion: number }>> = {
  short: { direction: 1 / 6, guess: 1 / 3, discussion: 1 },
  lesson: { direction: 1 / 6, guess: 1 / 3, discussion: 1 },
  double: { direction: 1 / 2, guess: 1, discussion: 4 },
}

/** A stage direction that only says where the short talk continues. */
const leap = /^(?:In the short talk|精简版)/u

/** How long a text is when it is spoken: words of English; Han characters, digits and Latin words of Chinese. */
export function spokenLength(text: string, locale: Locale): number {
  return locale === 'en'
    ? text.split(/\s+/u).filter(Boolean).length
    : [...text.matchAll(/[\p{Script=Han}\d]|[A-Za-z]+/gu)].length
}

/** Whether a slide is for discussion. */
export function isDiscussion({ frontmatter }: Slide): boolean {
  return frontmatter.layout === 'question' || frontmatter.layout === 'end'
}

/** Whether a slide asks the class to guess. */
export function isGuessed({ content }: Slide): boolean {
  return tagsIn(content).some(({ attributes }) => 'guessed' in attributes)
}

/** The fewest minutes that a slide takes, at the fastest pace and with its pauses. */
export function minutesNeeded(slide: Slide, length: TalkLength, locale: Locale): number {
  const { note = '' } = slide
  const speech = spokenLength(figuresAsText(spokenText(note), locale), locale) / pace[locale]
  const { direction, guess, discussion } = silence[length]
  if (isDiscussion(slide)) return speech + discussion
  const pauses = directionsOf(note).filter(text => !leap.test(text)).length
  // The direction that asks for the guess is counted as the guess.
  return speech + (isGuessed(slide) ? guess + (pauses - 1) * direction : pauses * direction)
}
