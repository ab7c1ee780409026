import type { figures } from '../article/figures.ts'
import type { outside } from '../external/figures.ts'
import type { Compared, Derived } from '../model/figure.ts'

type Operand = keyof typeof figures | 'work-day'

/** Arithmetic of ours on the article's figures. Formulas only: values, qualifiers and rounding follow from them. */
export const derived = {
  'qwen-growth': {
    kind: 'derived',
    op: 'ratio',
    of: ['qwen-now', 'qwen-start'],
    unit: 'times',
    digits: 2,
    label: { en: 'growth of Qwen’s downloads', zh: 'Qwen最新下载量与首次统计之比' },
  },
  'llama-growth': {
    kind: 'derived',
    op: 'ratio',
    of: ['llama-now', 'llama-start'],
    unit: 'times',
    digits: 2,
    label: { en: 'growth of Llama’s downloads', zh: 'Llama最新下载量与首次统计之比' },
  },
  'llama-head-start': {
    kind: 'derived',
    op: 'ratio',
    of: ['llama-start', 'qwen-start'],
    unit: 'times',
    digits: 2,
    label: { en: 'Llama’s downloads over Qwen’s at first', zh: '首次统计时Llama与Qwen下载量之比' },
  },
  'qwen-lead': {
    kind: 'derived',
    op: 'excess',
    of: ['qwen-now', 'llama-now'],
    unit: 'share',
    digits: 2,
    label: { en: 'Qwen’s lead over Llama at the latest count', zh: '最新统计中Qwen对Llama的领先幅度' },
  },
  'qwen-lead-downloads': {
    kind: 'derived',
    op: 'difference',
    of: ['qwen-now', 'llama-now'],
    unit: 'downloads',
    digits: 3,
    label: { en: 'Qwen’s lead over Llama in downloads', zh: 'Qwen领先Llama的下载量' },
  },
  'cost-saved': {
    kind: 'derived',
    op: 'rest',
    of: ['cost-ratio'],
    unit: 'share',
    digits: 2,
    label: { en: 'what is saved of the American cost', zh: '比美国同类产品省下的成本' },
  },
  'other-derivatives': {
    kind: 'derived',
    op: 'rest',
    of: ['qwen-derivatives', 'meta-derivatives'],
    unit: 'share',
    digits: 2,
    label: { en: 'new models built on anything else', zh: '基于其他模型的新语言模型占比' },
  },
  'work-day': {
    kind: 'derived',
    op: 'difference',
    of: ['work-end', 'work-start'],
    unit: 'hours',
    digits: 2,
    label: { en: 'length of a day of “996”', zh: '“996”一天从上班到下班的时长' },
  },
  'work-week': {
    kind: 'derived',
    op: 'product',
    of: ['work-day', 'work-days'],
    unit: 'hours',
    digits: 2,
    label: { en: 'length of a week of “996”, breaks included', zh: '“996”一周的时长（含休息）' },
  },
  'entries-all': {
    kind: 'derived',
    op: 'ratio',
    of: ['visa-free-entries', 'visa-free-share'],
    unit: 'entries',
    digits: 2,
    label: { en: 'foreigners’ entries in all, by the share', zh: '由占比推算的外国人入境总人次' },
  },
  'other-entries': {
    kind: 'derived',
    op: 'rest',
    of: ['visa-free-share'],
    unit: 'share',
    digits: 2,
    label: { en: 'share of entries with a visa', zh: '凭签证入境的外国人占比' },
  },
  'rival-cost': {
    kind: 'derived',
    op: 'ratio',
    of: ['kimi-cost', 'kimi-cost-share'],
    unit: 'usd',
    digits: 2,
    label: { en: 'training cost of a rival, by the share', zh: '由占比推算的对手训练成本' },
  },
  'rival-cost-share': {
    kind: 'derived',
    op: 'rest',
    of: ['kimi-cost-share'],
    unit: 'share',
    digits: 2,
    label: { en: 'what a rival’s training costs beyond that', zh: '对手训练成本中多出的部分' },
  },
  'circuits-other': {
    kind: 'derived',
    op: 'difference',
    of: ['circuits-all', 'circuits-us', 'circuits-japan'],
    unit: 'circuits',
    digits: 3,
    label: { en: 'circuits linked to anywhere else', zh: '通往其他国家和地区的电路' },
  },
  'circuits-us-computed': {
    kind: 'derived',
    op: 'ratio',
    of: ['circuits-us', 'circuits-all'],
    unit: 'share',
    digits: 2,
    label: { en: 'American circuits over all circuits', zh: '通往美国的电路与全部电路之比' },
  },
  'circuits-japan-computed': {
    kind: 'derived',
    op: 'ratio',
    of: ['circuits-japan', 'circuits-all'],
    unit: 'share',
    digits: 3,
    label: { en: 'Japanese circuits over all circuits', zh: '通往日本的电路与全部电路之比' },
  },
} as const satisfies Record<string, Derived & { readonly of: readonly Operand[] }>

/** Arithmetic on a figure of the article and one of another source, whose citation it carries. */
type ComparedWith<K extends keyof typeof outside> = Compared & {
  readonly of: readonly [keyof typeof figures, K]
  readonly citation: (typeof outside)[K]['citation']
}

/** The article's figures held against other sources' by arithmetic of ours: they stand nowhere without the source. */
export const compared = {
  'kimi-of-gpt-low': {
    kind: 'derived',
    op: 'ratio',
    of: ['kimi-cost', 'gpt-cost-high'],
    citation: 'aiIndex',
    unit: 'share',
    digits: 1,
    label: { en: 'Kimi’s training cost against the highest estimate for GPT-4', zh: 'Kimi训练成本与GPT-4最高估算之比' },
  },
  'kimi-of-gpt-high': {
    kind: 'derived',
    op: 'ratio',
    of: ['kimi-cost', 'gpt-cost-low'],
    citation: 'aiIndex',
    unit: 'share',
    digits: 1,
    label: { en: 'Kimi’s training cost against the lowest estimate for GPT-4', zh: 'Kimi训练成本与GPT-4最低估算之比' },
  },
  'kimi-of-grok': {
    kind: 'derived',
    op: 'ratio',
    of: ['kimi-cost', 'grok-cost'],
    citation: 'epoch',
    unit: 'share',
    digits: 1,
    label: { en: 'Kimi’s training cost against the estimate for Grok 4', zh: 'Kimi训练成本与Grok 4估算之比' },
  },
} as const satisfies Record<string, { [K in keyof typeof outside]: ComparedWith<K> }[keyof typeof outside]>
