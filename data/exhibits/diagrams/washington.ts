import type { LoudnessSpec } from './kinds/loudness.ts'
import { words } from '../../figures/wording.ts'

/** ¶60–61: what the Valley says in Washington, and what it doesn't. */
export const washington: LoudnessSpec = {
  kind: 'loudness',
  title: { en: 'What the Valley says in Washington, and what it leaves unsaid', zh: '硅谷在华盛顿说什么，不说什么' },
  scheme: true,
  steps: [
    words(
      'Silicon Valley points at a small diamond, China’s AI, which casts a huge shadow: grossly exaggerated.',
      '硅谷指着小小的菱形，中国的AI；它投出极大的影子，这是极力夸大。',
    ),
    words(
      'Away from it, without a word: pillars with cracks, for university budgets, visas and supply chains.',
      '另一边没有人指，只有几根开裂的柱子：大学经费、签证、供应链。',
    ),
    words('What rests on these pillars is American innovation.', '压在柱子上的，是美国的技术创新。'),
  ],
  speaker: {
    side: 'american',
    name: words('Silicon Valley,\nin Washington', '硅谷，\n在华盛顿'),
    gain: words('for tax breaks,\nlighter rules,\nsubsidies and,\nin the end, power', '为的是减税、\n松绑、补贴，\n说到底是权力'),
  },
  loud: {
    side: 'chinese',
    topic: words('China’s AI\nand its threat', '中国AI的\n本事和威胁'),
    is: words('as it is', '本来的'),
    told: words('grossly\nexaggerated', '极力夸大'),
  },
  silent: {
    label: words('not a word about', '闭口不提'),
    pillars: [
      words('university\nbudgets\ncut', '大学经费\n被砍'),
      words('skilled\nmigrants’ visas\ntightened', '技术移民\n签证收紧'),
      words('allies’\nsupply chains\ndisrupted', '盟友供应链\n被打乱'),
    ],
    step: 1,
    roof: { words: words('American innovation', '美国技术创新'), step: 2 },
  },
}
