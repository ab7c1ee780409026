import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { quotes } from '../../data/article/quotes.ts'
import { figuresAsText } from '../../data/talk/markup.ts'
import { root } from '../../scripts/lib/deck.ts'
import { paragraphsOf } from '../../scripts/source/normalize.ts'
import { articleText } from '../lib/article.ts'
import { longestRun } from '../lib/longest-common-run.ts'

const longestAllowed = 15
const isText = /\.(?:md|ts|vue|css|json|svg|html|txt|ya?ml)$/u
/** What is not ours or not kept: packages, outputs, the record of the article, which has a test of its own. */
const left = /(?:^|\/)(?:node_modules|\.git|dist|exports|screenshots|package-lock\.json)(?:\/|$)|^data\/article\/source\.json$/u

function projectFiles(folder = ''): string[] {
  return readdirSync(new URL(`./${folder}`, root), { withFileTypes: true }).flatMap((entry) => {
    const path = folder + entry.name
    if (left.test(path)) return []
    return entry.isDirectory() ? projectFiles(`${path}/`) : isText.test(path) ? [path] : []
  })
}

/** A file as it is read: slides with their figures written out, the worksheet with its blanks filled in. */
function readable(path: string): string {
  const text = readFileSync(new URL(path, root), 'utf8')
  if (path === 'data/talk/worksheet.ts') return figuresAsText(text.replace(/[[\]]/gu, ''), 'zh')
  return /^slides.*\.md$/u.test(path) ? figuresAsText(text, path.includes('.zh.') ? 'zh' : 'en') : text
}

const source = articleText()
const article
  = source
    && paragraphsOf(source)
      .map(paragraph => paragraph.text)
      .join('')
      .replace(/\P{Script=Han}/gu, '')
const spoken = Object.values(quotes).map(quote => quote.words.zh.replace(/\P{Script=Han}/gu, ''))

describe('the wording is ours', () => {
  it('looks at every text of the project', () => {
    expect(projectFiles()).toEqual(
      expect.arrayContaining([
        'slides.md',
        'slides.zh.md',
        'README.md',
        'data/ui/messages.ts',
        'components/Fig.vue',
        'tests/unit/no-copied-wording.test.ts',
      ]),
    )
  })
  it.skipIf(!article).each(projectFiles())('%s has no run of the article’s characters as long as a sentence', (path) => {
    const run = longestRun(readable(path), article!)
    expect(spoken.includes(run) ? 0 : run.length, run).toBeLessThanOrEqual(longestAllowed)
  })
})

describe('the longest run', () => {
  const small = '曾经有人说过很多话今天没有人再说了'
  it('is found across punctuation, figures and letters', () => {
    expect(longestRun('他写：“有人说过，3 很多AI话”！', small)).toBe('有人说过很多话')
  })
  it('ends at a line, a string and a cell', () => {
    expect(longestRun('曾经\n有人\'说过\'|很多|话', small)).toBe('曾经')
    expect(longestRun('无关', small)).toBe('')
  })
})
