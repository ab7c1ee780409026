import type { BanToHookSpec } from './kinds/ban-to-hook.ts'
import { words } from '../../figures/wording.ts'

/** ¶1–3: one asks for a ban, others are hooked. The firms are named later (¶6, ¶15, ¶18): those that say so, or are confirmed. */
export const ban: BanToHookSpec = {
  kind: 'ban-to-hook',
  title: { en: 'A ban asked for, and a hook', zh: '要的是禁令，来的是鱼钩' },
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
      'From the diamond a thick red wire slips out over the sign’s ring and ends as a hook. Valley firms hang on it, pierced: “hooked”.',
      '从菱形伸出一根粗大的红线，越过标志的圆圈溜了出去，末端是鱼钩，串着几家硅谷公司：“沉迷”。',
    ),
  ],
  asker: { name: words('Sam Altman', '山姆·奥特曼'), own: words('his own:\n“democratic AI”', '自称：\n“民主AI”') },
  verb: words('asks Washington to ban', '上书请求封杀'),
  when: words('{ban-date}', '{ban-date}'),
  banned: { name: words('Chinese AI', '中国AI'), called: words('he calls it “authoritarian AI”', '他称之为“专制AI”') },
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
