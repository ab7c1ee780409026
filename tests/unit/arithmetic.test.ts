import { describe, expect, it, vi } from 'vitest'
import { combinedReading, computed, roundedFor } from '../../data/arithmetic.ts'

describe('arithmetic on figures', () => {
  it.each([['ratio', [6, 3], 2], ['excess', [6, 4], 0.5], ['difference', [9, 3, 2], 4], ['product', [3, 4], 12], ['rest', [0.25, 0.5], 0.25]] as const)('%s of %j is %d', (op, values, result) => {
    expect(computed(op, values)).toBe(result)
  })

  it.each([
    ['ratio', ['exact', 'exact'], 'exact'], ['ratio', ['over', 'exact'], 'over'], ['ratio', ['exact', 'over'], 'under'], ['ratio', ['exact', 'nearly'], 'over'], ['ratio', ['over', 'over'], 'about'],
    ['difference', ['over', 'exact', 'exact'], 'over'], ['difference', ['exact', 'under'], 'over'], ['difference', ['exact', 'about'], 'about'],
    ['product', ['under', 'nearly'], 'under'], ['rest', ['over', 'exact'], 'under'], ['rest', ['nearly'], 'over'], ['excess', ['exact', 'exact'], 'exact'],
  ] as const)('%s of %j reads %s', (op, readings, reading) => {
    expect(combinedReading(op, readings)).toBe(reading)
  })

  it.each([
    [29.07, 'over', 2, { value: 29, reading: 'over' }], [29.97, 'over', 2, { value: 29, reading: 'over' }], [0.2301, 'under', 2, { value: 0.24, reading: 'under' }],
    [0.4, 'over', 2, { value: 0.4, reading: 'over' }], [1 - 0.6, 'over', 2, { value: 0.4, reading: 'over' }], [770.6, 'exact', 2, { value: 770, reading: 'about' }], [72, 'exact', 2, { value: 72, reading: 'exact' }],
  ] as const)('%d %s to %d digits stays true', (value, reading, digits, result) => {
    expect(roundedFor(value, reading, digits)).toEqual(result)
  })
})

describe('a figure without a finite value', () => {
  it('stops every chart that draws it, by name, and so the tests and the build', async () => {
    vi.resetModules()
    vi.doMock('../../data/figures.ts', async (original) => {
      const { figures } = await original<typeof import('../../data/figures.ts')>()
      return { figures: { ...figures, 'qwen-now': { ...figures['qwen-now'], value: Number.NaN } } }
    })
    await expect(import('../../data/charts/specs.ts')).rejects.toThrow('figure “qwen-now” has no finite value')
    vi.doUnmock('../../data/figures.ts')
    vi.resetModules()
  })
})
