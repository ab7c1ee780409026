import type { ShocksSpec } from '../../data/exhibits/diagrams/kinds/shocks.ts'
import type { Run } from '../../data/figures/wording.ts'
import type { Locale } from '../../data/ui/locale.ts'
import type { TextStyle } from '../../exhibits/scene.ts'
import { describe, expect, it } from 'vitest'
import { moments } from '../../data/exhibits/diagrams/moments.ts'
import { checkedDiagram, descriptionAt, figuresOfDiagram, tableOfDiagram } from '../../data/exhibits/diagrams/read.ts'
import { plainText, words } from '../../data/figures/wording.ts'
import { textWidth } from '../../exhibits/text-metrics.ts'
import { wrap } from '../../exhibits/wrap.ts'

const note: TextStyle = { size: 18, weight: 400, face: 'sans' }

describe('a text with figures in it', () => {
  it('is cut into runs, figures written out', () => {
    expect(words('on {chatgpt-date}, {deepseek-after|bare} of them', '{chatgpt-date}，{deepseek-after|bare}')).toEqual({
      en: [
        { text: 'on ' },
        { text: '30 November 2022', figure: 'chatgpt-date' },
        { text: ', ' },
        { text: '2', figure: 'deepseek-after' },
        { text: ' of them' },
      ],
      zh: [{ text: '2022年11月30日', figure: 'chatgpt-date' }, { text: '，' }, { text: '2', figure: 'deepseek-after' }],
    })
  })
  it('refuses an unknown figure where no compiler did', () => {
    // @ts-expect-error not an id
    expect(() => words('{nowhere}', '{nowhere}')).toThrow('unknown figure “nowhere” in “{nowhere}”')
  })
  it('is no wider for a figure', () => {
    const date = words('{chatgpt-date}', '{chatgpt-date}').zh
    expect(textWidth(date, note, 'zh')).toBeCloseTo(18 * 3 + textWidth('20221130', note, 'en'))
    const among = words('in {grok-chance}', '有{grok-chance}的').zh
    expect(textWidth(among, note, 'zh')).toBeCloseTo(18 * 2 + textWidth('10%', note, 'en'))
  })
  it('keeps names, compounds and figures whole where its lines are broken', () => {
    const lines = (runs: readonly Run[], width: number, locale: Locale = 'en') => wrap(runs, width, note, locale).map(plainText)
    expect(lines([{ text: 'so says Sam Altman' }], 80)).toEqual(['so says', 'Sam Altman'])
    expect(lines(words('on {chatgpt-date} it was', '{chatgpt-date}').en, 100)).toEqual(['on', '30 November 2022', 'it was'])
    for (let width = 90; width < 400; width += 10) {
      const broken = lines([{ text: '美国的人工智能从业者，都在谈“深度求索”。' }], width, 'zh')
      for (const word of ['人工智能', '从业者', '深度求索'])
        expect(broken.some(line => line.includes(word)), `${word} at ${width}`).toBe(true)
    }
  })
})

describe('a diagram’s spec', () => {
  const spoilt = (more: Partial<ShocksSpec>): ShocksSpec => ({ ...moments, ...more })
  it('is taken when it is sound', () => expect(checkedDiagram('moments', moments)).toBe(moments))
  it.each([
    ['a digit that is no figure', { title: { en: '3 moments', zh: '时刻' } }, '“3” in “3 moments” is no figure'],
    ['an empty list', { shocks: [] as unknown as ShocksSpec['shocks'] }, 'shocks is empty'],
    ['a step that nothing describes', { onward: { ...moments.onward, step: 3 } }, 'onward.step is 3, but the last step'],
  ])('is refused with %s', (_, more, message) => {
    expect(() => checkedDiagram('x', spoilt(more))).toThrow(`diagram “x”: ${message}`)
  })
  it('lets names have their digits', () => {
    expect(() => checkedDiagram('x', spoilt({ title: { en: 'The Grok 4 moment', zh: 'Grok4时刻' } }))).not.toThrow()
  })
  it('is read: figures, list, descriptions', () => {
    expect(figuresOfDiagram(moments)).toEqual(['chatgpt-date', 'deepseek-after'])
    expect(tableOfDiagram(moments, 'en').rows[1]!.slice(0, 3)).toEqual(['DeepSeek', 'China', '2 years later'])
    expect(descriptionAt(moments, 0, 'en')).toContain('30 November 2022')
    expect(descriptionAt(moments, 99, 'zh')).toBe(descriptionAt(moments, 2, 'zh'))
  })
})
