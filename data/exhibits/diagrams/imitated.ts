import type { CopyingSpec } from './kinds/copying.ts'
import { words } from '../../figures/wording.ts'

/** ¶28–29: who imitates whom, and what. */
export const imitated: CopyingSpec = {
  kind: 'copying',
  title: { en: 'Who imitates whom, once and now', zh: '谁学谁，从前和现在' },
  steps: [
    words(
      'Once the arrow ran from Chinese firms, seen as imitating, to the Valley. Now a broad one runs back, a DeepSeek and a week on it.',
      '从前，箭头从被看成模仿者的中国公司指向硅谷。现在，一支大箭头反过来，上面挂着DeepSeek和一周的工作。',
    ),
    words(
      'The week, a bar a day and one day free, adds up: {work-week}, breaks included.',
      '一周里每天一条，空出一天，加起来是{work-week}，含休息。',
    ),
  ],
  left: { side: 'chinese', name: words('Chinese firms', '中国公司') },
  right: { side: 'american', name: words('Silicon Valley', '硅谷') },
  then: { when: words('once', '从前'), verb: words('seen as imitating', '被看成在模仿') },
  now: {
    when: words('now', '现在'),
    verb: words('imitates', '模仿'),
    model: words('some want a DeepSeek\nof their “own”', '有人要造\n“自己的”DeepSeek'),
    week: {
      name: words('some want “996”', '有人要学“996”'),
      starts: words('{work-start}', '{work-start}'),
      ends: words('{work-end}', '{work-end}'),
      figure: 'work-days',
      days: words('{work-days} a week', '一周{work-days}'),
      sum: { figure: words('= {work-week}', '= {work-week}'), note: words('breaks included', '含休息'), step: 1 },
    },
  },
}
