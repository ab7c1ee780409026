import type { When } from './figure.ts'
import type { Words } from './locale.ts'

/** How near a second source is to what it tells: the body itself, the press, or somebody's account. */
export type Strength = 'primary' | 'press' | 'secondary'

/** A publication beside the article. */
export interface Citation {
  readonly publisher: string
  readonly title: string
  /** When it was published; absent for a page that is kept up to date. */
  readonly date?: When
  /** Only where it is the publisher's own. */
  readonly address?: string
  readonly strength: Strength
}

/** The second sources, as their publishers call themselves. */
export const citations = {
  bloomberg: { publisher: 'Bloomberg Opinion', title: 'C. Thorbecke, “How Much of Silicon Valley Is Built on Chinese AI?”', date: { year: 2025, month: 11, day: 9 }, strength: 'press' },
  atomReport: { publisher: 'ATOM Project', title: 'ATOM Report, arXiv 2604.07190', address: 'https://arxiv.org/abs/2604.07190', strength: 'primary' },
  hubStats: { publisher: 'Hugging Face', title: 'Models Download Stats', address: 'https://huggingface.co/docs/hub/models-download-stats', strength: 'primary' },
  interconnects: { publisher: 'Interconnects', title: 'N. Lambert, “Towards American Truly Open Models: The ATOM Project”', date: { year: 2025, month: 8, day: 4 }, strength: 'primary' },
  artificialAnalysis: { publisher: 'Artificial Analysis', title: 'Post on Kimi K2 Thinking, by three accounts of it', date: { year: 2025, month: 11, day: 7 }, strength: 'secondary' },
  cnbcKimi: { publisher: 'CNBC', title: 'On the training cost of Kimi K2 Thinking, from an unnamed source', date: { year: 2025, month: 11, day: 6 }, strength: 'press' },
  moonshot: { publisher: 'Moonshot AI', title: 'Founder’s answers on Reddit', date: { year: 2025, month: 11, day: 10 }, strength: 'press' },
  epoch: { publisher: 'Epoch AI', title: 'Estimate for Grok 4, as reported', strength: 'secondary' },
  aiIndex: { publisher: 'Stanford AI Index and press', title: 'Estimates for GPT-4, as reported', strength: 'secondary' },
  licence: { publisher: 'Moonshot AI', title: 'LICENSE in the repository MoonshotAI/Kimi-K2', address: 'https://github.com/MoonshotAI/Kimi-K2', strength: 'primary' },
  rounds: { publisher: 'Press', title: 'Reports of the rounds of Cursor and Cognition', strength: 'press' },
  cognition: { publisher: 'Cognition', title: '“SWE-1.5”', date: { year: 2025, month: 10, day: 29 }, strength: 'primary' },
  earningsCall: { publisher: 'Account of the earnings call', title: 'Nvidia, Jensen Huang', date: { year: 2025, month: 5, day: 28 }, strength: 'secondary' },
  ft: { publisher: 'Financial Times; CNBC', title: 'Jensen Huang on China and the AI race', date: { year: 2025, month: 11, day: 5 }, strength: 'press' },
  peoplesDaily: { publisher: 'People’s Daily Online', title: 'Visa-free entries', date: { year: 2024, month: 12, day: 30 }, strength: 'primary' },
  nasa: { publisher: 'NASA', title: 'Release 72-9', date: { year: 1972 }, strength: 'primary' },
  grok: { publisher: 'Press', title: 'Elon Musk on Grok 5', date: { year: 2025, month: 10 }, strength: 'press' },
} as const satisfies Record<string, Citation>

export type CitationId = keyof typeof citations

/** What a strength is called. */
export const strengthWords: Readonly<Record<Strength, Words>> = {
  primary: { en: 'primary', zh: '一手' },
  press: { en: 'press', zh: '媒体' },
  secondary: { en: 'secondary', zh: '转述' },
}
