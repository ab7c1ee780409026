import type { SpeakerId } from '../model/ids.ts'
import type { Localized } from '../ui/locale.ts'

/** A few words of a named speaker, or of the article itself, that the argument turns on; the English is our translation. */
export interface Quote {
  readonly words: Localized
  readonly by: SpeakerId
  readonly paragraph: number
}

/** All quoted words of the deck. Nothing else of anyone's wording goes into it. */
export const quotes = {
  'democratic': { words: { en: 'democratic AI', zh: '民主AI' }, by: 'altman', paragraph: 3 },
  'authoritarian': { words: { en: 'authoritarian AI', zh: '专制AI' }, by: 'altman', paragraph: 3 },
  'good-and-cheap': { words: { en: 'good and cheap', zh: '又好又便宜' }, by: 'chesky', paragraph: 6 },
  'win-race': { words: { en: 'China will win the AI race', zh: '中国将赢得人工智能竞赛' }, by: 'huang', paragraph: 24 },
  'real-or-not': { words: { en: 'hard to tell from real', zh: '真假难辨' }, by: 'musk', paragraph: 23 },
  'outdated': { words: { en: 'a bygone age', zh: '旧时代' }, by: 'a16z', paragraph: 26 },
  'physical': { words: { en: 'building physical things', zh: '构建物理事物' }, by: 'andreessen', paragraph: 33 },
  // The article's rendering of Eric Schmidt's point, in a phrase that goes back to Hu Shi: not his own words.
  'less-isms': { words: { en: 'Less talk of isms, more of problems', zh: '少谈点主义，多谈点问题' }, by: 'article', paragraph: 59 },
  'chatgpt-moment': { words: { en: 'ChatGPT moment', zh: 'ChatGPT时刻' }, by: 'chinesePractitioners', paragraph: 63 },
  'deepseek-moment': { words: { en: 'DeepSeek moment', zh: 'DeepSeek时刻' }, by: 'americanPractitioners', paragraph: 64 },
} as const satisfies Record<string, Quote>
