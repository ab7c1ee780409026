import type { LadderSpec } from './kinds/ladder.ts'
import { words } from '../../figures/wording.ts'

/** ¶41–42: one ranking puts Kimi K2 Thinking on top. Of the others it prints only that they were passed. */
export const ranking: LadderSpec = {
  kind: 'ladder',
  title: { en: 'Where one ranking puts Kimi K2 Thinking', zh: '一家排名里的Kimi K2 Thinking' },
  steps: [
    words(
      'On top stands Kimi K2 Thinking, marked {kimi-rank} in the world by one firm’s overall ranking; other sources differ.',
      '最上面是Kimi K2 Thinking，一家机构的综合排名给它世界{kimi-rank}；其他来源另有说法。',
    ),
    words(
      'Below it, side by side, the American models that it passed: GPT-5, Grok 4 and Sonnet 4.5.',
      '下面并排着排在它后面的美国模型：GPT-5、Grok 4和Sonnet 4.5。',
    ),
  ],
  top: {
    side: 'chinese',
    name: words('Kimi K2 Thinking', 'Kimi K2 Thinking'),
    note: words('open, by Moonshot AI, {kimi-date}', '开源，月之暗面，{kimi-date}'),
    rank: words('{kimi-rank}', '{kimi-rank}'),
    by: words('by the overall ranking of Artificial Analysis', '据Artificial Analysis的综合排名'),
    doubt: words('{kimi-rank|doubt}: other\naccounts put it lower', '{kimi-rank|doubt}：\n别处转述的名次较低'),
  },
  passed: {
    side: 'american',
    names: [words('GPT-5', 'GPT-5'), words('Grok 4', 'Grok 4'), words('Sonnet 4.5', 'Sonnet 4.5')],
    label: words('passed, among others:', '排在它后面的有：'),
    step: 1,
  },
}
