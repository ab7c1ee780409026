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
