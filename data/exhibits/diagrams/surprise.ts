import type { ExpectationSpec } from './kinds/expectation.ts'
import { words } from '../../figures/wording.ts'

/** ¶10–13: the price, where it was expected to tell, and where it did. */
export const surprise: ExpectationSpec = {
  kind: 'expectation',
  title: { en: 'Where Chinese AI was expected to win, and where it came', zh: '人们以为中国AI会赢在哪里，它又来到了哪里' },
  steps: [
    words(
      'A map of the world. On China, a red diamond, and tied to it a price tag: {cost-ratio} of the cost, for similar results.',
      '一幅世界地图。中国那里有个红色菱形，系着一张价签：成本{cost-ratio}，效果接近。',
    ),
    words(
      'Thin dashed arrows lead to Europe and Southeast Asia: expected, perhaps. None leads to America, in blue: probably less keen.',
      '细细的虚线箭头，从中国指向欧洲和东南亚：人们以为可能如此。蓝色的美国没有箭头：人们以为美国人大概不太起劲。',
    ),
    words(
      'A thick red arrow crosses the Pacific, the tag hanging from it, and lands in America: quietly, Chinese AI came to the Valley.',
      '一支粗大的红箭头挂着价签越过太平洋，落到美国：中国AI悄悄来到硅谷。',
    ),
  ],
  origin: {
    region: 'china',
    name: words('Chinese AI', '中国AI'),
    price: words('{cost-ratio}\nof the cost', '成本\n{cost-ratio}'),
    note: words('({cost-ratio|doubt})', '（{cost-ratio|doubt}）'),
  },
  thought: words('expected,\nperhaps', '人们以为：\n可能横扫'),
  step: 1,
  expected: [
    { region: 'europe', name: words('Europe', '欧洲') },
    { region: 'southeast-asia', name: words('Southeast Asia', '东南亚') },
  ],
  surprise: {
    region: 'america',
    name: words('America', '美国'),
    thought: words('expected:\nprobably less keen', '人们以为：\n大概不太起劲'),
    happened: { words: words('quietly,\nto the Valley', '悄悄\n来到硅谷'), step: 2 },
  },
}
