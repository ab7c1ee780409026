import type { TraceSpec } from './kinds/trace.ts'
import { words } from '../../figures/wording.ts'

/** ¶62–65: a moment for each side, and no finish. */
export const moments: TraceSpec = {
  kind: 'trace',
  title: { en: 'The moment of each side', zh: '双方各自的“时刻”' },
  scheme: true,
  steps: [
    words(
      'A line leaps on {chatgpt-date}: the “ChatGPT moment”, a shock for China.',
      '一条线在{chatgpt-date}猛然跃起：“ChatGPT时刻”，中国受到震动。',
    ),
    words(
      '{deepseek-after} later it leaps as high again, in China’s colour: the “DeepSeek moment” of the Americans.',
      '{deepseek-after}之后，它以中国一方的颜色再次跃起，一样高：这是美国同行的“DeepSeek时刻”。',
    ),
    words('The line runs on and out of the picture: there is no finish line.', '线继续向前，跑出画面：没有止境。'),
  ],
  peaks: [
    {
      side: 'american',
      name: words('“ChatGPT moment”', '“ChatGPT时刻”'),
      when: words('{chatgpt-date}', '{chatgpt-date}'),
      note: words('China: shock, excitement, pressure. It knew little of the Transformer.', '中国：震惊，激动，压力大。那时对Transformer还很陌生。'),
    },
    {
      side: 'chinese',
      name: words('“DeepSeek moment”', '“DeepSeek时刻”'),
      when: words('{deepseek-after} later', '{deepseek-after}之后'),
      note: words('America: a good, low-cost chatbot, from a Chinese private fund.', '美国：又好又省钱的聊天机器人，出自中国一家私募。'),
      step: 1,
    },
  ],
  onward: { label: words('no finish line', '没有止境'), step: 2 },
}
