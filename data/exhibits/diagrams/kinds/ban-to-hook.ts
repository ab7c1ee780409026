import type { Words } from '../../../figures/wording.ts'
import type { DiagramCommon, DiagramKind } from '../kind.ts'
import { runsIn } from '../../../figures/wording.ts'
import { columnWords, sideNames } from '../words.ts'

/** A ban that is asked for on something, and others who get hooked on it. */
export interface BanToHookSpec extends DiagramCommon {
  readonly kind: 'ban-to-hook'
  /** Who asks for the ban, and what they call their own. */
  readonly asker: { readonly name: Words, readonly own: Words }
  readonly verb: Words
  readonly when: Words
  /** What is to be banned, and what the asker calls it. */
  readonly banned: { readonly name: Words, readonly called: Words }
  /** The step at which both are called names. */
  readonly names: number
  /** Who hangs on the hook, and what that is called. */
  readonly caught: {
    readonly who: readonly [Words, ...Words[]]
    readonly whose: Words
    readonly state: Words
    readonly step: number
  }
}

/** What a ban and a hook tell besides their drawing. */
export const banToHook: DiagramKind<BanToHookSpec> = {
  list: ({ asker, verb, when, banned, caught }, locale) => {
    const space = runsIn({ en: ' ', zh: '' }, locale)
    return {
      columns: [columnWords.who[locale], columnWords.side[locale], columnWords.does[locale], columnWords.when[locale]],
      rows: [
        [asker.name[locale], runsIn(sideNames.american, locale), [...verb[locale], ...space, ...banned.name[locale]], when[locale]],
        [asker.name[locale], runsIn(sideNames.american, locale), asker.own[locale], []],
        [banned.name[locale], runsIn(sideNames.chinese, locale), banned.called[locale], []],
        ...caught.who.map(name => [name[locale], caught.whose[locale], caught.state[locale], []]),
      ],
    }
  },
}
