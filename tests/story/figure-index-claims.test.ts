import { describe, expect, it } from 'vitest'
import { indexRows, searched, slidesChecking } from '../../data/figures/figure-index.ts'
import { locales } from '../../data/ui/locale.ts'

const slides = [
  { figures: ['qwen-now'], spoken: ['qwen-start'], factCheck: false },
  { figures: ['qwen-now', 'kimi-rank'], spoken: [], factCheck: true },
  { figures: ['qwen-start'], spoken: ['llama-start'], factCheck: false },
]

describe.each(locales)('the index of figures in %s', (locale) => {
  const rows = indexRows(slides, locale)
  const row = (id: string) => rows.find(row => row.id === id)!
  it('says how the article prints a figure and where, our formula, or the second source', () => {
    expect(row('qwen-now')).toMatchObject({ source: '3.853亿次', paragraph: locale === 'zh' ? '第20段' : '¶20', origin: 'printed' })
    expect(row('qwen-growth').source).toContain('÷')
    expect(row('grok-cost').source).toContain('Epoch AI')
    expect(row('grok-cost').paragraph).toBeUndefined()
  })
  it('leads to the slides that show a figure, those that check it last, or to the notes that say it', () => {
    expect(row('qwen-now').slides).toEqual([1, 2])
    expect(row('qwen-start')).toMatchObject({ slides: [3] })
    expect(row('qwen-start').said).toBeUndefined()
    expect(row('llama-start')).toMatchObject({ slides: [], said: 3 })
  })
})

describe('a search', () => {
  const found = (query: string) => searched(indexRows(slides, 'en'), query).map(row => row.id)
  it.each([
    ['QWEN ¶20', ['qwen-start', 'qwen-now']],
    ['亿次', ['qwen-now', 'llama-now']],
    ['1st', ['kimi-rank']],
    ['epoch', ['kimi-of-grok', 'grok-cost']],
    ['no such figure', []],
  ])('for “%s” finds what has all of its words', (query, ids) => {
    expect(found(query)).toEqual(ids)
  })
})

it('a slide’s foot says on which slide its figures are checked, once', () => {
  expect(slidesChecking(slides, ['qwen-now', 'kimi-rank', 'cable-channels', 'work-days'])).toEqual([2])
})
