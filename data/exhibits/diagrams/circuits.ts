import type { BundlesSpec } from './kinds/bundles.ts'
import { words } from '../../figures/wording.ts'

/** ¶51: the stations that China imported, and where the circuits about to open led. */
export const circuits: BundlesSpec = {
  kind: 'bundles',
  title: { en: 'China’s satellite circuits about to open', zh: '中国即将开通的卫星电路' },
  steps: [
    words(
      'Dishes: {ground-stations} that China imported. A dot is a circuit. A blue beam stops just short of {circuits-us} to America.',
      '中国进口的{ground-stations}卫星地面站。一点一条电路。一道蓝色的波束，射向通往美国的{circuits-us}，差一点还没接上：即将开通。',
    ),
    words(
      'Beside them, dots of the same size: {circuits-japan} to Japan, a far smaller block.',
      '旁边是同样大小的点，{circuits-japan}通往日本：少得多。',
    ),
    words(
      'Then, pale: {circuits-other} to anywhere else, hollow dots at the end.',
      '再往右，颜色很浅，{circuits-other}通往其他地方，末尾几个是空心的。',
    ),
  ],
  stations: {
    figure: 'ground-stations',
    count: words('{ground-stations}', '{ground-stations}卫星地面站'),
    note: words('for satellites, bought by China', '由中国进口'),
  },
  whole: {
    count: words('{circuits-all} about to open', '{circuits-all}卫星电路，即将开通'),
    note: words('at {circuits-date} ({circuits-all|doubt})', '截至{circuits-date}（{circuits-all|doubt}）'),
  },
  bundles: [
    { figure: 'circuits-us', count: words('{circuits-us|bare}', '{circuits-us}'), to: words('to America', '通往美国'), side: 'american' },
    {
      figure: 'circuits-japan',
      count: words('{circuits-japan|bare}', '{circuits-japan}'),
      to: words('to Japan', '通往日本'),
      side: 'other',
      step: 1,
    },
  ],
  rest: {
    figure: 'circuits-other',
    count: words('= {circuits-other|bare}', '= {circuits-other}'),
    to: words('to anywhere else', '通往其他地方'),
    side: 'rest',
    step: 2,
  },
  key: words('a dot, a circuit; hollow: “over”', '一点一条电路，空心表示“多”'),
}
