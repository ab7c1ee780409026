import type { Locale, Localized } from '../ui/locale.ts'
import type { FigureId } from './registry.ts'
import { locales } from '../ui/locale.ts'
import { doubtOf } from './doubt.ts'
import { figureText } from './format.ts'
import { isFigureId } from './registry.ts'

/** A stretch of a text: words of ours, or a figure written out. */
export interface Run {
  readonly text: string
  /** The figure that the text is. Default: none, the words are ours. */
  readonly figure?: FigureId
}

/** A text in every language, with the figures in it marked as such. Made by `words`, so that no figure is unknown. */
export type Words = Readonly<Record<Locale, readonly Run[]>>

/** What stands in a text's braces: an id, with `|bare` without its unit, or with `|doubt` only the word for what others do to it. */
type RefsIn<Text extends string> = Text extends `${string}{${infer Ref}}${infer Rest}` ? Ref | RefsIn<Rest> : never
type IdsIn<Text extends string> = RefsIn<Text> extends infer Ref ? Ref extends `${infer Id}|${'bare' | 'doubt'}` ? Id : Ref : never
type Unknown<Text extends string> = Exclude<IdsIn<Text>, FigureId>
type Known<Text extends string> = [Unknown<Text>] extends [never] ? unknown : `unknown figure “${Unknown<Text> & string}”`
type Differing<One extends string, Other extends string> = Exclude<IdsIn<One>, IdsIn<Other>> | Exclude<IdsIn<Other>, IdsIn<One>>
type SameAs<One extends string, Other extends string>
  = [Differing<One, Other>] extends [never] ? unknown : 'both languages name the same figures'

/** A text of braces in a language, run by run. Throws, naming it, for an unknown figure, or for a doubt that nobody has. */
export function runsOf(text: string, locale: Locale): Run[] {
  return text.split(/(\{[^}]*\})/u).filter(Boolean).map((piece): Run => {
    const [id = '', how] = piece.startsWith('{') ? piece.slice(1, -1).split('|') : []
    if (!id) return { text: piece }
    if (!isFigureId(id)) throw new Error(`unknown figure “${id}” in “${text}”`)
    if (how !== 'doubt') return { text: figureText(id, locale, how === 'bare'), figure: id }
    const doubt = doubtOf(id, locale)
    if (!doubt) throw new Error(`nothing speaks against figure “${id}” in “${text}”`)
    return { text: doubt }
  })
}

/** Unknown, or what is wrong with the figures of a text of braces: one that isn't there, or that one language lacks. */
export type FiguresIn<Text extends Localized> = Known<Text['en'] | Text['zh']> & SameAs<Text['en'], Text['zh']>

/**
 * A text in both languages with figures in braces: `words('{cable-channels} on one line', '一条线，{cable-channels}')`.
 * `{id|bare}` leaves the unit out, `{id|doubt}` is “disputed” or “unconfirmed”; `\n` breaks a line. An unknown id, or a
 * figure in one language only, doesn't compile.
 */
export function words<const En extends string, const Zh extends string>(en: En & Known<En>, zh: Zh & Known<Zh> & SameAs<En, Zh>): Words {
  return { en: runsOf(en, 'en'), zh: runsOf(zh, 'zh') }
}

/** A text of runs without its marks: what is read aloud or written in a table. */
export function plainText(runs: readonly Run[]): string {
  // Where a line was broken, English has a space and Chinese none.
  const text = runs.map(run => run.text).join('')
  return text.replaceAll('\n', /\p{Script=Han}/u.test(text) ? '' : ' ')
}

/** Whether a value is a text made by `words`. */
export function isWords(value: unknown): value is Words {
  return typeof value === 'object' && value !== null && locales.every(locale => Array.isArray((value as Partial<Words>)[locale]))
}

/** A text in one language as runs, whether figures can stand in it or not. */
export function runsIn(text: Words | Localized, locale: Locale): readonly Run[] {
  const localText = text[locale]
  return typeof localText === 'string' ? [{ text: localText }] : localText
}
