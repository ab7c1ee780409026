import type { AimsSpec } from './kinds/aims.ts'
import { words } from '../../figures/wording.ts'

/** ¶58–59: why the Valley bets on AGI, and what Eric Schmidt would have it learn instead. */
export const fear: AimsSpec = {
  kind: 'aims',
  title: { en: 'A throw at AGI far off, and uses near at hand', zh: 'AGI远在天边，用处近在手边' },
  scheme: true,
  steps: [
    words(
      'At the far right rings without an outline, in them AGI with a question mark: it is hard to define.',
      '最右边是几圈模糊的轮廓，里面写着AGI和问号：它难下定义。',
    ),
    words('A long empty way lies between Silicon Valley and it: it is far out of reach.', '它和硅谷之间，路又长又空：远得够不着。'),
    words(
      'A die thrown from Silicon Valley stays well short of it: a bet, for fear of missing out.',
      '硅谷朝它掷出一粒骰子，还差得远：这是在赌，怕的是错过。',
    ),
    words(
      'Below, short firm arrows from Chinese peers reach a factory and a home: industry and daily life, as Eric Schmidt advises.',
      '下面，中国同行又短又粗的箭头到了工厂和家里：工业和生活，这也是施密特的主张。',
    ),
  ],
  far: {
    side: 'american',
    name: words('Silicon Valley', '硅谷'),
    target: words('AGI?', 'AGI？'),
    outline: { words: words('hard to define', '难下定义'), step: 0 },
    distance: { words: words('far out\nof reach', '遥不可及'), step: 1 },
    throw: { words: words('a bet, for fear\nof missing out', '在赌：\nFOMO'), step: 2 },
  },
  near: {
    side: 'chinese',
    name: words('Chinese peers', '中国同行'),
    targets: [
      { name: words('industry', '工业'), use: 'factory' },
      { name: words('daily life', '生活'), use: 'home' },
    ],
    advice: words('learn from them,\nadvises Eric Schmidt', '施密特主张：\n向他们学'),
    step: 3,
  },
}
