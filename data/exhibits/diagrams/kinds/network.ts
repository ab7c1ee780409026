import type { Words } from '../../../figures/wording.ts'
import type { Side } from '../../../ui/palette.ts'
import type { DiagramCommon, DiagramKind } from '../kind.ts'
import { runsIn } from '../../../figures/wording.ts'
import { columnWords, sideNames } from '../words.ts'

/** How well a link is known: stated by whom it is about, confirmed by the other end, or inferred by somebody else. */
export type Firmness = 'stated' | 'confirmed' | 'inferred'

/** Who takes part in a network: a firm, a person, a model. */
export interface Actor {
  readonly id: string
  readonly side: Side
  readonly name: Words
  /** What is said of it. Default: nothing. */
  readonly note?: Words
  /** Who or what it is, is not known: an outline. */
  readonly unknown?: true
  /** The step at which it appears. Default: 0. */
  readonly step?: number
}

/** A link from the left to the right: who runs on what, say. */
export interface Link {
  readonly from: string
  readonly to: string
  /** What the line means. */
  readonly verb: Words
  /** Why it was made, in the words of whoever made it. Default: not said. */
  readonly reason?: Words
  /** What kind of knowledge it is and where it comes from: confirmed is dashed, inferred dotted. Default: stated, without a word. */
  readonly known?: { readonly firmness: Firmness, readonly how: Words, readonly source: Words }
  /** The step at which it appears. Default: 0. */
  readonly step?: number
}

/** Something that is asked for before everything on the right: the links go straight through it. */
export interface Barrier {
  readonly by: string
  readonly verb: Words
  /** The step at which it appears. Default: 0. */
  readonly step?: number
}

/** A thin link from one actor on the left to its neighbour there. */
export interface Tie {
  readonly from: string
  readonly to: string
  readonly verb: Words
  /** The step at which it appears. Default: 0. */
  readonly step?: number
}

/** Who takes what from whom: actors on the left, what they take on the right. */
export interface NetworkSpec extends DiagramCommon {
  readonly kind: 'network'
  readonly left: readonly [Actor, ...Actor[]]
  readonly right: readonly [Actor, ...Actor[]]
  /** What the left column holds, what the links mean, and what the right column holds. Default: nothing above them. */
  readonly heads?: readonly [Words, Words, Words]
  readonly links: readonly [Link, ...Link[]]
  readonly barrier?: Barrier
  readonly tie?: Tie
}

function strangers({ left, right, links, barrier, tie }: NetworkSpec): string[] {
  const known = (side: readonly Actor[], id: string, what: string) =>
    side.some(actor => actor.id === id) ? [] : [`${what} “${id}” is nobody in it`]
  return [
    ...links.flatMap(({ from, to }) => [...known(left, from, 'a link from'), ...known(right, to, 'a link to')]),
    ...(barrier ? known(left, barrier.by, 'a barrier by') : []),
    ...(tie ? [...known(left, tie.from, 'a tie from'), ...known(left, tie.to, 'a tie to')] : []),
  ]
}

/** What a network tells besides its drawing. */
export const network: DiagramKind<NetworkSpec> = {
  list: ({ left, right, heads, links, barrier, tie }, locale) => {
    const named = (actors: readonly Actor[], id: string) => {
      const actor = actors.find(actor => actor.id === id)!
      const note = actor.note ? [...runsIn({ en: ': ', zh: '：' }, locale), ...actor.note[locale]] : []
      return [...actor.name[locale], ...(actor.unknown ? [{ text: ' (?)' }] : []), ...note]
    }
    const side = (actors: readonly Actor[], id: string) => runsIn(sideNames[actors.find(actor => actor.id === id)!.side], locale)
    const because = ({ reason, known }: Link) =>
      reason?.[locale] ?? (known ? [...known.how[locale], ...runsIn({ en: ': ', zh: '：' }, locale), ...known.source[locale]] : [])
    return {
      columns: [
        columnWords.who[locale],
        columnWords.does[locale],
        columnWords.what[locale],
        columnWords.side[locale],
        columnWords.note[locale],
      ],
      rows: [
        ...(heads ? [[heads[0][locale], heads[1][locale], heads[2][locale], [], []]] : []),
        ...(barrier
          ? [
              [
                named(left, barrier.by),
                barrier.verb[locale],
                right.flatMap((actor, index) => [...(index ? runsIn({ en: ', ', zh: '、' }, locale) : []), ...actor.name[locale]]),
                [],
                [],
              ],
            ]
          : []),
        ...links.map(link => [
          named(left, link.from),
          link.verb[locale],
          named(right, link.to),
          side(right, link.to),
          because(link),
        ]),
        ...(tie ? [[named(left, tie.from), tie.verb[locale], named(left, tie.to), side(left, tie.to), []]] : []),
      ],
    }
  },
  faults: strangers,
}
