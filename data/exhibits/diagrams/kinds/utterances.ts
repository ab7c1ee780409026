import type { Words } from '../../../figures/wording.ts'
import type { Side } from '../../../ui/palette.ts'
import type { DiagramCommon, DiagramKind } from '../spec.ts'
import { runsIn } from '../../../figures/wording.ts'
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
  /** Why it may not be meant: its bubble is an outline of dashes. */
  readonly doubt?: Words
  /** A sign of praise before the words. */
  readonly thumb?: true
  /** The step at which it is heard. Default: 0. */
  readonly step?: number
}

/** Who says what of whom, in bubbles: a row of them, and one over all. */
export interface UtterancesSpec extends DiagramCommon {
  readonly kind: 'utterances'
  readonly speakers: readonly [Speaker, ...Speaker[]]
  readonly utterances: readonly [Utterance, ...Utterance[]]
  /** The utterance to which the others lead: the largest. It is the first speaker's. */
  readonly climax: Utterance
}

/** What utterances tell besides their drawing. */
export const utterances: DiagramKind<UtterancesSpec> = {
  list: ({ speakers, utterances: all, climax }, locale) => ({
    columns: [columnWords.who[locale], columnWords.when[locale], columnWords.of[locale], columnWords.said[locale]],
    rows: [...all, climax].map(({ by, when, about, words, doubt }) => [
      speakers.find(speaker => speaker.id === by)!.name[locale],
      when?.[locale] ?? [],
      about?.name[locale] ?? [],
      doubt
        ? [...words[locale], ...runsIn({ en: ' (', zh: '（' }, locale), ...doubt[locale], ...runsIn({ en: ')', zh: '）' }, locale)]
        : words[locale],
    ]),
  }),
  faults: ({ speakers, utterances: all, climax }) => [
    ...[...all, climax]
      .filter(({ by }) => !speakers.some(speaker => speaker.id === by))
      .map(({ by }) => `“${by}” speaks, but is no speaker`),
    ...(climax.by === speakers[0].id ? [] : ['the largest utterance is the first speaker’s']),
  ],
}
