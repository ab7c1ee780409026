import type { BarsSpec } from './kinds/bars.ts'
import type { GridSpec } from './kinds/grid.ts'
import type { RanksSpec } from './kinds/ranks.ts'
import type { ShareSpec } from './kinds/share.ts'
import type { TimelineSpec } from './kinds/timeline.ts'
import type { UnitsSpec } from './kinds/units.ts'
import type { ChartSpec } from './spec.ts'
import { checkedSpec } from './spec.ts'

const downloads: UnitsSpec<'downloads'> = {
  kind: 'units',
  unit: 'downloads',
  square: 'qwen-start',
  dates: ['count-start', 'count-end'],
  title: { en: 'Downloads of Llama and Qwen', zh: 'Llama与Qwen的下载量' },
  series: [
    { figures: ['llama-start', 'llama-now'], label: { en: 'Llama', zh: 'Llama' }, side: 'american', steps: [0, 0] },
    { figures: ['qwen-start', 'qwen-now'], label: { en: 'Qwen', zh: 'Qwen' }, side: 'chinese', steps: [0, 1] },
  ],
  lead: { figure: 'qwen-lead-downloads', label: { en: 'ahead', zh: '领先' }, step: 2 },
}

const derivatives: ShareSpec = {
  kind: 'share',
  title: { en: 'What new language models are built on', zh: '新语言模型的底座' },
  whole: { en: 'new language models on Hugging Face', zh: 'Hugging Face上的新语言模型' },
  parts: [
    { figure: 'qwen-derivatives', label: { en: 'built on Qwen', zh: '基于Qwen' }, side: 'chinese', step: 1 },
    { figure: 'meta-derivatives', label: { en: 'built on Meta’s', zh: '基于Meta模型' }, side: 'american', step: 2 },
    { figure: 'other-derivatives', label: { en: 'built on others', zh: '基于其他模型' }, side: 'rest', step: 3 },
  ],
}

const training: GridSpec = {
  kind: 'grid',
  title: { en: 'Training cost, Kimi’s and a rival’s', zh: 'Kimi与对手的训练成本之比' },
  whole: { en: 'training cost of a top closed model of OpenAI or xAI', zh: 'OpenAI或xAI顶级闭源模型的训练成本' },
  parts: [
    { figure: 'kimi-cost-share', label: { en: 'Kimi K2 Thinking', zh: 'Kimi K2 Thinking' }, side: 'chinese', step: 1 },
    {
      figure: 'rival-cost-share',
      label: { en: 'what a rival spends beyond that', zh: '对手多花的部分' },
      side: 'american',
      step: 2,
    },
  ],
}

const timeline: TimelineSpec = {
  kind: 'timeline',
  title: { en: 'The article’s dates', zh: '文中日期' },
  lensFrom: 'chatgpt-date',
  events: [
    { date: 'nixon-year', label: { en: 'Nixon in Beijing', zh: '尼克松访华' }, side: 'american' },
    { date: 'circuits-date', label: { en: 'Circuits about to open', zh: '卫星电路即将开通' }, side: 'chinese' },
    { date: 'chatgpt-date', label: { en: 'ChatGPT', zh: 'ChatGPT发布' }, side: 'american' },
    { date: 'count-start', label: { en: 'Llama far ahead of Qwen', zh: 'Llama远超Qwen' }, side: 'american' },
    { date: 'transit-since', label: { en: 'Visa-free transit', zh: '过境免签' }, side: 'chinese', minor: true },
    { date: 'ban-date', label: { en: 'Altman asks for a ban', zh: '奥特曼请求封杀' }, side: 'american' },
    { date: 'huang-call', label: { en: 'Huang praises Qwen', zh: '黄仁勋称赞Qwen' }, side: 'american', minor: true },
    { date: 'count-end', label: { en: 'Qwen ahead of Llama', zh: 'Qwen已领先Llama' }, side: 'chinese' },
    { date: 'oppo-date', label: { en: 'OPPO’s AI strategy', zh: 'OPPO发布AI战略' }, side: 'chinese', minor: true },
    { date: 'kimi-date', label: { en: 'Kimi K2 Thinking', zh: 'Kimi K2 Thinking' }, side: 'chinese' },
  ],
}

const kimi = { en: 'Kimi K2 Thinking', zh: 'Kimi K2 Thinking' }
const gpt = { name: { en: 'GPT-5', zh: 'GPT-5' }, side: 'american' } as const

const rankCheck: RanksSpec = {
  kind: 'ranks',
  title: { en: 'Kimi’s rank, in the article and elsewhere', zh: 'Kimi的排名，文章与别处' },
  ranked: { name: kimi, side: 'chinese' },
  rankings: [
    {
      by: { en: 'what the article reports', zh: '文章说' },
      rank: { figure: 'kimi-rank' },
      ahead: [],
      behind: [
        gpt,
        { name: { en: 'Grok 4', zh: 'Grok 4' }, side: 'american' },
        { name: { en: 'Sonnet 4.5', zh: 'Sonnet 4.5' }, side: 'american' },
      ],
      adds: [],
    },
    {
      by: { en: 'the ranker’s own post, by reports', zh: '排名机构自己的帖子（据报道）' },
      rank: { figure: 'kimi-overall', citation: 'artificialAnalysis' },
      ahead: [gpt],
      behind: [],
      adds: [
        { figure: 'kimi-index', citation: 'artificialAnalysis', label: { en: 'first of the open models', zh: '在开源模型中领先' } },
        { figure: 'kimi-subtest', citation: 'artificialAnalysis', label: { en: 'leads on a sub-test', zh: '有一项单项测试领先' } },
      ],
      step: 1,
    },
  ],
}

const costCheck: BarsSpec<'usd'> = {
  kind: 'bars',
  unit: 'usd',
  title: { en: 'Training costs: Kimi K2 Thinking and estimates for its rivals', zh: '训练成本：Kimi K2 Thinking与对手的估算' },
  claim: { figure: 'kimi-cost-share', label: { en: 'By the article’s', zh: '照文章的' }, side: 'rest' },
  implied: { figure: 'rival-cost', label: { en: 'a rival’s cost', zh: '对手的成本' }, side: 'rest' },
  bars: [
    { figure: 'kimi-cost', label: kimi, side: 'chinese' },
    {
      figure: 'grok-cost',
      citation: 'epoch',
      label: { en: 'Grok 4', zh: 'Grok 4' },
      side: 'american',
      step: 1,
      outcome: { en: 'fits', zh: '对得上' },
    },
    {
      figure: 'gpt-cost-low',
      citation: 'aiIndex',
      until: { figure: 'gpt-cost-high', citation: 'aiIndex' },
      label: { en: 'GPT-4', zh: 'GPT-4' },
      side: 'american',
      step: 2,
      outcome: { en: 'does not fit', zh: '对不上' },
    },
  ],
}

const all = {
  downloads,
  derivatives,
  training,
  timeline,
  'rank-check': rankCheck,
  'cost-check': costCheck,
} satisfies Record<string, ChartSpec>

export type ChartId = keyof typeof all

/** Every chart of the deck, checked when the module is read: a faulty one stops the tests and the build by name. */
export const charts: Readonly<Record<ChartId, ChartSpec>> = Object.fromEntries(
  Object.entries(all).map(([id, spec]) => [id, checkedSpec(id, spec)]),
) as Record<ChartId, ChartSpec>
