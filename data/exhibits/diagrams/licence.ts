import type { PlaneSpec } from './kinds/plane.ts'
import { words } from '../../figures/wording.ts'

/** ¶44–45: the licence of Kimi K2 Thinking: free, until a product is big. */
export const licence: PlaneSpec = {
  kind: 'plane',
  title: { en: 'What the licence of Kimi K2 Thinking asks for', zh: 'Kimi K2 Thinking的许可证要求什么' },
  scheme: true,
  steps: [
    words('A large open field: anybody may use, change, pass on and sell it.', '一大片空地：谁都可以用、改、转发、拿去卖。'),
    words(
      'The field ends at these thresholds: {licence-users}, or {licence-revenue}.',
      '空地到这里为止：月活用户{licence-users}，或月收入{licence-revenue}。',
    ),
    words(
      'Beyond either is a narrow red rim, tagged “Kimi K2”: there the name must be shown to users.',
      '越过任何一条，是一圈红色窄边，贴着“Kimi K2”：到了这里就得标出名字。',
    ),
    words('A small product grows out of the field and now carries the tag.', '一个小产品长大，越过边界，从此带着这块标签。'),
  ],
  across: {
    name: words('monthly users', '月活用户'),
    threshold: words('{licence-users}', '{licence-users}'),
    figure: 'licence-users',
  },
  up: {
    name: words('revenue', '月收入'),
    threshold: words('{licence-revenue|bare}\na month', '{licence-revenue|bare}'),
    figure: 'licence-revenue',
  },
  thresholdStep: 1,
  field: { name: words('free', '随便用'), note: words('use it, change it, pass it on, sell it', '用、改、转发、拿去卖，都行') },
  rim: {
    tag: words('Kimi K2', 'Kimi K2'),
    duty: words('beyond either line: show “Kimi K2” in a prominent place', '越过任何一条线：在显眼处标明“Kimi K2”'),
    step: 2,
  },
  growth: { small: words('a small product', '小产品'), large: words('a big one', '做大了'), step: 3 },
}
