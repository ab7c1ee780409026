import type { PrintedId } from '../article/figures.ts'
import type { CitationId } from '../model/ids.ts'
import type { Localized } from '../ui/locale.ts'

/** What became of a figure when it was checked against other sources. */
export type Verdict = 'agrees' | 'aged' | 'differs' | 'unverifiable'

export interface Check {
  readonly verdict: Verdict
  readonly by: readonly CitationId[]
}

/** What a verdict is called: the same on a slide, at its foot, in a card and on paper. */
export const verdictNames: Readonly<Record<Verdict, Localized>> = {
  agrees: { en: 'agrees', zh: '一致' },
  aged: { en: 'out of date', zh: '已过时' },
  differs: { en: 'differs', zh: '有出入' },
  unverifiable: { en: 'unconfirmed', zh: '未证实' },
}

const agrees = (...by: CitationId[]): Check => ({ verdict: 'agrees', by })
const differs = (...by: CitationId[]): Check => ({ verdict: 'differs', by })
const unverifiable = (...by: CitationId[]): Check => ({ verdict: 'unverifiable', by })

/** The article's figures that other sources were asked about; the slides of “What holds up” tell them all. */
export const checks: Readonly<Record<string, Check>> = {
  'cost-ratio': unverifiable('runCosts'),
  'cursor-value': { verdict: 'aged', by: ['rounds'] },
  'cognition-value': agrees('rounds'),
  'llama-start': agrees('bloomberg', 'atomReport'),
  'qwen-start': agrees('bloomberg', 'atomReport'),
  'qwen-now': agrees('bloomberg', 'atomReport'),
  'llama-now': agrees('bloomberg', 'atomReport'),
  'qwen-derivatives': agrees('interconnects'),
  'meta-derivatives': agrees('interconnects'),
  'huang-call': differs('earningsCall'),
  'visa-free-entries': agrees('peoplesDaily'),
  'visa-free-share': agrees('peoplesDaily'),
  'transit-hours': agrees('peoplesDaily'),
  'kimi-rank': differs('artificialAnalysis'),
  'kimi-cost': unverifiable('cnbcKimi', 'moonshot'),
  'kimi-cost-share': differs('epoch', 'aiIndex'),
  'licence-users': agrees('licence'),
  'licence-revenue': agrees('licence'),
  'grok-chance': agrees('grok'),
  'nixon-year': agrees('nasa'),
  'cable-channels': unverifiable(),
  'ground-stations': unverifiable(),
  'circuits-all': unverifiable(),
  'circuits-us': unverifiable(),
  'circuits-us-share': unverifiable(),
  'circuits-japan': unverifiable(),
  'circuits-japan-share': unverifiable(),
} satisfies Partial<Record<PrintedId, Check>>
