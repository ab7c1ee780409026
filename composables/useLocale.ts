import type { Locale } from '../data/ui/locale.ts'
import { configs } from '@slidev/client'
import { localeOf } from '../data/ui/locale.ts'

/** The language of the edition that is being shown; set by `htmlAttrs.lang` in the deck's headmatter. */
export function useLocale(): Locale {
  return localeOf(configs.htmlAttrs?.lang)
}
