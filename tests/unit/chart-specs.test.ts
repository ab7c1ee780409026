import type { BarsSpec } from '../../data/exhibits/charts/kinds/bars.ts'
import type { GridSpec } from '../../data/exhibits/charts/kinds/grid.ts'
import type { ShareSpec } from '../../data/exhibits/charts/kinds/share.ts'
import type { SlopeSpec } from '../../data/exhibits/charts/kinds/slope.ts'
import type { ChartSpec } from '../../data/exhibits/charts/spec.ts'
import type { Qualifier } from '../../data/model/figure.ts'
import { describe, expect, it } from 'vitest'
import { charts } from '../../data/exhibits/charts/charts.ts'
import { descriptionOf, marksOf, stepsOf } from '../../data/exhibits/charts/marks.ts'
import { checkedSpec } from '../../data/exhibits/charts/spec.ts'
import { csvOf, tableOf } from '../../data/exhibits/charts/table.ts'
import { quantityOf } from '../../data/figures/registry.ts'
import { palettes } from '../../data/ui/palette.ts'
import { barEndOf } from '../../exhibits/charts/bar-ends.ts'
import { autospaced, cellsOf, linesOf, spread } from '../../exhibits/charts/layout.ts'
import { configOf } from '../../exhibits/charts/painters.ts'
import { pixelRatioAt } from '../../exhibits/charts/pixel-ratio.ts'

const words = { en: 'a', zh: '甲' }
const view = { locale: 'en', palette: palettes.light, step: 9, width: 868, height: 318 } as const
const bar = (figure: string) => ({ figure, label: words, side: 'other' }) as BarsSpec['bars'][number]

describe('every chart draws its figures and nothing else', () => {
  const drawnValues = (spec: ChartSpec) => configOf(spec, view).data.datasets.map(dataset => dataset.data)
  it('bars and shares', () => {
    expect(drawnValues(charts.lead)).toEqual([[385_300_000, 346_200_000, [346_200_000, 385_300_000]]])
    expect(drawnValues(charts.derivatives)).toEqual([[0.4], [0.15], [0.45]])
    expect(drawnValues(charts.price)).toEqual([[1 / 3], [2 / 3]])
  })
  it('lines, both ends', () => {
    expect(drawnValues(charts.downloads)).toEqual([
      [10_600_000, 346_200_000],
      [500_000, 385_300_000],
    ])
    expect(configOf(charts.downloads, view).options?.scales?.y).toMatchObject({ type: 'logarithmic' })
  })
  it('cells: one a hundredth or one a unit', () => {
    expect(drawnValues(charts.training).map(data => data.length)).toEqual([1, 99])
    expect(drawnValues(charts.visitors).map(data => data.length)).toEqual([60, 40])
    expect(drawnValues(charts.circuits).map(data => data.length)).toEqual([46, 25, 129 + 10])
  })
  it('a week', () => {
    expect(drawnValues(charts.week)).toEqual([[[9, 21], [9, 21], [9, 21], [9, 21], [9, 21], [9, 21], null]])
  })
  it('dates, each with its own event', () => {
    expect(charts.timeline.kind === 'timeline' && charts.timeline.events.map(event => `${event.date}: ${event.label.en}`)).toEqual([
      'nixon-year: Nixon in Beijing',
      'circuits-date: Circuits about to open',
      'chatgpt-date: ChatGPT',
      'count-start: Llama far ahead of Qwen',
      'transit-since: Visa-free transit',
      'ban-date: DeepSeek; Altman’s letter',
      'huang-call: Huang praises Qwen',
      'count-end: Qwen ahead of Llama',
      'oppo-date: OPPO’s AI strategy',
      'kimi-date: Kimi K2 Thinking',
    ])
  })
  it('bars from zero, shares to the whole', () => {
    expect(configOf(charts.lead, view).options?.scales?.x).toMatchObject({ beginAtZero: true })
    expect(configOf(charts.derivatives, view).options?.scales?.x).toMatchObject({ min: 0, max: 1, stacked: true })
  })
  it('shows at each step what that step has, and all of it when the clicks run over', () => {
    const shown = (step: number) =>
      configOf(charts.derivatives, { ...view, step })
        .marks
        .flat()
        .filter(mark => mark.shown)
        .map(mark => mark.figure)
    expect(shown(0)).toEqual([])
    expect(shown(1)).toEqual(['qwen-derivatives'])
    expect(shown(2)).toEqual(['qwen-derivatives', 'meta-derivatives'])
    expect(shown(999_999)).toEqual(['qwen-derivatives', 'meta-derivatives', 'other-derivatives'])
    expect(Object.values(charts).map(stepsOf)).toEqual(
      Object.values(charts).map(spec => Math.max(...marksOf(spec, 'en').map(mark => mark.step))),
    )
  })
  it('writes numbers only on ticks that are figures', () => {
    const tick = (configOf(charts.week, view).options?.scales?.y as { ticks: { callback: (value: number) => string } }).ticks.callback
    expect([0, 9, 12, 21].map(value => tick(value))).toEqual(['', '9 am', '', '9 pm'])
    const silent = (configOf(charts.downloads, view).options?.scales?.y as { ticks: { callback: () => string } }).ticks.callback
    expect(silent()).toBe('')
  })
})

describe('a description', () => {
  it('says in one go what is drawn, with the qualifiers and the sign of arithmetic', () => {
    expect(descriptionOf(charts.derivatives, 'en')).toBe(
      'Shares of the new language models on Hugging Face. built on Qwen: over 40%; Meta: 15%; everything else: = under 45%.',
    )
    expect(descriptionOf(charts.derivatives, 'zh')).toBe(
      '整体为Hugging Face上的新语言模型。基于Qwen：40%以上；Meta：15%；其他：= 不到45%。',
    )
    expect(descriptionOf(charts.circuits, 'en')).toContain('46 circuits')
  })
})

describe('the table behind a chart', () => {
  it('has a row for each figure, with unit, qualifier, date, origin and paragraph', () => {
    const { columns, rows } = tableOf(charts.downloads, 'en')
    expect(columns).toEqual(['Shown', 'Value', 'Number', 'Unit', 'Qualifier', 'As of', 'Printed as, or how worked out', '¶'])
    expect(rows[3]).toEqual([
      'Qwen, October 2025',
      '385.3 million downloads',
      '385300000',
      'downloads',
      'exact',
      'October 2025',
      '3.853亿次',
      '20',
    ])
    expect(tableOf(charts.derivatives, 'zh').rows[2]).toEqual([
      '其他',
      '不到45%',
      '0.45',
      '占比',
      '不到',
      '',
      '100% − 40%以上 − 15% = 不到45%',
      '',
    ])
  })
  it('is CSV that quotes what needs it', () => {
    expect(csvOf(charts.timeline, 'en').split('\n')).toHaveLength(11)
    expect(csvOf(charts.week, 'en')).toContain('"a week, breaks included",72 hours,72,hours,exact,,12 × 6 = 72,')
  })
})

describe('a spec that can’t be drawn honestly is refused by name', () => {
  const bars = (figures: string[], unit = 'downloads') => ({ kind: 'bars', unit, title: words, bars: figures.map(bar) }) as BarsSpec
  const share = (figures: string[]) =>
    ({ kind: 'share', title: words, whole: words, parts: figures.map(bar) }) as unknown as ShareSpec
  it.each<[string, ChartSpec, string]>([
    ['an unknown figure', bars(['qwen-nowhere']), 'unknown figure “qwen-nowhere”'],
    ['a mixed unit', bars(['qwen-now', 'kimi-cost']), 'figure “kimi-cost” is in usd, expected downloads'],
    ['a date among amounts', bars(['huang-call']), 'figure “huang-call” is a date'],
    ['nothing to draw', bars([]), 'chart “x” has nothing to draw'],
    [
      'shares over the whole',
      share(['visa-free-share', 'other-entries', 'meta-derivatives']),
      'visa-free-share + other-entries + meta-derivatives is more than the whole',
    ],
    [
      'cells over their total',
      { ...charts.circuits, parts: [...(charts.circuits as GridSpec).parts, bar('circuits-japan')] } as GridSpec,
      'more than the whole',
    ],
    [
      'a date that is an amount',
      { ...charts.downloads, dates: ['qwen-now', 'count-end'] } as unknown as SlopeSpec,
      'figure “qwen-now” is not a date',
    ],
    [
      'a week that ends before it starts',
      { ...charts.week, start: 'work-end', end: 'work-start' } as ChartSpec,
      '“work-start” is not after “work-end”',
    ],
    [
      'dates out of order',
      {
        kind: 'timeline',
        title: words,
        events: [
          { date: 'huang-call', label: words, side: 'other' },
          { date: 'nixon-year', label: words, side: 'other' },
        ],
      },
      '“nixon-year” is before the event ahead of it',
    ],
  ])('%s', (_, spec, message) => {
    expect(() => checkedSpec('x', spec)).toThrow(message)
  })
})

describe('the ends of bars', () => {
  const reach = (qualifier: Qualifier) => {
    const xs = barEndOf(qualifier, 100, 0, 20, 100)
      .filter(shape => qualifier !== 'over' || shape.fill === 'mark')
      .flatMap(shape => shape.points.map(([x]) => x))
    return xs.length ? [Math.min(...xs), Math.max(...xs)] : []
  }
  it('differ for every qualifier', () => {
    const shapes = (['exact', 'about', 'nearly', 'over', 'under'] as const).map(qualifier =>
      JSON.stringify(barEndOf(qualifier, 100, 0, 20, 100)),
    )
    expect(new Set(shapes).size).toBe(5)
  })
  it('go beyond the value for over, stay before it for under and nearly, straddle it for about', () => {
    expect(reach('exact')).toEqual([])
    expect(reach('over')[0]).toBeGreaterThan(100)
    expect(reach('under')[1]).toBe(100)
    expect(reach('nearly')[1]).toBe(100)
    expect(reach('about')[0]).toBeLessThan(100)
    expect(reach('about')[1]).toBeGreaterThan(100)
  })
  it('never cut away more than a short bar has', () => {
    expect(
      barEndOf('under', 12, 0, 20, 12)
        .filter(shape => shape.fill === 'paper')
        .flatMap(shape => shape.points.map(([x]) => x))
        .every(x => x >= 0),
    ).toBe(true)
  })
})

describe('layout', () => {
  it('spreads labels that would meet, and leaves the others', () => {
    expect(spread([10, 100], 20, 0, 200)).toEqual([10, 100])
    expect(spread([100, 102], 20, 0, 200)).toEqual([91, 111])
    expect(spread([102, 100], 20, 0, 200)).toEqual([111, 91])
    expect(spread([5, 6, 7], 20, 10, 200)).toEqual([10, 30, 50])
    expect(spread([195, 196, 197], 20, 0, 200)).toEqual([160, 180, 200])
  })
  it('leaves the last cell of an open share open, and lets an open whole run on', () => {
    const parts = ['visa-free-share', 'other-entries'].map(quantityOf)
    const cells = cellsOf(parts, undefined, 10)
    expect(cells.filter(cell => cell.open)).toEqual([{ column: 9, row: 5, part: 0, open: true }])
    const circuits = cellsOf(['circuits-us', 'circuits-japan', 'circuits-other'].map(quantityOf), quantityOf('circuits-all'), 20)
    expect(circuits.filter(cell => cell.open).map(cell => cell.row)).toEqual(Array.from({ length: 10 }).fill(10))
  })
  it('breaks lines at spaces, and between Han characters but not before a comma', () => {
    const measure = (text: string) => text.length
    expect(linesOf('what a rival spends on top', 10, measure)).toEqual(['what a', 'rival', 'spends on', 'top'])
    expect(linesOf('中国大模型，效果接近', 5, measure)).toEqual(['中国大模', '型，效果接', '近'])
  })
})

describe('text on canvas', () => {
  it('has a thin space between Han and Latin, once, and none beside punctuation', () => {
    expect(autospaced('基于Qwen的40%以上，共200条')).toBe('基于\u2009Qwen\u2009的\u200940%以上，共\u2009200\u2009条')
    expect(autospaced(autospaced('基于Qwen'))).toBe('基于\u2009Qwen')
    expect(autospaced('built on Qwen')).toBe('built on Qwen')
  })
  it('breaks at that space without keeping it', () => {
    expect(linesOf('基于Qwen', 3, text => text.length)).toEqual(['基于', 'Qwen'])
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
