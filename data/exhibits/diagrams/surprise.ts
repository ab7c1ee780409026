import type { ExpectationSpec } from './kinds/expectation.ts'
import { words } from '../../figures/wording.ts'

/** ¶10–13: the price, where it was expected to tell, and where it did. */
export const surprise: ExpectationSpec = {
  kind: 'expectation',
  title: { en: 'What a Chinese model costs, and where it was expected to win', zh: '中国大模型的成本，以及人们以为它会赢在哪里' },
  steps: [
    words(
      'A map of the world. In its corner, a Chinese model’s bar is {cost-ratio} as long as that of an American one with similar results.',
      '一幅世界地图。角上的柱形：中国大模型的成本{cost-ratio}，效果和美国同类产品接近。',
    ),
    words(
      'Outlines of diamonds in Europe and Southeast Asia: expected to be swept, perhaps. America has none: probably less keen.',
      '欧洲和东南亚有空心菱形：人们以为它可能横扫那里。美国没有：人们以为美国人大概不太起劲。',
    ),
    words(
      'In America, where there was none, a large solid diamond lights up: the change came quietly.',
      '没有记号的美国，亮起一个实心的大菱形：转变不声不响地来了。',
    ),
  ],
  price: {
    of: words('American model', '美国同类产品'),
    with: words('Chinese model', '中国大模型'),
    figure: 'cost-ratio',
    note: words('of the cost ({cost-ratio|doubt}), similar results', '的成本（{cost-ratio|doubt}），效果接近'),
  },
  thought: words('people thought: Chinese AI might sweep these', '人们以为：中国AI可能横扫这里'),
  expected: [
    { region: 'europe', name: words('Europe', '欧洲'), step: 1 },
    { region: 'southeast-asia', name: words('Southeast Asia', '东南亚'), step: 1 },
  ],
  surprise: {
    region: 'america',
    name: words('America', '美国'),
    thought: words('people thought:\nprobably less keen', '人们以为：\n美国人大概不太起劲'),
    step: 1,
    happened: { words: words('Chinese AI came,\nquietly', '中国AI\n悄悄来了'), step: 2 },
  },
}
