import type { LeversSpec } from './kinds/levers.ts'
import { words } from '../../figures/wording.ts'

/** ¶34–37: where the low cost comes from, and where it lies. */
export const strategy: LeversSpec = {
  kind: 'levers',
  title: { en: 'Why Chinese AI is cheap to use', zh: '中国AI为什么用起来便宜' },
  steps: [
    words(
      'Necessity: the top chip is missing, an empty outline; software presses all it can out of the chip that is there.',
      '逼出来的：顶级芯片缺位，只剩虚线轮廓；软件把手头的芯片榨到极限。',
    ),
    words(
      'Choice: an open lock; models are open, free to use and to adapt, for users everywhere.',
      '选出来的：一把打开的锁；模型放开，随人用，随人改，到达各地用户。',
    ),
    words(
      'Both lead to models that are cheap to use, while the “new three” are cheap to make.',
      '两者合起来：AI模型用起来便宜；“新三样”则是造起来便宜。',
    ),
  ],
  side: 'chinese',
  squeeze: {
    name: words('necessity', '逼出来的'),
    missing: words('no top chips', '没有顶级GPU'),
    press: words('software squeezes\nthe hardware', '软件榨干硬件'),
  },
  open: {
    name: words('choice', '选出来的'),
    note: words('models opened: use them,\nadapt them, free', '模型放开：\n免费用，随便改'),
    step: 1,
  },
  gain: {
    name: words('cheap to use', '用起来便宜'),
    note: words('AI models: the market won by\nmaking technology democratic', 'AI模型：技术民主化\n换来的市场'),
    other: words('cheap to make', '造起来便宜'),
    otherNote: words('the “new three”: batteries, solar panels, new-energy cars', '“新三样”：锂电池、光伏、新能源汽车'),
    step: 2,
  },
}
