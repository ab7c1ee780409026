import type { Words } from '../../../figures/wording.ts'
import type { Side } from '../../../ui/palette.ts'
import type { DiagramCommon, DiagramKind } from '../kind.ts'
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
interface Said {
  readonly by: string
  readonly words: Words
  /** When it was said: in the list, and in the larger bubble. Default: not told. */
  readonly when?: Words
  /** The step at which it is heard. Default: 0. */
  readonly step?: number
}

/** What somebody says in praise of something, with a thumb up. */
export interface Utterance extends Said {
  readonly about: { readonly side: Side, readonly name: Words }
}

/** The utterance to which others lead: it is about all of a side. */
export interface Climax extends Said {
  readonly about: { readonly side: Side, readonly name: Words }
}

/** Who praises what with a thumb up, and what the first of them says at last, in a larger bubble. */
export interface UtterancesSpec extends DiagramCommon {
  readonly kind: 'utterances'
  readonly speakers: readonly [Speaker, ...Speaker[]]
  readonly utterances: readonly [Utterance, ...Utterance[]]
  /** The largest, the first speaker's. */
  readonly climax: Climax
}

/** What utterances tell besides their drawing. */
export const utterances: DiagramKind<UtterancesSpec> = {
  list: ({ speakers, utterances: all, climax }, locale) => {
    const told = ({ by, when }: Said) => [speakers.find(({ id }) => id === by)!.name[locale], when?.[locale] ?? []]
    return {
      columns: [columnWords.who[locale], columnWords.when[locale], columnWords.of[locale], columnWords.said[locale]],
      rows: [
        ...all.map(utterance => [...told(utterance), utterance.about.name[locale], utterance.words[locale]]),
        [...told(climax), climax.about.name[locale], climax.words[locale]],
      ],
    }
  },
  faults: ({ speakers, utterances: all, climax }) => [
    ...[...all, climax]
      .filter(({ by }) => !speakers.some(speaker => speaker.id === by))
      .map(({ by }) => `“${by}” speaks, but is no speaker`),
    ...(climax.by === speakers[0].id ? [] : ['the largest utterance is the first speaker’s']),
  ],
}
