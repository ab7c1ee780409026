import type { SlideSource } from '../../data/talk/markup.ts'
import { describe, expect, it } from 'vitest'
import { languageTag } from '../../data/ui/locale.ts'
import { deckTitle } from '../../data/ui/site.ts'
import { slidesOf } from '../../scripts/lib/deck.ts'
import { shapeOf } from '../lib/slide-shape.ts'
import { typesettingFaults } from '../lib/text.ts'

const english = slidesOf('en')
const chinese = slidesOf('zh')
const longestHeadline = 24

describe('the editions', () => {
  it('have the same number of slides, each in its own language', () => {
    expect(chinese).toHaveLength(english.length)
    expect(english[0]!.frontmatter.htmlAttrs).toEqual({ lang: languageTag.en })
    expect(chinese[0]!.frontmatter.htmlAttrs).toEqual({ lang: languageTag.zh })
    expect({ en: english[0]!.frontmatter.title, zh: chinese[0]!.frontmatter.title }).toEqual(deckTitle)
  })
  it.each(english.map((slide, index) => [index + 1, slide] as const))('tell slide %i alike', (no, slide) => {
    expect(shapeOf(chinese[no - 1]!)).toEqual(shapeOf(slide))
  })
})

describe('the Chinese edition', () => {
  const headlines = chinese.map(slide => /^# (.+)$/mu.exec(slide.content)![1]!.replace(/<[^>]+>/gu, ''))
  it.each(headlines)('has a headline that fits: %s', (headline) => {
    expect([...headline.matchAll(/\p{Script=Han}/gu)].length).toBeLessThanOrEqual(longestHeadline)
  })
  it.each(chinese.map((slide, index) => [index + 1, slide] as const))(
    'sets slide %i in full-width punctuation, without typed spaces beside Han',
    (_, { content, note }) => {
      expect(typesettingFaults(`${content}\n${note ?? ''}`)).toEqual([])
    },
  )
})

describe('typesetting', () => {
  it.each(['中国,美国', '中国(美国)', '用 AI', 'AI 用', '中国 美国', '是"甲"', '甲: 乙'])('refuses %s', (text) => {
    expect(typesettingFaults(text)).not.toEqual([])
  })
  it.each(['# 中国，美国', '| 甲 | 乙 |', '[click] 甲用AI', '> 甲', '- 甲', 'Kimi K2的'])('lets %s pass', (text) => {
    expect(typesettingFaults(text)).toEqual([])
  })
})

describe('the comparison', () => {
  const sound: SlideSource = {
    content:
      '# A\n\n<Chart id="price" :height="270" />\n\n- at <Fig id="qwen-now" />\n\n| a | b |\n| --- | --- |\n| c | d |\n\n::left::\n\n> q',
    note: 'at <Fig id="qwen-now" />',
    frontmatter: { layout: 'pair', clicks: 1 },
  }
  it.each<[string, Partial<SlideSource>]>([
    ['another layout', { frontmatter: { ...sound.frontmatter, layout: 'question' } }],
    ['another click', { frontmatter: { ...sound.frontmatter, clicks: 2 } }],
    ['a chart of another size', { content: sound.content.replace('270', '280') }],
    ['another chart', { content: sound.content.replace('price', 'downloads') }],
    ['another figure', { content: sound.content.replace('qwen-now', 'llama-now') }],
    ['a figure said twice', { note: `${sound.note} and <Fig id="qwen-now" />` }],
    ['a stage direction', { note: `${sound.note}\n\n> Wait.` }],
    ['a column more', { content: sound.content.replace('| c | d |', '| c | d | e |') }],
    ['a row more', { content: sound.content.replace('| c | d |', '| c | d |\n| e | f |') }],
    ['an item more', { content: sound.content.replace('- at', '- b\n- at') }],
    ['another slot', { content: sound.content.replace('left', 'right') }],
    ['no quotation', { content: sound.content.replace('> q', 'q') }],
    ['another level of heading', { content: sound.content.replace('# A', '## A') }],
  ])('sees %s', (_, change) => {
    expect(shapeOf({ ...sound, ...change })).not.toEqual(shapeOf(sound))
  })
  it('doesn’t see words', () => {
    expect(shapeOf({ ...sound, content: sound.content.replace('# A', '# 甲') })).toEqual(shapeOf(sound))
  })
})
