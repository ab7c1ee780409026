import type { LeversSpec } from './kinds/levers.ts'
import { words } from '../../figures/wording.ts'

/** ¶34–37: where the low cost of use comes from. */
export const strategy: LeversSpec = {
  kind: 'levers',
  title: { en: 'Why Chinese AI is cheap to use', zh: '中国AI为什么用起来便宜' },
  scheme: true,
  steps: [
    words('A big price tag: what it costs to use Chinese AI models.', '一块大大的价签：使用中国AI模型的价钱。'),
    words(
      'From the left, necessity, a squeezed chip, presses it smaller: no top chips, so software squeezes the hardware.',
      '左边来的是逼出来的一压，价签小了：没有顶级GPU，软件就像压力机一样榨干手头的芯片。',
    ),
    words(
      'From the right, choice, an open lock, presses too: the models are open. Small in its old outline, the tag says: cheap to use.',
      '右边来的是自己选的一压，一把打开的锁：模型开放。原来的轮廓里，价签成了小小一块：用起来便宜。',
    ),
  ],
  side: 'chinese',
  levers: [
    {
      name: words('necessity', '逼出来的'),
      note: words('no top chips: software\nsqueezes the hardware', '没有顶级GPU，\n就用软件榨干硬件'),
      shows: 'squeezed-chip',
      step: 1,
    },
    {
      name: words('choice', '自己选的'),
      note: words('open models: free\nto use and adapt', '模型开放：\n免费用，随便改'),
      shows: 'open-lock',
      step: 2,
    },
  ],
  price: {
    before: words('the price of use', '使用的价钱'),
    whose: words('Chinese AI models', '中国AI模型'),
    after: words('cheap to use', '用起来便宜'),
  },
}
