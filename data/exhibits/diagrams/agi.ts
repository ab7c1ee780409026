import type { AnswersSpec } from './kinds/answers.ts'
import { words } from '../../figures/wording.ts'

/** ¶54–57: what each side says of AGI. */
export const agi: AnswersSpec = {
  kind: 'answers',
  title: { en: 'What each side says of artificial general intelligence', zh: '谈到通用人工智能，双方各说什么' },
  steps: [
    words('A large speech bubble, filled by AGI, from Silicon Valley.', '硅谷说出一个大大的话框，里面只有AGI。'),
    words('A bubble of the same size beside it, from China’s AI firms: empty.', '旁边是中国AI公司的话框，一样大，里面是空的。'),
    words(
      'Below stands the article’s question: why hype “authoritarian AI” rather than praise one’s own road?',
      '下面是文章的疑问：为什么炒作“专制AI”，却不夸自己的路线？',
    ),
  ],
  topic: words('The goal: artificial general intelligence?', '目标是不是通用人工智能？'),
  answers: [
    {
      side: 'american',
      name: words('Silicon Valley’s AI firms', '硅谷的AI公司'),
      says: words('AGI', 'AGI'),
      note: words('Musk boasts: a {grok-chance} chance of AGI by Grok 5', '马斯克自夸：Grok 5有{grok-chance}的可能实现AGI'),
      step: 0,
    },
    { side: 'chinese', name: words('China’s AI firms', '中国的AI公司'), note: words('silent', '保持沉默'), step: 1 },
  ],
  question: {
    words: words(
      'Strange, says the article: why hype “authoritarian AI” rather than praise one’s own road?',
      '文章觉得奇怪：为什么炒作“专制AI”，却不夸夸自己的路线？',
    ),
    step: 2,
  },
}
