import type { BarsSpec } from '../../data/exhibits/charts/kinds/bars.ts'
import type { ShareSpec } from '../../data/exhibits/charts/kinds/share.ts'
import type { TimelineSpec } from '../../data/exhibits/charts/kinds/timeline.ts'
import type { UnitsSpec } from '../../data/exhibits/charts/kinds/units.ts'
import type { ChartSpec } from '../../data/exhibits/charts/spec.ts'
import { describe, expect, it } from 'vitest'
import { charts } from '../../data/exhibits/charts/charts.ts'
import { descriptionOf, marksOf } from '../../data/exhibits/charts/marks.ts'
import { checkedSpec } from '../../data/exhibits/charts/spec.ts'
import { csvOf, tableOf } from '../../data/exhibits/charts/table.ts'
import { readable } from '../../data/exhibits/table.ts'
import { quantityOf } from '../../data/figures/registry.ts'
import { palettes } from '../../data/ui/palette.ts'
import { configOf } from '../../exhibits/charts/painters.ts'
import { chartScene } from '../../exhibits/charts/scene.ts'
import { timelineLayout } from '../../exhibits/charts/timeline-layout.ts'

const words = { en: 'a', zh: '甲' }
const view = { locale: 'en', palette: palettes.light, cut: 'wide', step: 9, width: 868, height: 318 } as const
const mark = (figure: string) => ({ figure, label: words, side: 'other' })
const downloads = charts.downloads as UnitsSpec

describe('every chart draws its figures and nothing else', () => {
  const drawnValues = (spec: ChartSpec, at: Partial<typeof view> & { step?: number } = {}) =>
    configOf(spec, { ...view, ...at }).data.datasets.map(dataset => dataset.data)
  const counts = (spec: ChartSpec, step = 9) => drawnValues(spec, { step: step as 9 }).map(data => data.length)
  it('bars from zero, to the upper end of a range', () => {
    expect(drawnValues(charts['cost-check'])).toEqual([[4_600_000, 490_000_000, 100_000_000]])
    expect(configOf(charts['cost-check'], view).options?.scales?.x).toMatchObject({ beginAtZero: true })
  })
  it('what fits beyond the claim’s line, and what does not fit far before it', () => {
    const spec = charts['cost-check'] as BarsSpec,
      line = quantityOf(spec.implied.figure).value
    const [, grok, gpt] = spec.bars
    expect([grok!.outcome?.en, quantityOf(grok!.figure).value >= line]).toEqual(['fits', true])
    expect([gpt!.outcome?.en, quantityOf(gpt!.until!.figure).value < line / 2]).toEqual(['does not fit', true])
  })
  it('the claim’s line in front of the bars, where they cross', () => {
    const fills = chartScene(charts['cost-check'], view).marks.map(mark => mark.kind === 'path' && (mark.fill ?? mark.stroke))
    expect(fills.indexOf('ink')).toBeGreaterThan(fills.lastIndexOf('american'))
  })
  it.each(['wide', 'narrow'])('shares of the whole, end to end in one bar, %s', (cut) => {
    const { data, options } = configOf(charts.derivatives, { ...view, cut } as typeof view)
    expect(data.datasets.map(set => set.data)).toEqual([[0.4], [0.15], [0.45]])
    expect(options?.scales?.x).toMatchObject({ min: 0, max: 1, stacked: true })
    // The open one runs into what is left, and not into another's share.
    expect(data.datasets.map(dataset => dataset.order)).toEqual([0, 2, 1])
  })
  it('squares, each of them what Qwen had at first; the lead is a part of its own', () => {
    expect(counts(charts.downloads)).toEqual([21, 692, 1, 692, 79])
    expect(counts(charts.downloads, 0)).toEqual([21, 692, 1, 0, 0])
  })
  it('cells, one a hundredth', () => {
    expect(counts(charts.training)).toEqual([1, 99])
  })
  it('time to scale: a year is as long at the end as at the beginning, and longer in the lens', () => {
    const [whole, lens] = drawnValues(charts.timeline) as unknown as { x: number }[][]
    const marks = configOf(charts.timeline, view).marks[0]!.map(event => event.figure)
    const x = (figure: string) => whole![marks.indexOf(figure)]!.x
    const yearAtFirst = (x('circuits-date') - x('nixon-year')) / 6,
      yearAtLast = x('ban-date') - x('count-start')
    expect(yearAtLast / yearAtFirst).toBeCloseTo(1, 1)
    expect((lens![2]!.x - lens![1]!.x) / yearAtLast).toBeGreaterThan(10)
  })
  it.each(['wide', 'narrow'] as const)('the same events in the lens as in its stretch of the whole, %s', (cut) => {
    const { whole, lens } = timelineLayout(charts.timeline as TimelineSpec, { cut, width: 868, height: 356 })
    const late = whole.events.filter(({ label }) => !label).map(({ index }) => index)
    expect(late.length).toBeGreaterThan(4)
    expect(lens.events.map(({ index }) => index)).toEqual(late)
    expect(lens.events.every(({ label }) => label)).toBe(true)
  })
  it('a few events in words, the words to scale with their poles, and no sign on another', () => {
    const { whole, lens } = timelineLayout(charts.timeline as TimelineSpec, { cut: 'wide', width: 868, height: 356 })
    const worded = [...whole.events, ...lens.events].filter(({ label }) => label)
    expect(worded.length).toBeLessThan(8)
    for (const { spot, sign } of worded) expect(sign.x).toBe(spot.x)
    for (const [index, { sign }] of worded.entries())
      for (const other of worded.slice(index + 1))
        expect(Math.hypot(sign.x - other.sign.x, sign.y - other.sign.y)).toBeGreaterThan(24)
  })
  it('dates, each with its own event', () => {
    expect(charts.timeline.kind === 'timeline' && charts.timeline.events.map(event => `${event.date}: ${event.label.en}`)).toEqual([
      'nixon-year: Nixon in Beijing',
      'circuits-date: Circuits about to open',
      'chatgpt-date: ChatGPT',
      'count-start: Llama far ahead of Qwen',
      'transit-since: Visa-free transit',
      'ban-date: Altman asks for a ban',
      'huang-call: Huang praises Qwen',
      'count-end: Qwen ahead of Llama',
      'oppo-date: OPPO’s AI strategy',
      'kimi-date: Kimi K2 Thinking',
    ])
  })
  it('a rank below another by one rung', () => {
    const [[first, second]] = drawnValues(charts['rank-check']) as unknown as [[{ y: number }, { y: number }]]
    expect(second.y).toBeGreaterThan(first.y + 60)
  })
  it('two accounts of a rank side by side, and no way from the one to the other', () => {
    const [set] = configOf(charts['rank-check'], view).data.datasets,
      [first, second] = set!.data as { x: number }[]
    expect(second!.x).toBeGreaterThan(first!.x + 400)
    expect(set).not.toHaveProperty('showLine')
  })
  it('shows at each step what that step has, and all of it when the clicks run over', () => {
    const shown = (step: number) =>
      configOf(charts.derivatives, { ...view, step })
        .marks
        .flat()
        .filter(part => part.shown)
        .map(part => part.figure)
    expect(shown(0)).toEqual([])
    expect(shown(1)).toEqual(['qwen-derivatives'])
    expect(shown(2)).toEqual(['qwen-derivatives', 'meta-derivatives'])
    expect(shown(999_999)).toEqual(['qwen-derivatives', 'meta-derivatives', 'other-derivatives'])
  })
})

describe('a figure in doubt', () => {
  it.each([
    ['training', 'kimi-cost-share', 'disputed'],
    ['rank-check', 'kimi-rank', 'disputed'],
    ['derivatives', 'qwen-derivatives', undefined],
  ] as const)('on chart %s, %s, says so: %s', (chart, figure, doubt) => {
    expect(marksOf(charts[chart], 'en').find(part => part.figure === figure)!.doubt).toBe(doubt)
  })
})

describe('a description', () => {
  it('says in one go what is drawn, with the qualifiers and the sign of arithmetic', () => {
    expect(descriptionOf(charts.derivatives, 'en')).toBe(
      'Shares of the new language models on Hugging Face. built on Qwen: over 40%; built on Meta’s: 15%; built on others: = under 45%.',
    )
    expect(descriptionOf(charts.derivatives, 'zh')).toBe(
      '整体为Hugging Face上的新语言模型。基于Qwen：40%以上；基于Meta模型：15%；基于其他模型：= 不到45%。',
    )
    expect(descriptionOf(charts.training, 'en')).toContain('about 1%, disputed')
  })
  it('says no more than its step shows', () => {
    expect(descriptionOf(charts.derivatives, 'en', 0)).toBe('Shares of the new language models on Hugging Face.')
    expect(descriptionOf(charts.derivatives, 'en', 1)).toMatch(/Hugging Face\. built on Qwen: over 40%\.$/u)
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
      '¶20',
    ])
    expect(tableOf(charts.derivatives, 'zh').rows[2]).toEqual([
      '基于其他模型',
      '不到45%',
      '0.45',
      '占比',
      '不到',
      '',
      '100% − 40%以上 − 15% = 不到45%',
      '',
    ])
  })
  it('shows people no raw number and no column that is empty, and keeps all of them in the file', () => {
    expect(readable(tableOf(charts.derivatives, 'en'))).toEqual({
      columns: ['Shown', 'Value', 'Printed as, or how worked out', '¶'],
      rows: [
        ['built on Qwen', 'over 40%', '40%以上', '¶21'],
        ['built on Meta’s', '15%', '15%', '¶21'],
        ['built on others', 'under 45%', '100% − over 40% − 15% = under 45%', ''],
      ],
    })
  })
  it('is CSV that quotes what needs it', () => {
    expect(csvOf(charts.timeline, 'en').split('\n')).toHaveLength(11)
    expect(csvOf(charts.downloads, 'en')).toContain('"Qwen, the start of 2024","500,000 downloads",500000,downloads,exact,')
  })
})

describe('a spec that can’t be drawn honestly is refused by name', () => {
  const share = (figures: string[]) =>
    ({ kind: 'share', title: words, whole: words, parts: figures.map(mark) }) as unknown as ShareSpec
  it.each<[string, ChartSpec, string]>([
    ['an unknown figure', share(['qwen-nowhere']), 'unknown figure “qwen-nowhere”'],
    ['a mixed unit', share(['meta-derivatives', 'kimi-cost']), 'figure “kimi-cost” is in usd, expected share'],
    ['a date among amounts', share(['huang-call']), 'figure “huang-call” is a date'],
    ['nothing to draw', share([]), 'chart “x” has nothing to draw'],
    [
      'shares over the whole',
      share(['visa-free-share', 'other-entries', 'meta-derivatives']),
      'visa-free-share + other-entries + meta-derivatives is more than the whole',
    ],
    [
      'a range that goes backwards',
      {
        ...charts['cost-check'],
        bars: [{ ...mark('gpt-cost-high'), until: { figure: 'gpt-cost-low', citation: 'aiIndex' } }],
      } as unknown as ChartSpec,
      'the range “gpt-cost-high” to “gpt-cost-low” goes backwards',
    ],
    ['a lens on nothing', { ...charts.timeline, lensFrom: 'entry-period' } as ChartSpec, 'its lens begins with “entry-period”'],
    [
      'a date that is an amount',
      { ...downloads, dates: ['qwen-now', 'count-end'] } as unknown as ChartSpec,
      'figure “qwen-now” is not a date',
    ],
    [
      'dates out of order',
      {
        kind: 'timeline',
        title: words,
        lensFrom: 'huang-call',
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
