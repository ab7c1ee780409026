import type { BundlesSpec } from './kinds/bundles.ts'
import { words } from '../../figures/wording.ts'

/** ¶51: the stations that China imported, and where the circuits about to open led. */
export const circuits: BundlesSpec = {
  kind: 'bundles',
  title: { en: 'China’s satellite circuits about to open', zh: '中国即将开通的卫星电路' },
  steps: [
    words(
      'From {ground-stations} that China imported, {circuits-us} run towards America, a strand each. Their ends are dots: about to open.',
      '从中国进口的{ground-stations}卫星地面站，{circuits-us}电路通往美国，一条画成一根。末端是点：即将开通。',
    ),
    words(
      'Below them run {circuits-japan} towards Japan, strands just as thick, and a far thinner bundle.',
      '下面是通往日本的{circuits-japan}，每根一样宽，这一束细得多。',
    ),
    words(
      'A line of text says what is left for everywhere else by our subtraction: {circuits-other}.',
      '一行文字说明：其余的通往别处，我们自己算，{circuits-other}。',
    ),
  ],
  stations: {
    figure: 'ground-stations',
    count: words('{ground-stations}', '{ground-stations}卫星地面站'),
    note: words('for satellites, bought by China', '由中国进口'),
  },
  whole: {
    count: words('{circuits-all}\nabout to open', '{circuits-all}卫星电路\n即将开通'),
    note: words('at {circuits-date} ({circuits-all|doubt})', '截至{circuits-date}（{circuits-all|doubt}）'),
  },
  bundles: [
    {
      figure: 'circuits-us',
      count: words('{circuits-us|bare}', '{circuits-us|bare}'),
      to: words('to America', '条通往美国'),
      side: 'american',
    },
    {
      figure: 'circuits-japan',
      count: words('{circuits-japan|bare}', '{circuits-japan|bare}'),
      to: words('to Japan', '条通往日本'),
      side: 'other',
      step: 1,
    },
  ],
  rest: { label: words('{circuits-other|bare} elsewhere (our subtraction)', '{circuits-other}通往别处（我们自己算的）'), step: 2 },
}
