import type { AnswersSpec } from './kinds/answers.ts'
import { words } from '../../figures/wording.ts'

/** ¶54–56: what the Valley’s AI firms say of AGI, and what China’s say. */
export const agi: AnswersSpec = {
  kind: 'answers',
  title: { en: 'What each side says of artificial general intelligence', zh: '谈到通用人工智能，双方各说什么' },
  steps: [
    words(
      'A large speech bubble, filled by AGI, from Silicon Valley’s AI firms: it is their goal.',
      '硅谷的AI公司说出一个大大的话框，里面是AGI：这是他们的目标。',
    ),
    words(
      'A bubble of the same size beside it, from China’s AI firms: empty, its outline dashed.',
      '旁边是中国AI公司的话框，一样大，虚线框，里面是空的。',
    ),
  ],
  answers: [
    {
      side: 'american',
      name: words('Silicon Valley’s AI firms', '硅谷的AI公司'),
      says: { word: words('AGI', 'AGI'), full: words('artificial general intelligence', '通用人工智能') },
      note: words('their goal', '当成目标'),
      step: 0,
    },
    { side: 'chinese', name: words('China’s AI firms', '中国的AI公司'), note: words('silent on it', '对此沉默'), step: 1 },
  ],
}
