import type { ShocksSpec } from './kinds/shocks.ts'
import { words } from '../../figures/wording.ts'

/** ¶62–65: what one side brings out is a moment for the other, and there is no finish. */
export const moments: ShocksSpec = {
  kind: 'shocks',
  title: { en: 'The moment of each side', zh: '双方各自的“时刻”' },
  scheme: true,
  steps: [
    words(
      'America and China run side by side. On {chatgpt-date} waves from America’s ChatGPT shake China’s line: its “ChatGPT moment”.',
      '美国和中国并排向前。{chatgpt-date}，美国ChatGPT的冲击波震动了中国的线：中国同行的“ChatGPT时刻”。',
    ),
    words(
      '{deepseek-after} later the other way round: waves from China’s DeepSeek shake America’s line, the Americans’ “DeepSeek moment”.',
      '{deepseek-after}之后反过来：中国DeepSeek的冲击波震动了美国的线，这是美国同行的“DeepSeek时刻”。',
    ),
    words(
      'Both lines run on in open arrow heads and out of the picture: there is no finish line.',
      '双方的线都变成一个接一个的箭头，跑出画面：没有止境。',
    ),
  ],
  shocks: [
    {
      side: 'american',
      event: words('ChatGPT', 'ChatGPT'),
      when: words('{chatgpt-date}', '{chatgpt-date}'),
      felt: words('China’s “moment”', '中国的“时刻”'),
      note: words('shock, excitement, pressure', '震惊、激动、压力大'),
    },
    {
      side: 'chinese',
      event: words('DeepSeek', 'DeepSeek'),
      when: words('{deepseek-after} later', '{deepseek-after}之后'),
      felt: words('America’s “moment”', '美国的“时刻”'),
      note: words('good, low-cost, from a Chinese fund', '又好又省钱，出自中国私募'),
      step: 1,
    },
  ],
  onward: { label: words('no finish line', '没有止境'), step: 2 },
}
