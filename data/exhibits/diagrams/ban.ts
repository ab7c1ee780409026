import type { BanToHookSpec } from './kinds/ban-to-hook.ts'
import { words } from '../../figures/wording.ts'

/** ¶1–3: one asks for a ban, others are hooked. The firms are named later (¶6, ¶15, ¶18): those that say so, or are confirmed. */
export const ban: BanToHookSpec = {
  kind: 'ban-to-hook',
  title: { en: 'The bar of the ban becomes a hook', zh: '禁令的那一杠，成了鱼钩' },
  steps: [
    words(
      'Sam Altman asks Washington to ban Chinese AI: a prohibition sign over a red diamond.',
      '山姆·奥特曼请求美国政府封杀中国AI：红色菱形上压着一个禁止标志。',
    ),
    words(
      'He calls his own closed models “democratic AI”, and the open Chinese ones “authoritarian AI”.',
      '他把自家的闭源模型叫“民主AI”，把中国的开源模型叫“专制AI”。',
    ),
    words(
      'The sign’s bar is a red hook now, on a line through a gap in the ring to the diamond. Valley firms hang on it: “hooked”.',
      '标志上的那一杠脱落下来，变成红色的鱼钩，由一根线穿过缺口连着菱形，上面挂着几家硅谷公司：“沉迷”。',
    ),
  ],
  asker: { name: words('Sam Altman', '山姆·奥特曼'), own: words('his own: “democratic AI”', '自称：“民主AI”') },
  verb: words('asks Washington to ban', '上书请求封杀'),
  when: words('{ban-date}', '{ban-date}'),
  banned: { name: words('Chinese AI', '中国AI'), called: words('which he calls\n“authoritarian AI”', '他称之为\n“专制AI”') },
  names: 1,
  caught: {
    who: [
      words('Airbnb', 'Airbnb'),
      words('Cognition AI', 'Cognition AI'),
      words('Thinking Machines Lab', 'Thinking Machines Lab'),
    ],
    whose: words('Valley firms', '硅谷公司'),
    state: words('“hooked”', '“沉迷”'),
    step: 2,
  },
}
