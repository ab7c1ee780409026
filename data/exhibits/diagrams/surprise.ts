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
      'Outlines of diamonds in Europe and Southeast Asia: expected to be swept, perhaps. America has none: probably less keen.',
      '欧洲和东南亚有空心菱形：人们料它可能横扫那里。美国没有：大概不太起劲。',
    ),
    words(
      'In America, where there was none, a solid red diamond: the change came quietly.',
      '没有记号的美国，出现了一个实心的红色菱形：转变不声不响地来了。',
    ),
  ],
  price: {
    of: words('American\nmodel', '美国\n同类产品'),
    with: words('Chinese\nmodel', '中国\n大模型'),
    figure: 'cost-ratio',
    note: words('of the cost\n({cost-ratio|doubt}),\nsimilar results', '的成本\n（{cost-ratio|doubt}），\n效果接近'),
  },
  expected: [
    { region: 'europe', name: words('Europe', '欧洲'), thought: words('people thought: might be swept', '人们料它可能横扫'), step: 1 },
    {
      region: 'southeast-asia',
      name: words('Southeast Asia', '东南亚'),
      thought: words('people thought: might be swept', '人们料它可能横扫'),
      step: 1,
    },
  ],
  surprise: {
    region: 'america',
    name: words('America', '美国'),
    thought: words('people thought: probably less keen', '人们料它大概不太起劲'),
    step: 1,
    happened: { words: words('Chinese AI came, quietly', '中国AI悄悄来了'), step: 2 },
  },
}
