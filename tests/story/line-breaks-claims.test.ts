import { expect, it } from 'vitest'
import { lineBreaks } from '../../data/article/line-breaks.ts'

it.each([
  ['把人工智能的许可证给开发者', '把人工智能的|许可证|给开发者'],
  ['山姆·奥特曼说，开源便宜', '山姆·奥特曼说，|开源|便宜'],
  ['月之暗面的Kimi K2 Thinking发布', '月之暗面的|Kimi K2 Thinking|发布'],
])('a Chinese line breaks beside names and compounds: %s', (text, expected) => {
  const breaks = lineBreaks(text, 'zh')
  expect([...breaks, text.length].map((to, index) => text.slice(index ? breaks[index - 1] : 0, to)).join('|')).toBe(expected)
})
