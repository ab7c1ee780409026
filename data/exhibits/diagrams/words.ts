import type { Localized } from '../../ui/locale.ts'

/** Heads of the columns in the lists behind diagrams. */
export const columnWords = {
  what: { en: 'Shown', zh: '项目' },
  who: { en: 'Who', zh: '谁' },
  does: { en: 'Does what', zh: '做什么' },
  of: { en: 'Of what', zh: '说的是' },
  said: { en: 'Said', zh: '说了什么' },
  when: { en: 'When', zh: '时间' },
  side: { en: 'Side', zh: '一方' },
  note: { en: 'What is said of it', zh: '说明' },
} as const satisfies Record<string, Localized>

/** What a side is called in a list. */
export const sideNames = {
  chinese: { en: 'China', zh: '中国' },
  american: { en: 'America', zh: '美国' },
  other: { en: 'neither', zh: '其他' },
  rest: { en: 'the rest', zh: '其余' },
} as const satisfies Record<string, Localized>
