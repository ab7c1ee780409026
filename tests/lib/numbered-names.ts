import { names, outsideNames } from '../../data/article/names.ts'

/** Names with digits, which a slip of a finger turns into another model; longest first, so that GPT-5 is not found in itself. */
const numbered = [...names, ...outsideNames].filter(name => /\d/u.test(name.zh)).sort((a, b) => b.en.length - a.en.length)

/** The names with digits that a text has, in the article's spelling. */
export function numberedIn(text: string): string[] {
  let rest = text
  return numbered
    .filter((name) => {
      const found = rest.includes(name.zh) || rest.includes(name.en)
      rest = rest.replaceAll(name.en, ' ').replaceAll(name.zh, ' ')
      return found
    })
    .map(name => name.zh)
}
