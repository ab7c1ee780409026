import type { FigureId } from '../data/figures/registry.ts'
import type { Run } from '../data/figures/wording.ts'
import type { Locale } from '../data/ui/locale.ts'
import { figureText } from '../data/figures/format.ts'

type Wording = readonly [figure: FigureId, text: string]

/** Every wording of some figures, the longest first, so that a shorter one inside it isn't taken for another figure. */
function wordingsOf(figures: readonly FigureId[], locale: Locale): Wording[] {
  return figures
    .flatMap(id => [false, true].map((bare): Wording => [id, figureText(id, locale, bare)]))
    // A single digit could belong to anything.
    .filter(([, wording]) => wording.length > 1)
    .sort(([, first], [, second]) => second.length - first.length)
}

function runsOf(text: string, wordings: readonly Wording[]): Run[] {
  const [figure, wording] = wordings.find(([, candidate]) => text.includes(candidate)) ?? []
  if (!figure || !wording) return text ? [{ text }] : []
  const at = text.indexOf(wording)
  return [...runsOf(text.slice(0, at), wordings), { text: wording, figure }, ...runsOf(text.slice(at + wording.length), wordings)]
}

/** Cuts a text into runs: the given figures, each marked with its id, and the words around them. */
export function figureRuns(figures: readonly FigureId[], locale: Locale): (text: string) => Run[] {
  const wordings = wordingsOf(figures, locale)
  return text => runsOf(text, wordings)
}
