import type { LadderSpec } from './kinds/ladder.ts'
import { words } from '../../figures/wording.ts'

/** ¶41–42: one ranking puts Kimi K2 Thinking on top. Of the others it prints only that they were passed. */
export const ranking: LadderSpec = {
  kind: 'ladder',
  title: { en: 'Where one ranking puts Kimi K2 Thinking', zh: '一家排名里的Kimi K2 Thinking' },
  steps: [
    words(
      'On a striped step Kimi K2 Thinking, by one firm’s overall ranking {kimi-rank} in the world: {kimi-rank|doubt}, others put it lower.',
      'Kimi K2 Thinking站在画着斜纹的台阶上，一家机构的综合排名给它世界{kimi-rank}：{kimi-rank|doubt}，别处转述的名次较低。',
    ),
    words(
      'On the ground, side by side, the American models that it passed: GPT-5, Grok 4 and Sonnet 4.5.',
      '平地上并排着排在它后面的美国模型：GPT-5、Grok 4和Sonnet 4.5。',
    ),
  ],
  top: {
    side: 'chinese',
    name: words('Kimi K2 Thinking', 'Kimi K2 Thinking'),
    note: words('open, by Moonshot AI, {kimi-date}', '开源，月之暗面，{kimi-date}'),
    rank: words('{kimi-rank}', '{kimi-rank}'),
    by: words('by the overall ranking of Artificial Analysis', '据Artificial Analysis的综合排名'),
    doubt: words('{kimi-rank|doubt}', '{kimi-rank|doubt}'),
    lower: words('other accounts put it lower', '别处转述的名次较低'),
  },
  passed: {
    side: 'american',
    names: [words('GPT-5', 'GPT-5'), words('Grok 4', 'Grok 4'), words('Sonnet 4.5', 'Sonnet 4.5')],
    label: words('passed, among others:', '排在它后面的有：'),
    step: 1,
  },
}
