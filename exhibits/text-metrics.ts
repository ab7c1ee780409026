import type { Run } from '../data/figures/wording.ts'
import type { Locale } from '../data/ui/locale.ts'
import type { TextStyle } from './scene.ts'
import { plainText } from '../data/figures/wording.ts'
import { fontWidths, measuredCharacters } from './font-widths.ts'

/** A stretch of a line that one face sets, with the gap before it in em: Chinese sets a gap beside Latin and closes those of its marks. */
export interface Segment extends Run {
  readonly han: boolean
  readonly gap: number
}

const isIdeograph = /\p{Script=Han}/u
const isFullWidth = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u
/** Full-width in Chinese only; English takes them from its own face. */
const isShared = /[—…“”‘’]/u
const isLetter = /[\p{Script=Latin}\p{Nd}]/u
const opening = /[“‘（《「【]/u
const closing = /[”’）》」】，。、：；]/u
const halfEm = 0.5, autospace = 0.125

/** Whether a character is set by the Han face. */
function isHan(character: string, locale: Locale): boolean {
  return isFullWidth.test(character) || (locale === 'zh' && isShared.test(character))
}

/** `tight`: beside or inside a figure, which is one word with its measure and among Han, as on slides (styles/base.css). */
function gapBetween(before: string | undefined, character: string, tight: boolean): number {
  // Half of a mark is empty: at a line's start and between two marks it goes.
  const isMark = (character: string) => opening.test(character) || closing.test(character)
  const openEmpty = opening.test(character) && (before === undefined || isMark(before))
  if (before === undefined) return openEmpty ? -halfEm : 0
  const closeEmpty = closing.test(before) && closing.test(character)
  if (openEmpty || closeEmpty) return -halfEm * (Number(openEmpty) + Number(closeEmpty))
  const meet
    = !tight && ((isIdeograph.test(before) && isLetter.test(character)) || (isLetter.test(before) && isIdeograph.test(character)))
  return meet ? autospace : 0
}

/** A line in stretches of one face each; English is one stretch a run. */
export function segmentsOf(line: readonly Run[], locale: Locale): Segment[] {
  const segments: Segment[] = []
  let before: string | undefined
  let isNumber = false
  for (const run of line) {
    let fresh = true
    for (const character of run.text) {
      const han = isHan(character, locale)
      const gap = locale === 'zh' ? gapBetween(before, character, isNumber || Boolean(run.figure)) : 0
      const last = segments.at(-1)
      if (fresh || !last || gap || last.han !== han) segments.push({ ...run, text: character, han, gap })
      else segments[segments.length - 1] = { ...last, text: last.text + character }
      before = character
      isNumber = Boolean(run.figure)
      fresh = false
    }
  }
  return segments
}

const columns = new Map(measuredCharacters.map((code, index) => [String.fromCodePoint(code), index]))

/** Whether a character of a Latin face has a width of its own here; else `npm run fonts` measures it. */
export function isMeasured(character: string): boolean {
  return columns.has(character)
}

function advance(character: string, { weight, face }: TextStyle, han: boolean): number {
  if (han) return 1
  const widths: readonly number[] = fontWidths[face === 'serif' ? 'serif-600' : (`sans-${weight}` as const)]
  // Not measured yet: rather too wide than too narrow.
  return widths[columns.get(character) ?? columns.get('m')!]! / 1000
}

/** The width of a text on one line, in pixels; an empty half of a mark at its end is not counted. */
export function textWidth(text: string | readonly Run[], style: TextStyle, locale: Locale): number {
  const line = typeof text === 'string' ? [{ text }] : text
  let em = 0
  for (const { text, han, gap } of segmentsOf(line, locale)) {
    em += gap
    for (const character of text) em += advance(character, style, han)
  }
  const trailing = locale === 'zh' && closing.test(plainText(line).at(-1) ?? '') ? halfEm : 0
  return (em - trailing) * style.size
}

/** How far a line's letters reach above and below its baseline. */
export function reachOf({ size, face }: TextStyle, locale: Locale): { readonly above: number, readonly below: number } {
  if (locale === 'zh') return { above: size * 0.86, below: size * 0.14 }
  return { above: size * 0.74, below: size * (face === 'serif' ? 0.245 : 0.225) }
}
