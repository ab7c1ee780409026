import type { FigureId } from './catalogue.ts'
import type { CitationId } from './citations.ts'
import type { Words } from './locale.ts'

/** What became of a figure when it was held against other sources. */
export type Verdict = 'agrees' | 'aged' | 'differs' | 'open'

export interface Check { readonly verdict: Verdict, readonly by: readonly CitationId[] }

/** What a verdict is called in a few characters. */
export const verdictNames: Readonly<Record<Verdict, Words>> = {
  agrees: { en: 'agrees', zh: '一致' }, aged: { en: 'out of date', zh: '已过时' }, differs: { en: 'differs', zh: '有出入' }, open: { en: 'unconfirmed', zh: '待证' },
}

/** What a verdict is called. */
export const verdictWords: Readonly<Record<Verdict, Words>> = {
  agrees: { en: 'other sources agree', zh: '与其他来源一致' },
  aged: { en: 'out of date', zh: '已过时' },
  differs: { en: 'other sources differ', zh: '与其他来源有出入' },
  open: { en: 'can’t be checked', zh: '无从查证' },
}

const agrees = (...by: CitationId[]): Check => ({ verdict: 'agrees', by })
const differs = (...by: CitationId[]): Check => ({ verdict: 'differs', by })
const open = (...by: CitationId[]): Check => ({ verdict: 'open', by })

/** The article's figures that other sources were asked about; the slides of “What holds up” tell them all. */
export const checks: Readonly<Partial<Record<FigureId, Check>>> = {
  'cost-ratio': open('runCosts'),
  'cursor-value': { verdict: 'aged', by: ['rounds'] }, 'cognition-value': agrees('rounds'),
  'llama-start': agrees('bloomberg', 'atomReport'), 'qwen-start': agrees('bloomberg', 'atomReport'),
  'qwen-now': agrees('bloomberg', 'atomReport'), 'llama-now': agrees('bloomberg', 'atomReport'),
  'qwen-derivatives': agrees('interconnects'), 'meta-derivatives': agrees('interconnects'),
  'huang-call': differs('earningsCall'),
  'visa-free-entries': agrees('peoplesDaily'), 'visa-free-share': agrees('peoplesDaily'), 'transit-hours': agrees('peoplesDaily'),
  'kimi-rank': differs('artificialAnalysis'), 'kimi-cost': open('cnbcKimi', 'moonshot'), 'kimi-cost-share': differs('epoch', 'aiIndex'),
  'licence-users': agrees('licence'), 'licence-revenue': agrees('licence'), 'grok-chance': agrees('grok'),
  'nixon-year': agrees('nasa'), 'cable-channels': open(), 'ground-stations': open(),
  'circuits-all': open(), 'circuits-us': open(), 'circuits-us-share': open(), 'circuits-japan': open(), 'circuits-japan-share': open(),
}
