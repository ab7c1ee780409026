import type { SpeakerId } from '../model/ids.ts'
import type { Localized } from '../ui/locale.ts'

/** A few words of a named speaker, or of the article itself, that the argument turns on; the English is our translation. */
export interface Quote {
  readonly words: Localized
  readonly by: SpeakerId
  readonly paragraph: number
}

/** Words of the article that the deck quotes: where they are printed, and our translation. */
export interface PrintedWords {
  readonly words: Localized
  readonly paragraph: number
}

/** All quoted words of speakers. Nothing else of anyone's wording goes into the deck. */
export const quotes = {
  'democratic': { words: { en: 'democratic AI', zh: '民主AI' }, by: 'altman', paragraph: 3 },
  'authoritarian': { words: { en: 'authoritarian AI', zh: '专制AI' }, by: 'altman', paragraph: 3 },
  'democratic-word': { words: { en: 'democratic', zh: '民主' }, by: 'altman', paragraph: 3 },
  'authoritarian-word': { words: { en: 'authoritarian', zh: '专制' }, by: 'altman', paragraph: 3 },
  'good-and-cheap': { words: { en: 'good and cheap', zh: '又好又便宜' }, by: 'chesky', paragraph: 6 },
  'win-race': { words: { en: 'China will win the AI race', zh: '中国将赢得人工智能竞赛' }, by: 'huang', paragraph: 24 },
  'real-or-not': { words: { en: 'hard to tell from real', zh: '真假难辨' }, by: 'musk', paragraph: 23 },
  'we': { words: { en: 'we', zh: '我们' }, by: 'a16z', paragraph: 26 },
  'outdated': { words: { en: 'a bygone age', zh: '旧时代' }, by: 'a16z', paragraph: 26 },
  'physical': { words: { en: 'building physical things', zh: '构建物理事物' }, by: 'andreessen', paragraph: 33 },
  // The article's rendering of Eric Schmidt's point, in a phrase that goes back to Hu Shi: not his own words.
  'less-isms': { words: { en: 'Less talk of isms, more of problems', zh: '少谈点主义，多谈点问题' }, by: 'article', paragraph: 59 },
  'chatgpt-moment': { words: { en: 'ChatGPT moment', zh: 'ChatGPT时刻' }, by: 'chinesePractitioners', paragraph: 63 },
  'deepseek-moment': { words: { en: 'DeepSeek moment', zh: 'DeepSeek时刻' }, by: 'americanPractitioners', paragraph: 64 },
} as const satisfies Record<string, Quote>

/** Words that the article puts in quotation marks to keep its distance: the deck keeps the marks. */
export const markedWords: readonly PrintedWords[] = [
  { paragraph: 1, words: { en: 'hooked', zh: '沉迷' } },
  { paragraph: 5, words: { en: 'AI czar', zh: 'AI沙皇' } },
  { paragraph: 17, words: { en: 'inner monologue', zh: '内心独白' } },
  { paragraph: 27, words: { en: 'Imitating', zh: '模仿' } },
  { paragraph: 29, words: { en: 'own', zh: '自己的' } },
  { paragraph: 29, words: { en: '996', zh: '996' } },
  { paragraph: 31, words: { en: 'American dream', zh: '美国梦' } },
  { paragraph: 34, words: { en: 'new three', zh: '新三样' } },
  { paragraph: 41, words: { en: 'sweep the field', zh: '横扫千军' } },
  { paragraph: 44, words: { en: 'making money', zh: '赚钱' } },
  { paragraph: 44, words: { en: 'Kimi K2', zh: 'Kimi K2' } },
  { paragraph: 45, words: { en: 'open, but not for commercial use', zh: '开源但不可商用' } },
  { paragraph: 47, words: { en: 'the future', zh: '未来' } },
  { paragraph: 48, words: { en: 'holy land', zh: '圣地' } },
  { paragraph: 51, words: { en: 'honeymoon', zh: '蜜月期' } },
  { paragraph: 52, words: { en: 'ideal', zh: '理想' } },
  { paragraph: 52, words: { en: 'modernisation', zh: '现代化' } },
  { paragraph: 58, words: { en: 'gamble', zh: '赌博' } },
  { paragraph: 60, words: { en: 'small calculation', zh: '小九九' } },
  { paragraph: 62, words: { en: 'passing fever', zh: '头脑发热' } },
  { paragraph: 64, words: { en: 'not its proper business', zh: '不务正业' } },
]

/** Words that the article prints without quotation marks and that the deck quotes, to ask or explain what they mean. */
export const namedWords: readonly PrintedWords[] = [
  { paragraph: 3, words: { en: 'this year', zh: '今年' } },
  { paragraph: 10, words: { en: 'The Valley is envious', zh: '硅谷嫉妒' } },
  { paragraph: 24, words: { en: 'lately', zh: '近日' } },
  { paragraph: 26, words: { en: 'may', zh: '可能' } },
  { paragraph: 28, words: { en: 'imitators', zh: '模仿者' } },
  { paragraph: 46, words: { en: 'breaks out', zh: '爆发' } },
  { paragraph: 53, words: { en: 'paradoxical', zh: '吊诡' } },
  { paragraph: 53, words: { en: 'ideology', zh: '意识形态' } },
]
