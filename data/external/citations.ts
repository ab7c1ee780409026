import type { When } from '../model/figure.ts'
import type { CitationId } from '../model/ids.ts'
import type { Localized } from '../ui/locale.ts'

const same = (name: string): Localized => ({ en: name, zh: name })

/** How near a second source is to what it tells: the body itself, the press, a state's own paper, or somebody's account. */
export type Strength = 'primary' | 'press' | 'state' | 'secondary'

/** A publication beside the article. */
export interface Citation {
  /** As it calls itself; in Chinese by its Chinese name where it has one. */
  readonly publisher: Localized
  readonly title: Localized
  /** When it was published; absent for a page that is kept up to date. */
  readonly date?: When
  /** Only where it is the publisher's own. */
  readonly address?: string
  readonly strength: Strength
}

/** The second sources, as their publishers call themselves. */
export const citations = {
  bloomberg: {
    publisher: { en: 'Bloomberg Opinion', zh: '彭博观点' },
    title: same('C. Thorbecke, “How Much of Silicon Valley Is Built on Chinese AI?”'),
    date: { year: 2025, month: 11, day: 9 },
    strength: 'press',
  },
  atomReport: {
    publisher: same('ATOM Project'),
    title: same('ATOM Report, arXiv 2604.07190'),
    address: 'https://arxiv.org/abs/2604.07190',
    strength: 'primary',
  },
  hubStats: {
    publisher: same('Hugging Face'),
    title: same('Models Download Stats'),
    address: 'https://huggingface.co/docs/hub/models-download-stats',
    strength: 'primary',
  },
  interconnects: {
    publisher: same('Interconnects'),
    title: same('N. Lambert, “Towards American Truly Open Models: The ATOM Project”'),
    date: { year: 2025, month: 8, day: 4 },
    strength: 'primary',
  },
  artificialAnalysis: {
    publisher: same('Artificial Analysis'),
    title: {
      en: 'Post on Kimi K2 Thinking and GPT-5, by several accounts of it',
      zh: '关于Kimi K2 Thinking与GPT-5的帖子，据多方转述',
    },
    date: { year: 2025, month: 11, day: 7 },
    strength: 'secondary',
  },
  runCosts: {
    publisher: same('Artificial Analysis'),
    title: {
      en: 'Costs of running its index on Kimi K2 Thinking and on GPT-5, by accounts of them',
      zh: '运行其指数的成本：Kimi K2 Thinking与GPT-5，据转述',
    },
    date: { year: 2025, month: 11 },
    strength: 'secondary',
  },
  cnbcKimi: {
    publisher: same('CNBC'),
    title: {
      en: 'On the training cost of Kimi K2 Thinking, from an unnamed source',
      zh: '关于Kimi K2 Thinking训练成本的报道，消息人士不具名',
    },
    date: { year: 2025, month: 11, day: 6 },
    strength: 'press',
  },
  moonshot: {
    publisher: { en: 'Moonshot AI', zh: '月之暗面' },
    title: { en: 'Founder’s answers on Reddit', zh: '创始人在Reddit上的回答' },
    date: { year: 2025, month: 11, day: 10 },
    strength: 'press',
  },
  epoch: {
    publisher: same('Epoch AI'),
    title: { en: 'Estimate for Grok 4, as reported', zh: '对Grok 4的估算，据报道' },
    strength: 'secondary',
  },
  aiIndex: {
    publisher: { en: 'Stanford AI Index and press', zh: '斯坦福AI指数及媒体' },
    title: { en: 'Estimates for GPT-4, as reported', zh: '对GPT-4的估算，据报道' },
    strength: 'secondary',
  },
  licence: {
    publisher: { en: 'Moonshot AI', zh: '月之暗面' },
    title: { en: 'LICENSE in the repository MoonshotAI/Kimi-K2', zh: 'MoonshotAI/Kimi-K2仓库里的LICENSE' },
    address: 'https://github.com/MoonshotAI/Kimi-K2',
    strength: 'primary',
  },
  rounds: {
    publisher: { en: 'Press', zh: '媒体报道' },
    title: { en: 'Reports of the rounds of Cursor and Cognition', zh: '关于Cursor和Cognition融资的报道' },
    strength: 'press',
  },
  cognition: {
    publisher: same('Cognition'),
    title: same('“SWE-1.5”'),
    date: { year: 2025, month: 10, day: 29 },
    strength: 'primary',
  },
  earningsCall: {
    publisher: { en: 'Account of the earnings call', zh: '财报电话会的记述' },
    title: { en: 'Nvidia, Jensen Huang', zh: '英伟达，黄仁勋' },
    date: { year: 2025, month: 5, day: 28 },
    strength: 'secondary',
  },
  ft: {
    publisher: { en: 'Financial Times; CNBC', zh: '《金融时报》；CNBC' },
    title: { en: 'Jensen Huang on China and the AI race', zh: '黄仁勋谈中国与AI竞赛' },
    date: { year: 2025, month: 11, day: 5 },
    strength: 'press',
  },
  peoplesDaily: {
    publisher: { en: 'People’s Daily Online', zh: '人民网' },
    title: { en: 'Visa-free entries', zh: '免签入境' },
    date: { year: 2024, month: 12, day: 30 },
    strength: 'state',
  },
  nasa: { publisher: same('NASA'), title: same('Release 72-9'), date: { year: 1972 }, strength: 'primary' },
  grok: {
    publisher: { en: 'Press', zh: '媒体报道' },
    title: { en: 'Elon Musk on Grok 5', zh: '马斯克谈Grok 5' },
    date: { year: 2025, month: 10 },
    strength: 'press',
  },
} as const satisfies Record<CitationId, Citation>

/** The citation of an id. */
export function citationOf(id: CitationId): Citation {
  return citations[id]
}

/** What a strength is called. */
export const strengthWords: Readonly<Record<Strength, Localized>> = {
  primary: { en: 'primary', zh: '一手' },
  press: { en: 'press', zh: '媒体' },
  state: { en: 'state paper', zh: '官方媒体' },
  secondary: { en: 'secondary', zh: '转述' },
}
