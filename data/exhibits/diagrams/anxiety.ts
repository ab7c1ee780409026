import type { LanesSpec } from './kinds/lanes.ts'
import { words } from '../../figures/wording.ts'

/** ¶25–26: a warning in an American venture firm's blog. */
export const anxiety: LanesSpec = {
  kind: 'lanes',
  title: { en: 'What an American venture firm warns of', zh: '一家美国风投公司的警告' },
  scheme: true,
  steps: [
    words(
      'China’s goods, people and information race by as arrows. Below, a circle, “we”, is sinking into the ground: “a bygone age”.',
      '红箭飞驰而过：中国的货物、人员和信息。下面，一个淡蓝的圆，写着“我们”，可能陷进地里：“旧时代”。',
    ),
  ],
  fast: {
    side: 'chinese',
    name: words('China, at high speed', '高速运转的中国'),
    lanes: [words('goods', '货物'), words('people', '人员'), words('information', '信息')],
  },
  sinking: {
    side: 'american',
    name: words('“we”', '“我们”'),
    into: words('may sink into “a bygone age”', '可能陷进“旧时代”'),
    by: words('so warns a blog post of Andreessen Horowitz, a venture firm', '风投公司安德森·霍洛维茨的一篇博客这样警告'),
  },
}
