import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { outline } from '../../data/article/outline.ts'
import { normalizeText, paragraphsOf } from '../../scripts/source/normalize.ts'
import { recordOf, recordText } from '../../scripts/source/record.ts'
import { articleText } from '../lib/article.ts'
import { record } from '../lib/record.ts'

const article = articleText()
const recordFile = new URL('../../data/article/source.json', import.meta.url)
const smallOutline = { masthead: 1, credits: /^作者/u, begins: '甲', ends: '丁', headings: ['乙'], paragraphs: 4, year: 2020 }
const small = '![]()\n刊名\n甲。\n乙\n![]()\n图说\n丁。\n作者 | 某\n'

describe('undoing the article’s form', () => {
  it('takes qualifiers out and leaves real parentheses', () => {
    expect(normalizeText('中國(guó)，(46條(tiáo))與(yǔ)OPPO(Chamath)')).toBe('中国，(46条)与OPPO(Chamath)')
  })
  it('tells headings, text and captions apart and drops masthead and credits', () => {
    expect(paragraphsOf(small, smallOutline)).toEqual([
      { kind: 'text', text: '甲。' },
      { kind: 'heading', text: '乙' },
      { kind: 'caption', text: '图说' },
      { kind: 'text', text: '丁。' },
    ])
  })
  it.each([
    ['an empty file', '  \n', 'empty'],
    ['a web page', '<!doctype html><p>甲', 'web page'],
    ['another text', small.replace('甲', '戊'), 'should begin with “甲”'],
    ['a cut text', small.replace('丁。', '戊。'), 'should end with “丁”'],
    ['a paragraph too many', small.replace('乙\n', '乙\n己。\n'), 'expected 4 paragraphs, found 5'],
    ['another heading', small.replace('乙', '庚'), 'expected the headings 乙, found 庚'],
  ])('refuses %s in one line', (_, text, message) => {
    expect(() => paragraphsOf(text, smallOutline)).toThrow(message)
  })
})

describe('the source record', () => {
  it('has the paragraphs and headings of the article’s outline', () => {
    expect(record.paragraphs.map(({ n }) => n)).toEqual(Array.from({ length: outline.paragraphs }, (_, index) => index + 1))
    expect(record.paragraphs.filter(({ kind }) => kind === 'heading')).toHaveLength(outline.headings.length)
  })
  it('has no run of text longer than a name', () => {
    const longest = record.paragraphs
      .flatMap(({ clauses, quoted = [], named = [] }) => [...quoted, ...named, ...clauses.flatMap(clause => Object.values(clause).flat())])
      .reduce((a, b) => (a.length >= b.length ? a : b))
    expect([...longest].length, longest).toBeLessThanOrEqual(21)
  })
  it.skipIf(!article)('is, to the byte, what the article yields', () => {
    expect(recordText(recordOf(article!))).toBe(readFileSync(recordFile, 'utf8'))
  })
  it.skipIf(!article)('changes with any character of the article', () => {
    const changed = article!.replace(/\d/u, digit => String((Number(digit) + 1) % 10))
    expect(changed).not.toBe(article)
    expect(recordText(recordOf(changed))).not.toBe(readFileSync(recordFile, 'utf8'))
  })
})

describe('npm run source', () => {
  const script = fileURLToPath(new URL('../../scripts/source.ts', import.meta.url))
  const folder = mkdtempSync(join(tmpdir(), 'hooked-'))
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  it.each([
    ['no file', []],
    ['a missing path', [join(folder, 'none.txt')]],
    ['an empty file', [file('empty.txt', '')]],
    ['a web page', [file('page.html', '<!doctype html><title>x</title>')]],
    ['another article', [file('other.txt', '题\n另一篇文章。\n')]],
  ])('given %s, says so in one line, keeps the record and fails', (_, args) => {
    const before = readFileSync(recordFile, 'utf8')
    const { status, stderr, stdout } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' })
    expect(status).toBe(1)
    expect(stderr.trim()).toMatch(/^source: .*(?:expected|should|usage)/u)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stdout).toBe('')
    expect(readFileSync(recordFile, 'utf8')).toBe(before)
  })
})
