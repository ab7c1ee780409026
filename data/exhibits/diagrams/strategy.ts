import type { LeversSpec } from './kinds/levers.ts'
import { words } from '../../figures/wording.ts'

/** ¶34–37: where the low cost of use comes from. */
export const strategy: LeversSpec = {
  kind: 'levers',
  title: { en: 'Why Chinese AI is cheap to use', zh: '中国AI为什么用起来便宜' },
  scheme: true,
  steps: [
    words(
      'A price tag hangs high: the price of use. Necessity: no top chip, an empty outline; software squeezes the chip that is there.',
      '一块价签挂得高高的：使用的价钱。逼出来的：顶级芯片缺位，只剩虚线轮廓；软件像压力机一样榨干手头的芯片。',
    ),
    words(
      'Choice: an open lock; models are open to developers, firms and users worldwide, to use and to adapt, free.',
      '自己选的：一把打开的锁；模型对开发者、企业和各地用户开放，免费用，随便改。',
    ),
    words(
      'Both press the tag down: AI models are cheap to use, while the “new three” are cheap to make.',
      '左右一起把价签压下来：AI模型用起来便宜；“新三样”则是造起来便宜。',
    ),
  ],
  side: 'chinese',
  squeeze: {
    name: words('necessity', '逼出来的'),
    missing: words('no top\nchips', '没有\n顶级GPU'),
    press: words('software squeezes\nthe hardware', '软件榨干硬件'),
  },
  open: {
    name: words('choice', '自己选的'),
    note: words('models opened:\nuse, adapt, free', '模型开放：\n免费用，随便改'),
    to: [words('developers', '开发者'), words('firms', '企业'), words('users worldwide', '各地用户')],
    step: 1,
  },
  price: {
    before: words('the price of use', '使用的价钱'),
    whose: words('Chinese AI models:', '中国AI模型：'),
    after: words('cheap to use', '用起来便宜'),
    note: words('a market advantage, by\nmaking technology democratic', '技术民主化\n换来的市场'),
    unlike: words('the “new three”:\ncheap to make', '“新三样”：\n造起来便宜'),
    step: 2,
  },
}
