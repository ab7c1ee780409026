import type { BundlesSpec } from './kinds/bundles.ts'
import { words } from '../../figures/wording.ts'

/** ¶51: the stations that China imported, and where the circuits about to open led. */
export const circuits: BundlesSpec = {
  kind: 'bundles',
  title: { en: 'China’s satellite circuits about to open', zh: '中国即将开通的卫星电路' },
  height: 308,
  steps: [
    words(
      'Dishes: {ground-stations} that China imported. A broad bundle, {circuits-us}, runs to just short of America: about to open.',
      '中国进口的{ground-stations}卫星地面站。从那里，{circuits-us}蓝线宽宽地通向美国，差一点还没接上：即将开通。',
    ),
    words('A narrower bundle, {circuits-japan}, runs to Japan.', '{circuits-japan}通向日本，窄得多。'),
    words(
      'Faint lines, {circuits-other}, end in the open: to anywhere else.',
      '浅色的线{circuits-other}，没有画到头：通往其他地方。',
    ),
  ],
  stations: {
    figure: 'ground-stations',
    count: words('{ground-stations}', '{ground-stations}卫星地面站'),
    note: words('for satellites, bought by China', '中国买来的'),
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
  key: words('each line is a circuit;\nbroken lines: “over”', '每线一条电路，虚线表示“多”'),
}
