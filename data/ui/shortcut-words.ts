import type { Localized } from './locale.ts'

/** A key of the deck: what it is called on the keyboard, and what it does. */
export interface Key {
  readonly keys: readonly string[]
  readonly does: Localized
}

/** Every key that a presenter may want, in the order in which the help card lists them. */
export const keys: readonly Key[] = [
  { keys: ['→', 'Space', 'PgDn'], does: { en: 'next step', zh: '下一步' } },
  { keys: ['←', 'PgUp'], does: { en: 'step back', zh: '上一步' } },
  { keys: ['↓', '↑'], does: { en: 'next slide, slide before, without steps', zh: '下一页、上一页，跳过步骤' } },
  { keys: ['G'], does: { en: 'go to a slide by number or title', zh: '按页码或标题跳转' } },
  { keys: ['O'], does: { en: 'all slides at a glance', zh: '总览所有页' } },
  { keys: ['W'], does: { en: 'where we are in the argument', zh: '看讲到哪儿了' } },
  { keys: ['I'], does: { en: 'index of figures, and how to cite', zh: '数字索引，以及引用格式' } },
  { keys: ['S'], does: { en: 'length: lesson, double lesson, short talk', zh: '长短：单课时、双课时、精简版' } },
  { keys: ['B'], does: { en: 'black screen on or off', zh: '黑屏，开或关' } },
  { keys: ['L'], does: { en: 'pointer on or off', zh: '激光笔，开或关' } },
  { keys: ['T'], does: { en: 'tables behind the charts', zh: '图表背后的数据表' } },
  { keys: ['D'], does: { en: 'light or dark', zh: '浅色或深色' } },
  { keys: ['F'], does: { en: 'full screen', zh: '全屏' } },
  { keys: ['H'], does: { en: 'this help', zh: '本帮助' } },
]
