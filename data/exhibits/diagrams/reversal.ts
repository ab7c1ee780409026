import type { ExchangeSpec } from './kinds/exchange.ts'
import { words } from '../../figures/wording.ts'

/** ¶52–53: then China said “modernisation”; now the Valley speaks ideology. */
export const reversal: ExchangeSpec = {
  kind: 'exchange',
  title: { en: 'Who speaks ideology, then and now', zh: '当年和今天，谁在讲意识形态' },
  steps: [
    words(
      'Then China says “modernisation”; the tag “ideology” lies beside it, untied.',
      '当年，中国说的是“现代化”；写着“意识形态”的标签没有系上，搁在一边。',
    ),
    words(
      'The tag has moved to Silicon Valley, which says “democratic AI” and “authoritarian AI”.',
      '标签到了硅谷手里；硅谷说的是“民主AI”和“专制AI”。',
    ),
    words(
      'Below stands what the article reads in it: China’s rapid progress, the Valley’s want of words and imagination.',
      '下面是文章的解读：中国科技进步飞快，硅谷缺话语，也缺想象力。',
    ),
  ],
  tag: words('ideology', '意识形态'),
  way: words('changes hands', '易手'),
  before: {
    side: 'chinese',
    name: words('China', '中国'),
    when: words('then', '当年'),
    says: words('“modernisation”', '“现代化”'),
    mirror: words('science and technology racing ahead', '科学技术飞速进步'),
  },
  after: {
    side: 'american',
    name: words('Silicon Valley', '硅谷'),
    when: words('now', '今天'),
    says: words('“democratic AI”\n“authoritarian AI”', '“民主AI”\n“专制AI”'),
    mirror: words('short of words and of imagination', '话语和想象力都跟不上'),
  },
  step: 1,
  mirrorStep: 2,
}
