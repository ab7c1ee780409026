import type { LimitSpec } from './kinds/limit.ts'
import { words } from '../../figures/wording.ts'

/** ¶44–45: the licence of Kimi K2 Thinking: free for all, and the biggest have to name it. */
export const licence: LimitSpec = {
  kind: 'limit',
  title: { en: 'What the licence of Kimi K2 Thinking asks for', zh: 'Kimi K2 Thinking的许可证要求什么' },
  scheme: true,
  steps: [
    words(
      'Products from small to very big, Kimi K2 at work in every one, stand on one ground: free to use, change, pass on and sell.',
      '从小到大的产品，里头跑的都是Kimi K2，站在同一块地上：随便用、改、转发、拿去卖。',
    ),
    words(
      'A post with a board parts the biggest from the others: {licence-users} a month, or {licence-revenue} in revenue.',
      '一块立着的牌子把最大的几个和别的分开：月活用户{licence-users}，或月收入{licence-revenue}。',
    ),
    words(
      'On the same ground, those beyond it have “Kimi K2” in large letters on their front: they must show it in a prominent place.',
      '地还是同一块，过了牌子的，界面上多了大大的“Kimi K2”：必须标在显眼处。',
    ),
  ],
  ground: { side: 'chinese', allows: words('free to use, change, pass on, sell', '随便用、改、转发、拿去卖') },
  products: words('products built on Kimi K2', '用Kimi K2做的产品'),
  limit: {
    grows: words('more users, or more revenue', '用户更多，或收入更高'),
    users: words('{licence-users} a month', '月活用户{licence-users}'),
    money: words('or {licence-revenue} in revenue', '或月收入{licence-revenue}'),
    step: 1,
  },
  beyond: {
    tag: words('Kimi K2', 'Kimi K2'),
    duty: words('must prominently show “Kimi K2”', '须在显眼处标明“Kimi K2”'),
    step: 2,
  },
}
