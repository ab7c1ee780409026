import type { Words } from '../../../figures/wording.ts'
import type { Side } from '../../../ui/palette.ts'
import type { DiagramCommon, DiagramKind } from '../spec.ts'
import { columnWords } from '../words.ts'

/** Who speaks; however often, a speaker is drawn once. */
export interface Speaker {
  readonly id: string
  readonly side: Side
  readonly name: Words
  /** Who that is. */
  readonly note: Words
  /** The step at which they appear. Default: 0. */
  readonly step?: number
}

/** What somebody says. */
export interface Utterance {
  readonly by: string
  readonly words: Words
  /** What it is about, with its side's sign. Default: only the words. */
  readonly about?: { readonly side: Side, readonly name: Words }
  /** When it was said. Default: not told. */
  readonly when?: Words
  /** A sign of praise beside what it is about. */
  readonly thumb?: true
  /** The step at which it is heard. Default: 0. */
  readonly step?: number
}

/** Whose ear an utterance may be meant for, and why. */
export interface Motive {
  readonly side: Side
  readonly why: Words
}

/** The utterance to which others lead, and what somebody else suspects behind it: that stands outside its bubble. */
export interface Climax extends Utterance {
  readonly doubt: { readonly by: Words, readonly motives: readonly [Motive, ...Motive[]] }
}

/** Who says what of whom, in bubbles: a row of them, and one that is larger. */
export interface UtterancesSpec extends DiagramCommon {
  readonly kind: 'utterances'
  readonly speakers: readonly [Speaker, ...Speaker[]]
  readonly utterances: readonly [Utterance, ...Utterance[]]
  /** The largest, in the column of the first speaker, whose it is. */
  readonly climax: Climax
}

/** What utterances tell besides their drawing. */
export const utterances: DiagramKind<UtterancesSpec> = {
  list: ({ speakers, utterances: all, climax }, locale) => ({
    columns: [columnWords.who[locale], columnWords.when[locale], columnWords.of[locale], columnWords.said[locale]],
    rows: [
      ...[...all, climax].map(({ by, when, about, words }) => [
        speakers.find(speaker => speaker.id === by)!.name[locale],
        when?.[locale] ?? [],
        about?.name[locale] ?? [],
        words[locale],
      ]),
      ...climax.doubt.motives.map(({ why }) => [climax.doubt.by[locale], [], climax.words[locale], why[locale]]),
    ],
  }),
  faults: ({ speakers, utterances: all, climax }) => [
    ...[...all, climax]
      .filter(({ by }) => !speakers.some(speaker => speaker.id === by))
      .map(({ by }) => `“${by}” speaks, but is no speaker`),
    ...(climax.by === speakers[0].id ? [] : ['the largest utterance is the first speaker’s']),
  ],
}
