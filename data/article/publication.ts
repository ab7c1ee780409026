import type { Localized } from '../ui/locale.ts'

/** Who wrote the article, and where it was published. The article has no date. */
export const publication = {
  author: { en: 'Rong Zhihui', zh: '荣智慧' },
  outlet: { en: 'NetEase Hao', zh: '网易号' },
} as const satisfies Record<string, Localized>
