import type { FactCheck } from '../external/fact-checks.ts'
import type { Locale, Localized } from '../ui/locale.ts'
import type { FigureId } from './registry.ts'
import type { FiguresIn, Run } from './wording.ts'
import { factChecks } from '../external/fact-checks.ts'
import { isFigureId } from './registry.ts'
import { runsOf } from './wording.ts'

/** Unknown, or what is wrong with a check's sentences: a figure that there is none of, or that one language lacks. */
interface Sound<Check extends FactCheck> {
  readonly found: { readonly [K in keyof Check['found']]: FiguresIn<Check['found'][K] & Localized> }
}

function sound<const Checks extends Readonly<Record<string, FactCheck>>>(
  checks: Checks & { readonly [K in keyof Checks]: Sound<Checks[K]> },
): Readonly<Record<string, FactCheck>> {
  return checks
}

/** Every check, by its id; doesn't compile where a sentence names a figure that isn't there. */
export const checks = sound(factChecks)

const checkOfFigure = new Map<string, FactCheck>(
  Object.values(checks).flatMap(check => figuresOf(check).map(id => [id, check] as const)),
)

/** The article's figures that a check is about. */
export function figuresOf(check: FactCheck): FigureId[] {
  return Object.keys(check.figures).filter(isFigureId)
}

/** The check of a figure; undefined for one that was checked against nothing. */
export function checkOf(id: string): FactCheck | undefined {
  return checkOfFigure.get(id)
}

/** What others say, in sentences, as runs of words and figures. */
export function foundRuns({ found }: FactCheck, locale: Locale): readonly (readonly Run[])[] {
  return found.map(sentence => runsOf(sentence[locale], locale))
}

/** The same as text: a sentence behind the other. */
export function foundText(check: FactCheck, locale: Locale): string {
  return foundRuns(check, locale)
    .map(runs => runs.map(run => run.text).join(''))
    .join(locale === 'zh' ? '' : ' ')
}
