import type { ExpectationSpec } from './kinds/expectation.ts'
import { words } from '../../figures/wording.ts'

/** ¶10–13: the price, where it was expected to tell, and where it did. */
export const surprise: ExpectationSpec = {
  kind: 'expectation',
  title: { en: 'What a Chinese model costs, and where it was expected to win', zh: '中国大模型的成本，以及人们料它会赢在哪里' },
  steps: [
    words(
      'A Chinese model’s bar is {cost-ratio} as long as that of an American one with similar results. Beside them, a map of the world.',
      '柱形：中国大模型的成本{cost-ratio}，效果和美国同类产品接近。旁边是一幅世界地图。',
    ),
    words(
      'Europe and Southeast Asia are marked in dashes: they might be swept, people thought. America isn’t: probably less keen.',
      '欧洲和东南亚画上虚线记号：人们料它可能横扫那里。美国没有记号：大概不太起劲。',
    ),
    words(
      'In America, unmarked, a red diamond lights up: the change came quietly.',
      '没有记号的美国，亮起了一个红色菱形：转变不声不响地来了。',
    ),
  ],
  price: {
    of: words('American\nmodel', '美国\n同类产品'),
    with: words('Chinese\nmodel', '中国\n大模型'),
    figure: 'cost-ratio',
    note: words('of the cost,\nsimilar results', '的成本，\n效果接近'),
  },
  expected: [
    { region: 'europe', name: words('Europe', '欧洲'), thought: words('might be swept,\npeople thought', '人们料它\n可能横扫'), step: 1 },
    {
      region: 'southeast-asia',
      name: words('Southeast Asia', '东南亚'),
      thought: words('might be swept,\npeople thought', '人们料它\n可能横扫'),
      step: 1,
    },
  ],
  surprise: {
    region: 'america',
    name: words('America', '美国'),
    thought: words('probably less keen,\npeople thought', '人们料它\n大概不太起劲'),
    step: 1,
    happened: { words: words('then, quietly,\nhere too', '谁知悄悄用上了'), step: 2 },
  },
}
