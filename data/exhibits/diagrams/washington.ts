import type { LoudnessSpec } from './kinds/loudness.ts'
import { words } from '../../figures/wording.ts'

/** ¶60–61: what the Valley says in Washington, and what it doesn't. */
export const washington: LoudnessSpec = {
  kind: 'loudness',
  title: { en: 'What the Valley says in Washington, and what it leaves unsaid', zh: '硅谷在华盛顿说什么，不说什么' },
  scheme: true,
  steps: [
    words(
      'Silicon Valley at a megaphone: a small diamond, China’s AI as it is, comes out of it huge: grossly exaggerated.',
      '硅谷举着喇叭。喇叭口的菱形本来小小的，是中国的AI；喊出去成了极大的一块，这是极力夸大。',
    ),
    words(
      'Behind its back, pale and cracked, without a word: pillars for university budgets, visas and supply chains.',
      '它背后，静音了：几根淡淡的、开裂的柱子，大学经费、签证、供应链，闭口不提。',
    ),
    words('What rests on these pillars is American innovation.', '压在柱子上的，是美国的技术创新。'),
  ],
  speaker: {
    side: 'american',
    name: words('Silicon Valley,\nin Washington', '硅谷，\n在华盛顿'),
  },
  loud: {
    side: 'chinese',
    topic: words('China’s AI\nand its threat', '中国AI的\n本事和威胁'),
    is: words('as it is', '本来的'),
    told: words('grossly\nexaggerated', '极力夸大'),
  },
  silent: {
    label: words('not a word', '闭口不提'),
    pillars: [
      words('university\nbudgets', '大学\n经费'),
      words('skilled\nmigrants’\nvisas', '技术移民\n签证'),
      words('allies’\nsupply\nchains', '盟友\n供应链'),
    ],
    step: 1,
    roof: { words: words('American innovation', '美国技术创新'), step: 2 },
  },
}
