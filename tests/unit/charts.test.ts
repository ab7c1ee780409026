import { describe, expect, it } from 'vitest'
import { charts } from '../../data/exhibits/charts/charts.ts'
import { figuresOfChart, marksOf, stepsOf } from '../../data/exhibits/charts/marks.ts'
import { csvOf, tableOf } from '../../data/exhibits/charts/table.ts'
import { readable } from '../../data/exhibits/table.ts'
import { figureOf } from '../../data/figures/registry.ts'
import { citationText, sourceLine } from '../../data/figures/source-line.ts'
import { locales } from '../../data/ui/locale.ts'
import { mixed } from '../../exhibits/charts/colour.ts'
import { autospaced, placesOf, spread } from '../../exhibits/charts/layout.ts'
import { brokenInto } from '../../exhibits/charts/pen.ts'
import { pixelRatioAt } from '../../exhibits/charts/pixel-ratio.ts'
import { openEnd, stripesIn } from '../../exhibits/charts/stripes.ts'

describe.each(Object.entries(charts))('chart %s', (_, spec) => {
  it('has as many steps as its last mark asks for', () => {
    expect(stepsOf(spec)).toBe(Math.max(...marksOf(spec, 'en').map(({ step }) => step)))
  })
  it('has a table without an empty column, and a file with every column', () => {
    const { columns, rows } = readable(tableOf(spec, 'en'))
    for (const [index, column] of columns.entries()) expect(rows.some(row => row[index]), column).toBe(true)
    expect(csvOf(spec, 'en').split('\n')[0]).toContain('Number,Unit,Qualifier')
  })
  it.each(locales)('shows another source’s figure with its citation, which the source line of its slide shows, in %s', (locale) => {
    const ids = figuresOfChart(spec), line = sourceLine(undefined, ids, locale)
    const rest = ids.flatMap((id) => {
      const figure = figureOf(id)
      return 'citation' in figure ? [figure.citation] : []
    })
    for (const citation of rest) expect(line).toContain(citationText(citation, locale))
    const named = [...JSON.stringify(spec).matchAll(/"citation":"(\w+)"/gu)].map(match => match[1])
    expect(new Set(named)).toEqual(new Set(rest))
  })
})

describe('an open end', () => {
  const area = { left: 100, right: 100 + openEnd, top: 20, bottom: 120 }
  it('is striped from edge to edge, and nowhere beyond', () => {
    const points = stripesIn(area).flat()
    expect(Math.min(...points.map(([x]) => x))).toBeCloseTo(area.left)
    expect(Math.max(...points.map(([x]) => x))).toBeCloseTo(area.right)
    for (const [x, y] of points) {
      expect(x).toBeGreaterThanOrEqual(area.left - 1e-9)
      expect(x).toBeLessThanOrEqual(area.right + 1e-9)
      expect(y).toBeGreaterThanOrEqual(area.top - 1e-9)
      expect(y).toBeLessThanOrEqual(area.bottom + 1e-9)
    }
  })
  it('leaves about half of its ground free', () => {
    const size = (points: readonly (readonly [number, number])[]) =>
      Math.abs(points.reduce((sum, [x, y], index) => {
        const [nextX, nextY] = points[(index + 1) % points.length]!
        return sum + x * nextY - nextX * y
      }, 0)) / 2
    const share = stripesIn(area).reduce((sum, points) => sum + size(points), 0) / (openEnd * 100)
    expect(share).toBeGreaterThan(0.4)
    expect(share).toBeLessThan(0.55)
  })
})

describe('layout', () => {
  it('spreads labels that would meet, and leaves the others', () => {
    expect(spread([10, 100], 20, 0, 200)).toEqual([10, 100])
    expect(spread([100, 102], 20, 0, 200)).toEqual([100, 120])
    expect(spread([102, 100], 20, 0, 200)).toEqual([120, 100])
    expect(spread([5, 6, 7], 20, 10, 200)).toEqual([10, 30, 50])
    expect(spread([195, 196, 197], 20, 0, 200)).toEqual([160, 180, 200])
  })
  it('fills a block column by column', () => {
    expect(placesOf(5, 2)).toEqual([
      { column: 0, row: 0 },
      { column: 0, row: 1 },
      { column: 1, row: 0 },
      { column: 1, row: 1 },
      { column: 2, row: 0 },
    ])
  })
  it('mixes a colour on the way to another', () => {
    expect(mixed('#000000', '#ffffff', 0.5)).toBe('#808080')
    expect(mixed('#b3261e', '#1e1b18', 0)).toBe('#b3261e')
  })
  it('breaks a label between words and never in one', () => {
    const setting = { cut: 'wide', locale: 'en' } as const
    const broken = brokenInto(setting, 'what a rival spends beyond that', 160, { size: 'label' })
    expect(broken).toEqual(['what a rival', 'spends', 'beyond that'])
    expect(brokenInto({ ...setting, locale: 'zh' }, '中国进口的卫星地面站', 110, { size: 'label' })).toEqual(['中国进口的', '卫星地面站'])
  })
})

describe('text on canvas', () => {
  it('has a thin space between Han and Latin, once, and none beside punctuation', () => {
    expect(autospaced('基于Qwen的40%以上，共200条')).toBe('基于\u2009Qwen\u2009的40%以上，共200条')
    expect(autospaced(autospaced('基于Qwen'))).toBe('基于\u2009Qwen')
    expect(autospaced('跟Grok 4比，Wan 2.2做的')).toBe('跟\u2009Grok 4\u2009比，Wan 2.2\u2009做的')
    expect(autospaced('built on Qwen')).toBe('built on Qwen')
  })
  it('has none between a number and its measure', () => {
    expect(autospaced('3.853亿次，2025年10月')).toBe('3.853亿次，2025年10月')
  })
})

describe('a chart’s canvas', () => {
  it.each([
    ['a telephone', 0.4, 3, 2.5],
    ['a window as large as the slide', 1, 1, 2],
    ['a projector', 1920 / 980, 1, 4],
    ['a screen of twice the pixels', 1.3, 2, 4],
    ['an overview of small slides', 0.2, 1, 1],
    ['a slide that is not laid out', 0, 1, 1],
  ])('has pixels enough for %s, and not many more', (_, scale, screen, ratio) => {
    expect(pixelRatioAt(scale, screen)).toBe(ratio)
  })
})
