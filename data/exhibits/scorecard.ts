import type { Verdict } from '../external/verdicts.ts'
import type { FigureId } from '../figures/registry.ts'
import type { Localized } from '../ui/locale.ts'
import { verdictNames } from '../external/verdicts.ts'
import { checks, figuresOf } from '../figures/checks.ts'

/** A checked figure of the article, as a token in the tray of its verdict. */
export interface Token {
  readonly figure: FigureId
  /** What it counts, in two or three words. */
  readonly counts: Localized
  /** What of the article's claim rests on it, in a word. Default: nothing does. */
  readonly carries?: Localized
}

/** A verdict and everything that came to it. */
export interface Tray {
  readonly verdict: Verdict
  readonly tokens: readonly Token[]
}

/** The verdicts in the order in which they are read: best first. */
const verdicts = Object.keys(verdictNames) as Verdict[]

/** All checks at one look: a tray a verdict, what the claim rests on first in each. */
export const scorecard: readonly Tray[] = verdicts.map(verdict => ({
  verdict,
  tokens: Object.values(checks)
    .filter(check => check.verdict === verdict)
    .flatMap((check): Token[] =>
      figuresOf(check).map((figure, index) => ({
        figure,
        counts: check.figures[figure as keyof typeof check.figures]!,
        ...(check.carries && index === 0 && { carries: check.carries.word }),
      })),
    )
    .sort((a, b) => Number(Boolean(b.carries)) - Number(Boolean(a.carries))),
}))

/** How many came to a verdict: a sum of ours, and marked as one. */
export function sumText({ tokens }: Tray): string {
  return `= ${tokens.length}`
}

/** Every figure on the scorecard: the article's, and no other source's. */
export const scorecardFigures: readonly FigureId[] = scorecard.flatMap(tray => tray.tokens.map(token => token.figure))

/** Clicks after which the scorecard shows what the claim rests on. */
export const scorecardSteps = 1
