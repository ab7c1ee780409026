import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { normalizeText, paragraphsOf } from '../../scripts/source/normalize.ts'
import { clauseFacts, quotationFacts, recordOf, recordText } from '../../scripts/source/record.ts'
import { articleText } from '../lib/article.ts'
import { record } from '../lib/record.ts'

const article = articleText()
const recordFile = new URL('../../data/article/source.json', import.meta.url)
const outline = { masthead: 1, credits: /^作者/u, begins: '甲', ends: '丁', headings: ['乙'], paragraphs: 4 }
const small = '![]()\n刊名\n甲。\n乙\n![]()\n图说\n丁。\n作者 | 某\n'

describe('undoing the article’s form', () => {
  it('takes qualifiers out and leaves real parentheses', () => {
    expect(normalizeText('中國(guó)，(46條(tiáo))與(yǔ)OPPO(Chamath)')).toBe('中国，(46条)与OPPO(Chamath)')
  })
  it('tells headings, text and captions apart and drops masthead and credits', () => {
    expect(paragraphsOf(small, outline)).toEqual([
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
    expect(() => paragraphsOf(text, outline)).toThrow(message)
  })
})

describe('the source record', () => {
  it('keeps names, terms and numerals by clause, and no other text', () => {
    expect(clauseFacts('阿里巴巴的Qwen，下载量50万次')).toEqual({
      names: ['阿里巴巴', 'Qwen'],
      terms: ['下载量'],
      numerals: ['50万次'],
    })
    expect(clauseFacts('超越了GPT-5')).toEqual({ names: ['GPT-5'] })
    expect(clauseFacts('极尽精巧')).toEqual({})
  })
  it('keeps the deck’s quotations by paragraph, those in quotation marks apart', () => {
    expect(quotationFacts('他说“又好又便宜,真的”，近日又说民主AI。')).toEqual({ quoted: ['又好又便宜'], named: ['近日'] })
    expect(quotationFacts('少谈点主义')).toEqual({})
  })
  it('has 65 paragraphs, headings and captions where the article has them', () => {
    const of = (kind: string) => record.paragraphs.filter(paragraph => paragraph.kind === kind).map(paragraph => paragraph.n)
    expect(record.paragraphs.map(paragraph => paragraph.n)).toEqual(Array.from({ length: 65 }, (_, index) => index + 1))
    expect(of('heading')).toEqual([10, 27, 46])
    expect(of('caption')).toEqual([16, 32, 40])
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
    const changed = article!.replace('3.853', '3.854')
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
