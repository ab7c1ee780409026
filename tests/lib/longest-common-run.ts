import { windowLength, windowsOf } from '../../scripts/source/fingerprint.ts'

/** Where one text ends and another begins: lines, and what code and markup put around words. */
const boundary = /[\n'"`|{}<>[\]=]/u

/**
 * The Han characters of a text, a string for each stretch that can be read in one go. Punctuation, letters and digits
 * don't break a run.
 */
function hanStretches(text: string): string[] {
  return text
    .split(boundary)
    .map(piece => piece.replace(/\P{Script=Han}/gu, ''))
    .filter(Boolean)
}

/** The longest run of Han characters that a text has in common with an article, itself already without anything else. */
export function longestRun(text: string, article: string): string {
  let longest = ''
  for (const stretch of hanStretches(text)) {
    for (let from = 0; from + longest.length < stretch.length; from++) {
      let to = from + longest.length + 1
      while (to <= stretch.length && article.includes(stretch.slice(from, to))) longest = stretch.slice(from, to++)
    }
  }
  return longest
}

/**
 * Runs of Han characters that a text may have in common with the one of a fingerprint. A fingerprint takes a window for
 * known by mistake now and then, but hardly several in turn: only runs of at least `inTurn` windows are given.
 */
export function knownRuns(text: string, isKnown: (window: string) => boolean, inTurn: number): string[] {
  return hanStretches(text).flatMap((stretch) => {
    const characters = [...stretch]
    const known = windowsOf(stretch).map(isKnown)
    const runs: string[] = []
    for (let from = 0, to = 0; from < known.length; from = to + 1) {
      for (to = from; known[to];) to++
      if (to - from >= inTurn) runs.push(characters.slice(from, to - 1 + windowLength).join(''))
    }
    return runs
  })
}
