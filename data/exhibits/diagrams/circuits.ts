import type { BundlesSpec } from './kinds/bundles.ts'
import { words } from '../../figures/wording.ts'

/** ¶51: the stations that China imported, and where the circuits about to open led. */
export const circuits: BundlesSpec = {
  kind: 'bundles',
  title: { en: 'China’s satellite circuits about to open', zh: '中国即将开通的卫星电路' },
  steps: [
    words(
      'Dishes: {ground-stations} that China imported. Above them, a line each, {circuits-us} rise to just short of America: about to open.',
      '中国进口的{ground-stations}卫星地面站。上面一线一条，{circuits-us}通向美国，差一点还没接上：即将开通。',
    ),
    words(
      'Beside them, as far apart, {circuits-japan} to Japan: far fewer.',
      '旁边一样密，{circuits-japan}通向日本：少得多。',
    ),
    words(
      'Then, faint and short, {circuits-other}: to anywhere else.',
      '再往右，又浅又短的线{circuits-other}：通往其他地方。',
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
  key: words('each line is a circuit;\nbroken lines: “over”', '每线一条电路，虚线表示“多”'),
}
