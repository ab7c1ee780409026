import type { Plugin } from 'vite'
import type { Locale } from '../../data/ui/locale.ts'
import { slidevWords } from '../../data/ui/slidev-words.ts'

const client = '/@slidev/client/'

/** Where words stand in a module of Slidev's: a whole attribute, string or text, or one up to a tag or a value. */
function placesOf(words: string): RegExp {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
  return new RegExp(`(?<=["'\`>]\\s*)${escaped}(?=\\s*["'\`<$])`, 'gu')
}

/** A module of Slidev's client in an edition's language. Throws, naming it, where Slidev no longer says what is replaced. */
export function inEdition(code: string, module: string, locale: Locale): string {
  return (slidevWords[module] ?? []).reduce((text, { en, [locale]: ours }) => {
    const changed = text.replace(placesOf(en), () => ours)
    if (changed === text && ours !== en) throw new Error(`${module} nowhere says what is put into ${locale}: ${en}`)
    return changed
  }, code)
}

/** Puts Slidev's own words into the language of the edition that is built. */
export function translateSlidev(locale: Locale): Plugin {
  return {
    name: 'deck:slidev-words',
    enforce: 'pre',
    transform(code, id) {
      const module = id.split(client)[1]
      return module && Object.hasOwn(slidevWords, module) ? inEdition(code, module, locale) : undefined
    },
  }
}
