import type { BarsSpec } from './kinds/bars.ts'
import type { GridSpec } from './kinds/grid.ts'
import type { ShareSpec } from './kinds/share.ts'
import type { SlopeSpec } from './kinds/slope.ts'
import type { TimelineSpec } from './kinds/timeline.ts'
import type { WeekSpec } from './kinds/week.ts'
import type { ChartSpec } from './spec.ts'
import { checkedSpec } from './spec.ts'

const qwen = { en: 'Qwen', zh: 'Qwen' }
const llama = { en: 'Llama', zh: 'Llama' }

const downloads: SlopeSpec<'downloads'> = {
  kind: 'slope',
  unit: 'downloads',
  dates: ['count-start', 'count-end'],
  title: { en: 'Downloads of Llama and Qwen', zh: 'Llama与Qwen的下载量' },
  series: [
    { figures: ['llama-start', 'llama-now'], label: llama, side: 'american' },
    { figures: ['qwen-start', 'qwen-now'], label: qwen, side: 'chinese', step: 1 },
  ],
}

const lead: BarsSpec<'downloads'> = {
  kind: 'bars',
  unit: 'downloads',
  title: { en: 'The latest count, from zero', zh: '最新统计，从零画起' },
  bars: [
    { figure: 'qwen-now', label: qwen, side: 'chinese', step: 2 },
    { figure: 'llama-now', label: llama, side: 'american', step: 2 },
    { figure: 'qwen-lead-downloads', from: 'llama-now', label: { en: 'Qwen’s lead', zh: 'Qwen领先' }, side: 'chinese', step: 2 },
  ],
}

const price: ShareSpec = {
  kind: 'share',
  title: { en: 'Cost of a Chinese model', zh: '中国大模型的成本' },
  whole: { en: 'cost of a comparable American model', zh: '美国同类产品的成本' },
  parts: [
    {
      figure: 'cost-ratio',
      label: { en: 'of the American cost: a Chinese model that does about as well', zh: '中国大模型，效果接近' },
      side: 'chinese',
    },
    { figure: 'cost-saved', label: { en: 'saved', zh: '省下的成本' }, side: 'rest', step: 1 },
  ],
}

const derivatives: ShareSpec = {
  kind: 'share',
  title: { en: 'What new language models are built on', zh: '新语言模型的底座' },
  whole: { en: 'new language models on Hugging Face', zh: 'Hugging Face上的新语言模型' },
  parts: [
    { figure: 'qwen-derivatives', label: { en: 'built on Qwen', zh: '基于Qwen' }, side: 'chinese', step: 1 },
    { figure: 'meta-derivatives', label: { en: 'Meta', zh: 'Meta' }, side: 'american', step: 2 },
    { figure: 'other-derivatives', label: { en: 'everything else', zh: '其他' }, side: 'rest', step: 3 },
  ],
}

const week: WeekSpec = {
  kind: 'week',
  start: 'work-start',
  end: 'work-end',
  days: 'work-days',
  title: { en: 'A week of “996”', zh: '“996”的一周' },
  sum: { figure: 'work-week', label: { en: 'a week, breaks included', zh: '一周，含休息' }, step: 1 },
}

const visitors: GridSpec<'share'> = {
  kind: 'grid',
  unit: 'share',
  columns: 20,
  title: { en: 'Foreigners’ entries into China, by a photo’s caption', zh: '外国人入境，免签占多少（据图注）' },
  whole: { en: 'entries of foreigners', zh: '外国人入境人次' },
  parts: [
    { figure: 'visa-free-share', label: { en: 'without a visa', zh: '免签' }, side: 'chinese', step: 1 },
    { figure: 'other-entries', label: { en: 'with a visa', zh: '凭签证' }, side: 'rest', step: 2 },
  ],
}

const training: GridSpec<'share'> = {
  kind: 'grid',
  unit: 'share',
  columns: 20,
  title: { en: 'Training cost, Kimi’s and a rival’s', zh: 'Kimi与对手的训练成本之比' },
  whole: { en: 'training cost of a top closed model of OpenAI or xAI', zh: 'OpenAI或xAI顶级闭源模型的训练成本' },
  parts: [
    { figure: 'kimi-cost-share', label: { en: 'Kimi K2 Thinking', zh: 'Kimi K2 Thinking' }, side: 'chinese', step: 1 },
    { figure: 'rival-cost-share', label: { en: 'what a rival spends beyond that', zh: '对手多花的部分' }, side: 'american', step: 2 },
  ],
}

const circuits: GridSpec<'circuits'> = {
  kind: 'grid',
  unit: 'circuits',
  columns: 20,
  total: 'circuits-all',
  title: { en: 'China’s satellite circuits about to open', zh: '中国即将开通的卫星电路' },
  whole: { en: 'satellite circuits', zh: '卫星电路' },
  parts: [
    { figure: 'circuits-us', label: { en: 'to the United States', zh: '通往美国' }, side: 'american' },
    { figure: 'circuits-japan', label: { en: 'to Japan', zh: '通往日本' }, side: 'other', step: 1 },
    { figure: 'circuits-other', label: { en: 'to anywhere else', zh: '通往其他地方' }, side: 'rest', step: 2 },
  ],
}

const timeline: TimelineSpec = {
  kind: 'timeline',
  title: { en: 'The article’s dates', zh: '文中日期' },
  events: [
    { date: 'nixon-year', label: { en: 'Nixon in Beijing', zh: '尼克松访华' }, side: 'american' },
    { date: 'circuits-date', label: { en: 'Circuits about to open', zh: '卫星电路即将开通' }, side: 'chinese' },
    { date: 'chatgpt-date', label: { en: 'ChatGPT', zh: 'ChatGPT发布' }, side: 'american', breakBefore: true },
    { date: 'count-start', label: { en: 'Llama far ahead of Qwen', zh: 'Llama远超Qwen' }, side: 'american' },
    { date: 'transit-since', label: { en: 'Visa-free transit', zh: '过境免签' }, side: 'chinese' },
    {
      date: 'ban-date',
      label: { en: 'DeepSeek; Altman’s letter', zh: 'DeepSeek问世，奥特曼上书' },
      side: 'chinese',
    },
    { date: 'huang-call', label: { en: 'Huang praises Qwen', zh: '黄仁勋称赞Qwen' }, side: 'american' },
    { date: 'count-end', label: { en: 'Qwen ahead of Llama', zh: 'Qwen已领先Llama' }, side: 'chinese' },
    { date: 'oppo-date', label: { en: 'OPPO’s AI strategy', zh: 'OPPO发布AI战略' }, side: 'chinese' },
    { date: 'kimi-date', label: { en: 'Kimi K2 Thinking', zh: 'Kimi K2 Thinking' }, side: 'chinese' },
  ],
}

const all = { downloads, lead, price, derivatives, week, visitors, training, circuits, timeline } satisfies Record<
  string,
  ChartSpec
>

export type ChartId = keyof typeof all

/** Every chart of the deck, checked when the module is read: a faulty one stops the tests and the build by name. */
export const charts: Readonly<Record<ChartId, ChartSpec>> = Object.fromEntries(
  Object.entries(all).map(([id, spec]) => [id, checkedSpec(id, spec)]),
) as Record<ChartId, ChartSpec>
