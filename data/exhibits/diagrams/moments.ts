import type { ShocksSpec } from './kinds/shocks.ts'
import { words } from '../../figures/wording.ts'

/** ¶62–65: what one side brings out is a moment for the other, and there is no finish. */
export const moments: ShocksSpec = {
  kind: 'shocks',
  title: { en: 'The moment of each side', zh: '双方各自的“时刻”' },
  scheme: true,
  steps: [
    words(
      'America and China run side by side. On {chatgpt-date} waves from ChatGPT reach China’s line, which shakes: its “ChatGPT moment”.',
      '美国和中国并排向前。{chatgpt-date}，美国ChatGPT的冲击波震动了中国的线：中国同行的“ChatGPT时刻”。',
    ),
    words(
      '{deepseek-after} later the other way round: waves from DeepSeek reach America’s line, which shakes: its “DeepSeek moment”.',
      '{deepseek-after}之后反过来：中国DeepSeek的冲击波震动了美国的线，这是美国同行的“DeepSeek时刻”。',
    ),
    words(
      'Both lines go over into dashes, ever shorter and paler: they end nowhere, there is no finish line.',
      '双方的线都变成一段一段，越来越短、越来越淡，看不到头：没有止境。',
    ),
  ],
  shocks: [
    {
      side: 'american',
      event: words('ChatGPT', 'ChatGPT'),
      when: words('{chatgpt-date}', '{chatgpt-date}'),
      felt: words('“ChatGPT moment”', '“ChatGPT时刻”'),
    },
    {
      side: 'chinese',
      event: words('DeepSeek', 'DeepSeek'),
      when: words('{deepseek-after} later', '{deepseek-after}之后'),
      felt: words('“DeepSeek moment”', '“DeepSeek时刻”'),
      step: 1,
    },
  ],
  onward: { label: words('no finish line', '没有止境'), step: 2 },
}
