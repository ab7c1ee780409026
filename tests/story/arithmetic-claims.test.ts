import type { derived } from '../../data/figures/derived.ts'
import { describe, expect, it } from 'vitest'
import { figures } from '../../data/article/figures.ts'
import { quantityOf } from '../../data/figures/registry.ts'
import { readNumeral } from '../../scripts/source/numerals.ts'

describe('arithmetic of ours', () => {
  /** Recomputed from what the article prints, not from figures.ts. */
  const from = (id: keyof typeof figures) => (readNumeral(figures[id].printed.form) as { value: number }).value
  const hours = () => from('work-end') - from('work-start')
  const expected: Record<keyof typeof derived, [value: number, qualifier: string]> = {
    'qwen-growth': [from('qwen-now') / from('qwen-start'), 'about'],
    'llama-growth': [from('llama-now') / from('llama-start'), 'about'],
    'llama-head-start': [from('llama-start') / from('qwen-start'), 'about'],
    'qwen-lead': [from('qwen-now') / from('llama-now') - 1, 'about'],
    'qwen-lead-downloads': [from('qwen-now') - from('llama-now'), 'exact'],
    'cost-saved': [1 - from('cost-ratio'), 'over'],
    'other-derivatives': [1 - from('qwen-derivatives') - from('meta-derivatives'), 'under'],
    'work-day': [hours(), 'exact'],
    'work-week': [hours() * from('work-days'), 'exact'],
    'entries-all': [from('visa-free-entries') / from('visa-free-share'), 'over'],
    'other-entries': [1 - from('visa-free-share'), 'over'],
    'rival-cost': [from('kimi-cost') / from('kimi-cost-share'), 'about'],
    'rival-cost-share': [1 - from('kimi-cost-share'), 'about'],
    'circuits-other': [from('circuits-all') - from('circuits-us') - from('circuits-japan'), 'over'],
    'circuits-us-computed': [from('circuits-us') / from('circuits-all'), 'under'],
    'circuits-japan-computed': [from('circuits-japan') / from('circuits-all'), 'under'],
  }
  it.each(Object.entries(expected))(
    '%s is what its inputs give, rounded without making its qualifier false',
    (id, [value, qualifier]) => {
      const quantity = quantityOf(id)
      expect(quantity.qualifier).toBe(qualifier)
      expect(quantity.origin).toBe('derived')
      expect(Math.abs(quantity.value / value - 1)).toBeLessThan(0.05)
      if (qualifier === 'over') expect(quantity.value).toBeLessThanOrEqual(value * (1 + 1e-9))
      if (qualifier === 'under') expect(quantity.value).toBeGreaterThanOrEqual(value * (1 - 1e-9))
      if (qualifier === 'exact') expect(quantity.value).toBeCloseTo(value, 9)
    },
  )
})
