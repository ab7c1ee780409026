/**
 * Usage: npm run source -- <article file>
 * Writes data/article/source.json, the record of the article's facts, from the article.
 */

import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { command, readArguments } from './lib/cli.ts'
import { recordOf, recordText } from './source/record.ts'

const target = new URL('../data/article/source.json', import.meta.url)

function readArticle(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  }
  catch (error) {
    throw new Error(`${path} can't be read (${(error as NodeJS.ErrnoException).code}); expected the article's text file`)
  }
}

await command('source', async () => {
  const [file, ...rest] = readArguments({}).positionals
  if (!file || rest.length) throw new Error('expected one file: npm run source -- <article file>')
  const article = readArticle(file)
  try {
    const text = recordText(recordOf(article))
    // Written beside and moved: a full disk or Ctrl-C leaves the old record whole.
    writeFileSync(new URL('source.json.new', target), text)
    renameSync(new URL('source.json.new', target), target)
    console.log(`data/article/source.json written: ${text.split('\n').length - 1} lines`)
  }
  catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`)
  }
})
