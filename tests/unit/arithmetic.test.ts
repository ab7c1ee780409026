import type { Figure } from '../../data/model/figure.ts'
import { describe, expect, it, vi } from 'vitest'
import { charts } from '../../data/exhibits/charts/charts.ts'
import { figuresOfChart } from '../../data/exhibits/charts/marks.ts'
import { combinedQualifier, computed, roundedFor } from '../../data/figures/arithmetic.ts'
import { figureOf } from '../../data/figures/registry.ts'

describe('arithmetic on figures', () => {
  it.each([
    ['ratio', [6, 3], 2],
    ['excess', [6, 4], 0.5],
    ['difference', [9, 3, 2], 4],
    ['product', [3, 4], 12],
    ['rest', [0.25, 0.5], 0.25],
  ] as const)('%s of %j is %d', (op, values, result) => {
    expect(computed(op, values)).toBe(result)
  })

  it.each([
    ['ratio', ['exact', 'exact'], 'exact'],
    ['ratio', ['over', 'exact'], 'over'],
    ['ratio', ['exact', 'over'], 'under'],
    ['ratio', ['exact', 'nearly'], 'over'],
    ['ratio', ['over', 'over'], 'about'],
    ['difference', ['over', 'exact', 'exact'], 'over'],
    ['difference', ['exact', 'under'], 'over'],
    ['difference', ['exact', 'about'], 'about'],
    ['product', ['under', 'nearly'], 'under'],
    ['rest', ['over', 'exact'], 'under'],
    ['rest', ['nearly'], 'over'],
    ['excess', ['exact', 'exact'], 'exact'],
  ] as const)('%s of %j reads %s', (op, qualifiers, qualifier) => {
    expect(combinedQualifier(op, qualifiers)).toBe(qualifier)
  })

  it.each([
    [29.07, 'over', 2, { value: 29, qualifier: 'over' }],
    [29.97, 'over', 2, { value: 29, qualifier: 'over' }],
    [0.2301, 'under', 2, { value: 0.24, qualifier: 'under' }],
    [0.4, 'over', 2, { value: 0.4, qualifier: 'over' }],
    [1 - 0.6, 'over', 2, { value: 0.4, qualifier: 'over' }],
    [770.6, 'exact', 2, { value: 770, qualifier: 'about' }],
    [72, 'exact', 2, { value: 72, qualifier: 'exact' }],
  ] as const)('%d %s to %d digits stays true', (value, qualifier, digits, result) => {
    expect(roundedFor(value, qualifier, digits)).toEqual(result)
  })
})

describe('a figure without a finite value', () => {
  it('stops every chart that draws it, by name, and so the tests and the build', async () => {
    const id = Object.values(charts).flatMap(figuresOfChart).find(figure => figureOf(figure).kind === 'amount')!
    vi.resetModules()
    vi.doMock('../../data/article/figures.ts', async (original) => {
      const { figures } = await original<{ figures: Readonly<Record<string, Figure>> }>()
      return { figures: { ...figures, [id]: { ...figures[id], value: Number.NaN } } }
    })
    await expect(import('../../data/exhibits/charts/charts.ts')).rejects.toThrow(`figure “${id}” has no finite value`)
    vi.doUnmock('../../data/article/figures.ts')
    vi.resetModules()
  })
})
