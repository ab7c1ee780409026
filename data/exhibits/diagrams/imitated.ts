import type { CopyingSpec } from './kinds/copying.ts'
import { words } from '../../figures/wording.ts'

/** ¶28–29: who imitates whom. The week of “996” below it is a chart of its own. */
export const imitated: CopyingSpec = {
  kind: 'copying',
  height: 150,
  title: { en: 'Who imitates whom, once and now', zh: '谁学谁，从前和现在' },
  steps: [
    words(
      'Once Chinese firms, seen as imitating, pointed at Silicon Valley; now the arrow points the other way.',
      '从前，箭头从被视为在模仿的中国公司指向硅谷；现在，箭头反过来了。',
    ),
  ],
  left: { side: 'chinese', name: words('Chinese firms', '中国公司') },
  right: { side: 'american', name: words('Silicon Valley', '硅谷') },
  then: { when: words('once', '从前'), verb: words('seen as imitating', '被视为在模仿') },
  now: {
    when: words('now', '现在'),
    verb: words('imitates', '模仿'),
    what: words('some want a DeepSeek of their “own”, some want “996”', '有人要造“自己的”DeepSeek，有人要学“996”'),
  },
}
