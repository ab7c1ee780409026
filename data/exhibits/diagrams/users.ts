import type { NetworkSpec } from './kinds/network.ts'
import { words } from '../../figures/wording.ts'

/** ¶14–18: who runs on what, and how that is known. */
export const users: NetworkSpec = {
  kind: 'network',
  title: { en: 'Who runs on which Chinese model, and who says so', zh: '谁在用哪个中国模型，是谁说的' },
  steps: [
    words(
      'A solid line from Thinking Machines Lab to Qwen, a bubble at the lab’s end: it says so itself, in its blog.',
      '一条实线从Thinking Machines Lab连到Qwen，气泡在实验室这头：自己在博客里说的。',
    ),
    words(
      'A dashed line from Cognition AI to Z.ai, the bubble at the model’s end: its maker, Zhipu, says so.',
      '一条虚线从Cognition AI连到Z.ai，气泡在模型那头：模型方智谱证实的。',
    ),
    words(
      'A dotted line from Cursor to an empty diamond: undisclosed. A glass on a Chinese character: inferred from its inner monologue.',
      '一条点线从Cursor连到一个空心菱形：没有公开。放大镜下是个中字：外界从它曾用中文的“内心独白”推断的。',
    ),
  ],
  heads: [words('Valley firms', '硅谷公司'), words('use', '在用'), words('Chinese models', '中国模型')],
  left: [
    {
      id: 'tml',
      side: 'american',
      name: words('Thinking Machines Lab', 'Thinking Machines Lab'),
      note: words('founded by Mira Murati', '米拉·穆拉蒂创办'),
    },
    {
      id: 'cognition',
      side: 'american',
      name: words('Cognition AI', 'Cognition AI'),
      step: 1,
    },
    {
      id: 'cursor',
      side: 'american',
      name: words('Cursor', 'Cursor'),
      step: 2,
    },
  ],
  right: [
    { id: 'qwen', side: 'chinese', name: words('Qwen', 'Qwen'), note: words('by Alibaba', '阿里巴巴') },
    { id: 'zai', side: 'chinese', name: words('Z.ai', 'Z.ai'), note: words('by Zhipu', '智谱'), step: 1 },
    { id: 'unknown', side: 'chinese', name: words('undisclosed', '没有公开'), unknown: true, step: 2 },
  ],
  links: [
    {
      from: 'tml',
      to: 'qwen',
      verb: words('builds on', '底座是'),
      known: {
        firmness: 'stated',
        how: words('stated', '自己说的'),
        source: words('in its own blog, with thanks', '发博文，还致了谢'),
      },
    },
    {
      from: 'cognition',
      to: 'zai',
      verb: words('runs on', '用的是'),
      known: {
        firmness: 'confirmed',
        how: words('confirmed', '对方证实'),
        source: words('by the model’s maker', '智谱发在社交媒体上'),
      },
      step: 1,
    },
    {
      from: 'cursor',
      to: 'unknown',
      verb: words('may run on', '用的可能是'),
      known: {
        firmness: 'inferred',
        how: words('inferred', '外界推断'),
        source: words('from its “inner monologue”, once in Chinese', '“内心独白”曾是中文'),
      },
      step: 2,
    },
  ],
}
