import type { FactCheck } from '../external/fact-checks.ts'
import type { Verdict } from '../external/verdicts.ts'
import type { Locale } from '../ui/locale.ts'
import { factChecks } from '../external/fact-checks.ts'
import { verdictNames } from '../external/verdicts.ts'

const verdicts = new Map(Object.values<FactCheck>(factChecks).flatMap(({ figures, verdict }): [string, Verdict][] =>
  Object.keys(figures).map(id => [id, verdict])))

/** What stands beside a figure that others contradict or can't confirm; undefined where nothing speaks against it. */
export function doubtOf(id: string, locale: Locale): string | undefined {
  const verdict = verdicts.get(id)
  return verdict && verdict !== 'agrees' ? verdictNames[verdict][locale] : undefined
}

/** The same in brackets, behind a figure in a sentence; nothing where nothing speaks against it. */
export function doubtBehind(id: string, locale: Locale): string {
  const doubt = doubtOf(id, locale)
  return doubt ? { en: ` (${doubt})`, zh: `（${doubt}）` }[locale] : ''
}
