import type { LanesSpec } from './kinds/lanes.ts'
import { words } from '../../figures/wording.ts'
import { quoted } from '../quoted.ts'

/** ¶25–26: a warning in an American venture firm's blog. */
export const anxiety: LanesSpec = {
  kind: 'lanes',
  title: { en: 'What an American venture firm warns of', zh: '一家美国风投公司的警告' },
  scheme: true,
  steps: [
    words(
      'China’s goods, people and information race ahead. Far behind, “we”, Americans, a worried face, may sink into a pit: “a bygone age”.',
      '中国的货物、人员和信息像箭一样飞驰在前。远远落在后面的是“我们”，也就是美国人，一张发愁的脸，可能陷进坑里：“旧时代”。',
    ),
  ],
  fast: {
    side: 'chinese',
    name: words('China, at high speed', '高速运转的中国'),
    lanes: [
      { cargo: 'goods', name: words('goods', '货物') },
      { cargo: 'people', name: words('people', '人员') },
      { cargo: 'information', name: words('information', '信息') },
    ],
  },
  sinking: {
    side: 'american',
    name: words('“we”', '“我们”'),
    may: words('may sink into', '可能陷进'),
    into: quoted('outdated'),
    by: words('a warning to Americans, in a blog post of Andreessen Horowitz, a venture firm', '这是对美国人的警告，见风投公司安德森·霍洛维茨的一篇博文'),
  },
}
