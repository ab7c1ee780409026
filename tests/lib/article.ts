import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const beside = fileURLToPath(new URL('../../../shared/source/article.txt', import.meta.url))

/** The article's text where it is at hand (ARTICLE=path, or beside the project), else undefined, said aloud. */
export function articleText(): string | undefined {
  const path = process.env.ARTICLE ?? beside
  if (existsSync(path)) return readFileSync(path, 'utf8')
  if (process.env.REQUIRE_ARTICLE) throw new Error(`REQUIRE_ARTICLE is set and there is no article at ${path}`)
  console.warn('The article is not at hand: what can only be checked against it is skipped. Set ARTICLE=path to check it.')
  return undefined
}
