import type { Locale } from '../ui/locale.ts'
import { languageTag } from '../ui/locale.ts'
import { compounds } from './compounds.ts'
import { names, outsideNames } from './names.ts'

/** The longest name of Latin letters that stays on one line. */
const longest = 24
const nameForms = [...names, ...outsideNames].flatMap(({ zh, en }) => [en, zh, ...zh.split('·')])
const whole = [...new Set([...nameForms, ...compounds])].filter(text => text.length > 1 && text.length <= longest)

const closing = /^[”’）》」】，。、：；？！—…,.;:!?)%·]/u
const opening = /[“‘（《「【(]$/u
/** Marks after which a line may always end. */
const pause = /[，。、：；？！—…]$/u
/** Words that stay with the word before: particles, and suffixes that the segmenter cuts off. */
const leansBack = /^(?:[的了吗呢吧们]|[着过地得里上下中内外之者性化率号量人家界战费方力长证词链网]$)/u
/** Single characters that may end a line; any other stays with the word after it, as 不, 把, 锂 and 荣 do. */
const endsLine = /^[的了着过吗呢吧们里上下中内外者人家时后]$/u
/** English words that belong to the word after them: no line of a headline ends with one. */
const leansForward = /(?:^|\s)(?:an?|the|of|in|on|by|to|at|as|and|or|its) ?$/iu
const oneHan = /^\p{Script=Han}$/u

const segmenter = new Intl.Segmenter(languageTag.zh, { granularity: 'word' })

/** Where a text must stay in one piece: inside names and compounds. */
function insideWhole(text: string): Set<number> {
  const inside = new Set<number>()
  for (const name of whole) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
      for (let index = at + 1; index < at + name.length; index++) inside.add(index)
  }
  return inside
}

/** A text as words, punctuation and spaces; no line breaks inside any of them. */
function wordsOf(text: string): string[] {
  const inside = insideWhole(text)
  const words: string[] = []
  for (const { segment, index } of segmenter.segment(text)) {
    if (inside.has(index)) words.push(words.pop()! + segment)
    else words.push(segment)
  }
  return words
}

function maySplit(before: string, after: string, next: string): boolean {
  if (closing.test(after) || opening.test(before)) return false
  if (pause.test(before)) return true
  if (leansBack.test(after)) return false
  if (oneHan.test(before) && !endsLine.test(before)) return false
  // A line must not consist of one character and a punctuation mark.
  return !(oneHan.test(after) && closing.test(next))
}

/**
 * The indices at which a line of a text may begin, sorted: never within a name; in Chinese only between words, and never before a
 * particle.
 */
export function lineBreaks(text: string, locale: Locale): number[] {
  if (locale === 'en') {
    const inside = insideWhole(text)
    return [...text.matchAll(/ /gu)].flatMap(({ index }) => [index, index + 1]).filter(at => at > 0 && at < text.length && !inside.has(at))
  }
  const words = wordsOf(text)
  const breaks: number[] = []
  let at = 0
  for (const [index, word] of words.entries()) {
    if (index && (word === ' ' || words[index - 1] === ' ' || maySplit(words[index - 1]!, word, words[index + 1] ?? ''))) breaks.push(at)
    at += word.length
  }
  return breaks
}

/** As `lineBreaks`, for a headline: in English no line ends with an article, a preposition or “and” either. */
export function headlineBreaks(text: string, locale: Locale): number[] {
  const breaks = lineBreaks(text, locale)
  return locale === 'zh' ? breaks : breaks.filter(at => !leansForward.test(text.slice(0, at)))
}
