import type { FallingBehindSpec } from './kinds/falling-behind.ts'
import { words } from '../../figures/wording.ts'
import { quoted } from '../quoted.ts'

/** ¶25–26: a warning in an American venture firm's blog. */
export const anxiety: FallingBehindSpec = {
  kind: 'falling-behind',
  title: { en: 'What an American venture firm warns of', zh: '一家美国风投公司的警告' },
  scheme: true,
  steps: [
    words(
      'A red train, China, speeds off with goods, people, information. Behind, “we”, Americans, may roll down to an old steam engine.',
      '红色的高铁是中国，载着货物、人员和信息飞驰而去。后面的“我们”，也就是美国人，可能掉到下面的老火车旁：旧时代。',
    ),
  ],
  fast: {
    side: 'chinese',
    name: words('China, at high speed', '高速运转的中国'),
    coaches: [
      { load: 'goods', name: words('goods', '货物') },
      { load: 'people', name: words('people', '人员') },
      { load: 'information', name: words('information', '信息') },
    ],
  },
  behind: {
    side: 'american',
    name: words('“we”', '“我们”'),
    who: words('Americans', '美国人'),
    may: words('may sink into', '可能陷进'),
    into: quoted('outdated'),
    by: words(
      'so warns Andreessen Horowitz,\nan American venture firm, in a blog post',
      '美国风投公司安德森·霍洛维茨\n在一篇博文里这样警告',
    ),
  },
}
