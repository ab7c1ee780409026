import type { ExpectationSpec } from './kinds/expectation.ts'
import { words } from '../../figures/wording.ts'

/** ¶10–13: the price, where it was expected to tell, and where it did. */
export const surprise: ExpectationSpec = {
  kind: 'expectation',
  title: { en: 'Where Chinese AI was expected to win, and where it came', zh: '人们以为中国AI会赢在哪里，它又来到了哪里' },
  steps: [
    words(
      'A map of the world. On China, a red diamond; below, its price: {cost-ratio} of the cost, similar results.',
      '一幅世界地图。中国那里有个红色菱形，下方写着它的价钱：成本{cost-ratio}，效果接近。',
    ),
    words(
      'Broad arrows, outlines only, sweep from China to Europe and Southeast Asia: expected, perhaps. None to America: probably less keen.',
      '宽大的空心箭头，从中国扫向欧洲和东南亚：人们以为可能如此。美国没有：人们以为美国人大概不太起劲。',
    ),
    words(
      'A thin line crosses the Pacific to a solid red diamond in America: Chinese AI came there, quietly.',
      '一条细线越过太平洋，到美国成了一个实心的红菱形：中国AI不声不响地来了。',
    ),
  ],
  origin: {
    region: 'china',
    name: words('Chinese AI', '中国AI'),
    price: words('{cost-ratio} of the cost', '成本{cost-ratio}'),
    note: words('for similar results ({cost-ratio|doubt})', '效果接近（{cost-ratio|doubt}）'),
  },
  thought: words('people thought:\nit might sweep\nthese regions', '人们以为：\n中国AI可能\n横扫这些地方'),
  step: 1,
  expected: [
    { region: 'europe', name: words('Europe', '欧洲') },
    { region: 'southeast-asia', name: words('Southeast\nAsia', '东南亚') },
  ],
  surprise: {
    region: 'america',
    name: words('America', '美国'),
    thought: words('people thought:\nprobably less keen', '人们以为：\n大概不太起劲'),
    happened: { words: words('Chinese AI came,\nquietly', '中国AI\n悄悄来了'), step: 2 },
  },
}
