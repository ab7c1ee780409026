import type { CitationId } from '../../data/model/ids.ts'
import { describe, expect, it } from 'vitest'
import { scorecard } from '../../data/exhibits/scorecard.ts'
import { citations } from '../../data/external/citations.ts'
import { checkOf, checks, figuresOf } from '../../data/figures/checks.ts'
import { citationText, sourceLine } from '../../data/figures/source-line.ts'
import { locales } from '../../data/ui/locale.ts'

const checked = Object.values(checks).flatMap(figuresOf)

describe('citations', () => {
  it('say who, when and how near', () => {
    expect(Object.keys(citations).map(id => citationText(id as CitationId, 'en'))).toEqual([
      'Bloomberg Opinion, 9 November 2025 (press)',
      'ATOM Project (primary)',
      'Hugging Face (primary)',
      'Interconnects, 4 August 2025 (primary)',
      'Artificial Analysis, 7 November 2025 (secondary)',
      'Artificial Analysis, November 2025 (secondary)',
      'CNBC, 6 November 2025 (press)',
      'Moonshot AI, 10 November 2025 (press)',
      'Epoch AI (secondary)',
      'Stanford AI Index and press (secondary)',
      'Moonshot AI (primary)',
      'Press',
      'Cognition, 29 October 2025 (primary)',
      'Account of the earnings call, 28 May 2025 (secondary)',
      'Financial Times; CNBC, 5 November 2025 (press)',
      'People’s Daily Online, 30 December 2024 (state paper)',
      'NASA, 1972 (primary)',
      'Press, October 2025',
    ])
  })
})

describe('checks', () => {
  it('say of each figure what came of it', () => {
    const by = (verdict: string) => checked.filter(id => checkOf(id)?.verdict === verdict).sort()
    expect(by('aged')).toEqual(['cursor-value'])
    expect(by('differs')).toEqual(['huang-call', 'kimi-cost-share', 'kimi-rank'])
    expect(by('unconfirmed')).toEqual([
      'cable-channels',
      'circuits-all',
      'circuits-japan',
      'circuits-japan-share',
      'circuits-us',
      'circuits-us-share',
      'cost-ratio',
      'ground-stations',
      'kimi-cost',
    ])
    expect(by('agrees')).toEqual([
      'cognition-value',
      'grok-chance',
      'licence-revenue',
      'licence-users',
      'llama-now',
      'llama-start',
      'meta-derivatives',
      'nixon-year',
      'qwen-derivatives',
      'qwen-now',
      'qwen-start',
      'transit-hours',
      'visa-free-entries',
      'visa-free-share',
    ])
  })
  it('mark what the claim rests on: that the models are used, are cheap, are good', () => {
    const carrying = Object.entries(checks).filter(([, check]) => check.carries)
    expect(carrying.map(([id]) => id)).toEqual(['downloads', 'rank', 'cost'])
    expect(carrying.map(([, check]) => figuresOf(check)[0])).toEqual(['qwen-now', 'kimi-rank', 'cost-ratio'])
  })
  it('are marked so on the scorecard, first in their trays', () => {
    expect(scorecard.flatMap(tray => tray.tokens.filter(token => token.carries).map(token => token.figure))).toEqual([
      'qwen-now',
      'kimi-rank',
      'cost-ratio',
    ])
  })
})

describe.each(locales)('a source line in %s', (locale) => {
  it('gives the section, figures from elsewhere, arithmetic and other sources', () => {
    const line = sourceLine(
      { id: 'x', part: 'envy', from: 19, to: 20, title: { en: '', zh: '' } },
      ['qwen-now', 'grok-chance', 'qwen-lead', 'grok-cost'],
      locale,
    )
    expect(line).toContain(locale === 'zh' ? '第19–20、55段' : '¶19–20, ¶55')
    expect(line).toContain('÷')
    expect(line).toContain('Epoch AI')
  })
  it('is empty where there is nothing to say', () => {
    expect(sourceLine(undefined, [], locale)).toBe('')
  })
})
