import type { Words } from './locale.ts'
import type { SpeakerId } from './speakers.ts'

/** A few words of a named speaker that the argument turns on; the English is our translation. */
export interface Quote { readonly words: Words, readonly by: SpeakerId, readonly para: number }

/** All quoted words of the deck. Nothing else of anyone's wording goes into it. */
export const quotes = {
  'democratic': { words: { en: 'democratic AI', zh: '民主AI' }, by: 'altman', para: 3 },
  'authoritarian': { words: { en: 'authoritarian AI', zh: '专制AI' }, by: 'altman', para: 3 },
  'good-and-cheap': { words: { en: 'good and cheap', zh: '又好又便宜' }, by: 'chesky', para: 6 },
  'win-race': { words: { en: 'China will win the AI race', zh: '中国将赢得人工智能竞赛' }, by: 'huang', para: 24 },
  'real-or-not': { words: { en: 'hard to tell from real', zh: '真假难辨' }, by: 'musk', para: 23 },
  'outdated': { words: { en: 'a bygone age', zh: '旧时代' }, by: 'a16z', para: 26 },
  'physical': { words: { en: 'building physical things', zh: '构建物理事物' }, by: 'andreessen', para: 33 },
  'less-isms': { words: { en: 'Fewer isms, more problems', zh: '少谈点主义，多谈点问题' }, by: 'schmidt', para: 59 },
  'chatgpt-moment': { words: { en: 'ChatGPT moment', zh: 'ChatGPT时刻' }, by: 'chinesePractitioners', para: 63 },
  'deepseek-moment': { words: { en: 'DeepSeek moment', zh: 'DeepSeek时刻' }, by: 'americanPractitioners', para: 64 },
} as const satisfies Record<string, Quote>
