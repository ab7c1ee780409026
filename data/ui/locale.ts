/** The editions' languages. */
export const locales = ['en', 'zh'] as const
export type Locale = (typeof locales)[number]

/** Localized in every language of the deck; a pair is complete or it doesn't compile. */
export type Localized = Readonly<Record<Locale, string>>

/** BCP 47 tags: what `lang` attributes and `Intl` are given. */
export const languageTag: Readonly<Record<Locale, string>> = { en: 'en', zh: 'zh-CN' }

/** What an edition calls its own language. */
export const editionName: Readonly<Record<Locale, string>> = { en: 'English', zh: '中文' }

/** The file that holds an edition's slides. */
export const editionFile: Readonly<Record<Locale, string>> = { en: 'slides.md', zh: 'slides.zh.md' }

/** Where one edition finds another, hosted side by side: English at the top, the others in folders of theirs. */
export function editionAddress(from: Locale, to: Locale): string {
  const up = from === 'en' ? './' : '../'
  return to === 'en' ? up : `${up}${to}/`
}

/** The locale of a language tag such as a deck's `lang`; English where it names neither. */
export function localeOf(tag: string | undefined): Locale {
  return tag?.toLowerCase().startsWith('zh') ? 'zh' : 'en'
}
