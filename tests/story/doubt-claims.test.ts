import { describe, expect, it } from 'vitest'
import { runsOf } from '../../data/figures/wording.ts'
import { figureAsText } from '../../data/talk/markup.ts'

describe('the word for a doubt', () => {
  it('stands behind the figure, in brackets', () => {
    expect(figureAsText({ id: 'kimi-cost', doubt: '' }, 'en')).toBe('US$4.6 million (unconfirmed)')
    expect(figureAsText({ id: 'kimi-cost', doubt: '' }, 'zh')).toBe('460万美元（未证实）')
    expect(figureAsText({ id: 'qwen-now', doubt: '' }, 'en')).not.toContain('(')
  })
  it('can be set by itself, and only where there is a doubt', () => {
    expect(runsOf('{kimi-cost|doubt}', 'zh')).toEqual([{ text: '未证实' }])
    expect(() => runsOf('{qwen-now|doubt}', 'en')).toThrow('nothing speaks against figure “qwen-now”')
  })
})
