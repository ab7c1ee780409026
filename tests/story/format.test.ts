import type { derived } from '../../data/figures/derived.ts'
import type { FigureId } from '../../data/figures/registry.ts'
import { describe, expect, it } from 'vitest'
import { figureText } from '../../data/figures/format.ts'
import { formulaText } from '../../data/figures/formula.ts'
import { figureIds } from '../../data/figures/registry.ts'

/** Every figure as a reader of each edition sees it. */
const texts: Record<FigureId, [en: string, zh: string]> = {
  'cost-ratio': ['under a third', '不到三分之一'],
  'cursor-value': ['about US$10 billion', '约100亿美元'],
  'cognition-value': ['about US$10 billion', '约100亿美元'],
  'ban-date': ['the start of 2025', '2025年初'],
  'count-start': ['the start of 2024', '2024年初'],
  'llama-start': ['10.6 million downloads', '1060万次'],
  'qwen-start': ['500,000 downloads', '50万次'],
  'count-end': ['October 2025', '2025年10月'],
  'qwen-now': ['385.3 million downloads', '3.853亿次'],
  'llama-now': ['346.2 million downloads', '3.462亿次'],
  'qwen-derivatives': ['over 40%', '40%以上'],
  'meta-derivatives': ['15%', '15%'],
  'huang-call': ['May 2025', '2025年5月'],
  'work-days': ['6 days', '6天'],
  'work-start': ['9 am', '上午9点'],
  'work-end': ['9 pm', '晚上9点'],
  'transit-since': ['the end of 2024', '2024年底'],
  'transit-hours': ['240 hours', '240小时'],
  'train-speed': ['over 300 km/h', '300公里以上'],
  'entry-period': ['January–November 2024', '2024年1月至11月'],
  'visa-free-entries': ['17.446 million entries', '1744.6万人次'],
  'visa-free-share': ['nearly 60%', '近60%'],
  'oppo-date': ['15 October 2025', '2025年10月15日'],
  'kimi-date': ['6 November 2025', '2025年11月6日'],
  'kimi-rank': ['1st', '第一'],
  'kimi-cost': ['US$4.6 million', '460万美元'],
  'kimi-cost-share': ['about 1%', '约1%'],
  'licence-users': ['over 100 million users', '超过1亿'],
  'licence-revenue': ['over US$20 million a month', '超过2000万美元'],
  'future-span': ['half a century', '半个世纪'],
  'nixon-year': ['1972', '1972年'],
  'cable-channels': ['6 channels', '6个通道'],
  'ground-stations': ['4 stations', '4个'],
  'circuits-date': ['the end of 1977', '1977年底'],
  'circuits-all': ['over 200 circuits', '200多条'],
  'circuits-us-share': ['nearly a quarter', '近四分之一'],
  'circuits-us': ['46 circuits', '46条'],
  'circuits-japan-share': ['an eighth', '八分之一'],
  'circuits-japan': ['25 circuits', '25条'],
  'grok-chance': ['10%', '10%'],
  'chatgpt-date': ['30 November 2022', '2022年11月30日'],
  'deepseek-after': ['2 years', '两年'],
  'qwen-growth': ['about 770 times', '约770倍'],
  'llama-growth': ['about 33 times', '约33倍'],
  'llama-head-start': ['about 21 times', '约21倍'],
  'qwen-lead': ['about 11%', '约11%'],
  'qwen-lead-downloads': ['39.1 million downloads', '3910万次'],
  'cost-saved': ['over two thirds', '超过三分之二'],
  'other-derivatives': ['under 45%', '不到45%'],
  'work-day': ['12 hours', '12小时'],
  'work-week': ['72 hours', '72小时'],
  'entries-all': ['over 29 million entries', '超过2900万人次'],
  'other-entries': ['over 40%', '超过40%'],
  'rival-cost': ['about US$460 million', '约4.6亿美元'],
  'rival-cost-share': ['about 99%', '约99%'],
  'circuits-other': ['over 129 circuits', '超过129条'],
  'circuits-us-computed': ['under 23%', '不到23%'],
  'nearly-half': ['nearly 50%', '近50%'],
  'derivatives-written': ['4 August 2025', '2025年8月4日'],
  'atom-overtaking': ['September 2025', '2025年9月'],
  'kimi-index': ['67 points', '67分'],
  'kimi-overall': ['2nd', '第二'],
  'kimi-run-share': ['about 40%', '约40%'],
  'kimi-subtest': ['93%', '93%'],
  'grok-cost': ['about US$490 million', '约4.9亿美元'],
  'gpt-cost-low': ['about US$78 million', '约7800万美元'],
  'gpt-cost-high': ['about US$100 million', '约1亿美元'],
  'cursor-june': ['US$9.9 billion', '99亿美元'],
  'cursor-november': ['US$29.3 billion', '293亿美元'],
  'cursor-june-date': ['June 2025', '2025年6月'],
  'cursor-november-date': ['13 November 2025', '2025年11月13日'],
  'cognition-september': ['US$10.2 billion', '102亿美元'],
  'entries-counted': ['29.218 million entries', '2921.8万人次'],
  'share-counted': ['59.7%', '59.7%'],
  'transit-began': ['17 December 2024', '2024年12月17日'],
  'circuits-japan-computed': ['under 12.5%', '不到12.5%'],
  'kimi-of-gpt-low': ['about 5%', '约5%'],
  'kimi-of-gpt-high': ['about 6%', '约6%'],
  'kimi-of-grok': ['about 0.9%', '约0.9%'],
}

/** Every piece of arithmetic of ours, as its reader follows it. */
const formulas: Record<keyof typeof derived, string> = {
  'qwen-growth': '385.3 million ÷ 500,000 = about 770',
  'llama-growth': '346.2 million ÷ 10.6 million = about 33',
  'llama-head-start': '10.6 million ÷ 500,000 = about 21',
  'qwen-lead': '385.3 million ÷ 346.2 million − 100% = about 11%',
  'qwen-lead-downloads': '385.3 million − 346.2 million = 39.1 million',
  'cost-saved': '100% − under a third = over two thirds',
  'other-derivatives': '100% − over 40% − 15% = under 45%',
  'work-day': '9 pm − 9 am = 12',
  'work-week': '12 × 6 = 72',
  'entries-all': '17.446 million ÷ nearly 60% = over 29 million',
  'other-entries': '100% − nearly 60% = over 40%',
  'rival-cost': 'US$4.6 million ÷ about 1% = about US$460 million',
  'rival-cost-share': '100% − about 1% = about 99%',
  'circuits-other': 'over 200 − 46 − 25 = over 129',
  'circuits-us-computed': '46 ÷ over 200 = under 23%',
  'circuits-japan-computed': '25 ÷ over 200 = under 12.5%',
}

describe('formatting', () => {
  it.each(Object.entries(formulas))('writes the formula of %s', (id, formula) => {
    expect(plainSpaces(formulaText(id, 'en'))).toBe(formula)
  })
  it.each(figureIds)('writes %s as its readers do', (id) => {
    expect([figureText(id, 'en'), figureText(id, 'zh')].map(plainSpaces)).toEqual(texts[id])
  })
  it('leaves the unit out when bare, and keeps the currency', () => {
    expect(figureText('qwen-now', 'en', true)).toBe('385.3 million')
    expect(figureText('circuits-all', 'zh', true)).toBe('200多')
    expect(figureText('kimi-cost', 'zh', true)).toBe('460万美元')
  })
  it('writes a formula with its inputs and its result', () => {
    expect(formulaText('qwen-growth', 'en')).toBe('385.3 million ÷ 500,000 = about 770')
    expect(formulaText('other-derivatives', 'zh')).toBe('100% − 40%以上 − 15% = 不到45%')
    expect(formulaText('work-week', 'en')).toBe('12 × 6 = 72')
    expect(formulaText('qwen-lead', 'en')).toBe('385.3 million ÷ 346.2 million − 100% = about 11%')
    expect(() => formulaText('qwen-now', 'en')).toThrow('qwen-now')
  })
})

/** ICU sets thin and no-break spaces in places; a reader sees a space. */
function plainSpaces(text: string): string {
  return text.replace(/[\u00A0\u2009\u202F]/gu, ' ')
}
