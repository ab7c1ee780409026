import type { ExchangeSpec } from './kinds/exchange.ts'
import { words } from '../../figures/wording.ts'

/** ¶52–53: then China said “modernisation” and no ideology; now it is the Valley that speaks ideology. */
export const reversal: ExchangeSpec = {
  kind: 'exchange',
  title: { en: 'Who speaks ideology, then and now', zh: '当年和今天，谁在讲意识形态' },
  steps: [
    words(
      'Then: China says “modernisation”; the megaphone “ideology” is put down on the ground, unused.',
      '当年：中国说的是“现代化”；写着“意识形态”的喇叭口朝下，放在旁边的地上，没有用。',
    ),
    words(
      'Now: Silicon Valley has such a megaphone at its mouth, and “democratic AI” and “authoritarian AI” come out of it.',
      '今天：硅谷嘴边举着这样一只喇叭，喊出“民主AI”和“专制AI”。',
    ),
  ],
  word: words('ideology', '意识形态'),
  before: {
    side: 'chinese',
    name: words('China', '中国'),
    when: words('then', '当年'),
    says: words('“modernisation”', '“现代化”'),
    does: words('left aside', '搁在一边'),
  },
  after: {
    side: 'american',
    name: words('Silicon Valley', '硅谷'),
    when: words('now', '今天'),
    says: words('“democratic AI”\n“authoritarian AI”', '“民主AI”\n“专制AI”'),
    does: words('taken up', '拿了起来'),
  },
  step: 1,
}
