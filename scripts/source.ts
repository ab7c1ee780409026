/** Usage: npm run source -- <article file> — writes data/article/source.json from the article. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { recordOf, recordText } from './source/record.ts'

const target = new URL('../data/article/source.json', import.meta.url)
const [file, ...rest] = process.argv.slice(2)
try {
  if (!file || rest.length) throw new Error('usage: npm run source -- <article file>')
  const text = recordText(recordOf(readArticle(file)))
  // Written beside and moved, so that a full disk or a break leaves the old record whole.
  writeFileSync(new URL('source.json.new', target), text)
  renameSync(new URL('source.json.new', target), target)
  console.log(`data/article/source.json written: ${text.split('\n').length - 1} lines`)
}
catch (error) {
  console.error(`source: ${file ? `${file}: ` : ''}${error instanceof Error ? error.message : error}`)
  process.exitCode = 1
}

function readArticle(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  }
  catch (error) {
    throw new Error(`can't be read (${(error as NodeJS.ErrnoException).code}); expected the article's text file`)
  }
}
