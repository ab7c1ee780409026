import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { figureText } from '../../data/figures/format.ts'
import { isFigureId } from '../../data/figures/registry.ts'
import { figuresAsText } from '../../data/talk/markup.ts'
import { root } from '../../scripts/lib/deck.ts'
import { fingerprintOf, readFingerprint, windowLength } from '../../scripts/source/fingerprint.ts'
import { paragraphsOf } from '../../scripts/source/normalize.ts'
import { articleText } from '../lib/article.ts'
import { knownRuns, longestRun } from '../lib/longest-common-run.ts'
import { record } from '../lib/record.ts'

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

/** A file as it is read: figures written out, in slides and in the words of data/, the worksheet with its blanks filled in. */
function readable(path: string): string {
  const text = readFileSync(new URL(path, root), 'utf8')
  if (/^slides.*\.md$/u.test(path)) return figuresAsText(text, path.includes('.zh.') ? 'zh' : 'en')
  if (!path.startsWith('data/')) return text
  const written = text
    .replace(/<Fig id="([\w-]+)"[^>]*>|\{([\w-]+)(?:\|bare)?\}/gu, (tag, inTag?: string, inBraces?: string) => {
      const id = inTag ?? inBraces ?? ''
      return isFigureId(id) ? figureText(id, 'zh') : tag
    })
  return path === 'data/talk/worksheet.ts' ? written.replace(/[[\]]/gu, '') : written
}

const source = articleText()
const article = source && paragraphsOf(source).map(paragraph => paragraph.text).join('').replace(/\P{Script=Han}/gu, '')
const isKnown = readFingerprint(record.fingerprint)
/** Windows in turn: so many are no accident. Runs that are shorter by a character or two are found with the article at hand. */
const inTurn = 3

describe('the wording is ours', () => {
  it('in every text of the project', () => {
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
  it.each(projectFiles())('%s has no run of the article’s characters as long as a sentence', (path) => {
    expect(knownRuns(readable(path), isKnown, inTurn)).toEqual([])
    if (article) expect(longestRun(readable(path), article).length, longestRun(readable(path), article)).toBeLessThan(windowLength)
  })
})

const small = '曾经有人说过很多话今天没有人再说了所以我们也就不必多说什么'

describe('the longest run', () => {
  it('is found across punctuation, figures and letters', () => {
    expect(longestRun('他写：“有人说过，3 很多AI话”！', small)).toBe('有人说过很多话')
  })
  it('ends at a line, a string and a cell', () => {
    expect(longestRun('曾经\n有人\'说过\'|很多|话', small)).toBe('曾经')
    expect(longestRun('无关', small)).toBe('')
  })
})

describe('a fingerprint', () => {
  const inSmall = readFingerprint(fingerprintOf(`${small}，完。`))
  const copied = [...small].slice(3, 3 + windowLength + inTurn - 1).join('')
  it('finds what is copied, across punctuation and figures, and where it ends', () => {
    expect(knownRuns(`前${copied}`, inSmall, inTurn)).toEqual([copied])
    expect(knownRuns(`“${copied.slice(0, 9)}，3 ${copied.slice(9)}”后`, inSmall, inTurn)).toEqual([copied])
  })
  it('passes what is shorter, or ends at a line', () => {
    expect(knownRuns(copied.slice(1), inSmall, inTurn)).toEqual([])
    expect(knownRuns(`${copied.slice(0, 9)}\n${copied.slice(9)}`, inSmall, inTurn)).toEqual([])
  })
  it('mistakes few windows that the text doesn’t have', () => {
    const others = Array.from({ length: 3000 }, (_, index) => `${small.slice(0, 15)}${String.fromCodePoint(0x4E00 + index)}`)
    expect(others.filter(isKnown).length).toBeLessThan(15)
  })
  it.skipIf(!article)('is the article’s', () => {
    expect(knownRuns(article!, isKnown, inTurn)).toEqual([article])
  })
})
