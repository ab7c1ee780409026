import type { LimitSpec } from './kinds/limit.ts'
import { words } from '../../figures/wording.ts'

/** ¶44–45: the licence of Kimi K2 Thinking: free for all, and the biggest have to name it. */
export const licence: LimitSpec = {
  kind: 'limit',
  title: { en: 'What the licence of Kimi K2 Thinking asks for', zh: 'Kimi K2 Thinking的许可证要求什么' },
  scheme: true,
  steps: [
    words(
      'Many small products stand on one ground, Kimi K2: free to use, change, pass on and sell.',
      '许多小产品站在同一块地上：Kimi K2，随便用、改、转发、拿去卖。',
    ),
    words(
      'Beside them is a limit, to which users or revenue have to grow: {licence-users} a month, or {licence-revenue}.',
      '旁边有一条线，用户或收入要长到那里：月活用户{licence-users}，或月收入{licence-revenue}。',
    ),
    words(
      'Beyond it one towering product stands on the same ground, with “Kimi K2” on its face: it must show the name.',
      '过了线，一个高高的产品站在同一块地上，界面上写着“Kimi K2”：它得标明名字。',
    ),
  ],
  ground: {
    side: 'chinese',
    name: words('Kimi K2', 'Kimi K2'),
    allows: words('free to use, change, pass on, sell', '随便用、改、转发、拿去卖'),
  },
  products: words('products built on it', '用它做的产品'),
  limit: {
    grows: words('more users, or more revenue', '用户更多，或收入更高'),
    users: words('{licence-users} a month', '月活用户{licence-users}'),
    money: words('or {licence-revenue}', '或月收入{licence-revenue}'),
    step: 1,
  },
  beyond: {
    tag: words('Kimi K2', 'Kimi K2'),
    duty: words('just has to show\n“Kimi K2”\nin a prominent place', '只须在显眼处\n标明“Kimi K2”'),
    step: 2,
  },
}
