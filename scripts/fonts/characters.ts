import { readdirSync, readFileSync } from 'node:fs'
import { figureIds, figureOf, printedOf } from '../../data/catalogue.ts'
import { marksOf } from '../../data/charts/read.ts'
import { charts } from '../../data/charts/specs.ts'
import { figureText } from '../../data/format.ts'
import { editionFile, languageTag, type Locale, locales } from '../../data/locale.ts'
import { quotes } from '../../data/quotes.ts'

const root = new URL('../../', import.meta.url)
/** Punctuation and Latin letters that fonts for Han text must have beside Latin ones, because Chinese sets them full-width. */
const isHan = /[\p{Script=Han}　-〿＀-￯—…“”‘’·]/u

function read(path: string): string {
  return readFileSync(new URL(path, root), 'utf8')
}

/** Every text of the sources that could reach a screen: data, components, layouts, the footer. */
function sources(): string {
  return ['data/', 'data/charts/', 'components/', 'layouts/'].flatMap(folder =>
    readdirSync(new URL(folder, root)).filter(name => /\.(?:ts|vue)$/u.test(name)).map(name => read(folder + name))).join('') + read('slide-bottom.vue')
}

function slidesOf(locale: Locale): string {
  try {
    return read(editionFile[locale])
  }
  catch { return '' }
}

/** What `Intl` writes that stands in no file: formatted figures, names of weekdays. */
function formatted(locale: Locale): string {
  const day = new Intl.DateTimeFormat(languageTag[locale], { weekday: 'short', timeZone: 'UTC' })
  const days = Array.from({ length: 7 }, (_, index) => day.format(Date.UTC(2024, 0, 1 + index)))
  const marks = Object.values(charts).flatMap(spec => marksOf(spec, locale).flatMap(mark => [mark.value, mark.label]))
  return [...figureIds.map(id => figureText(id, locale)), ...days, ...marks].join('')
}

/** The printed forms of the figures and the quoted words, which the cards show in every edition. */
function originals(): string {
  const printed = figureIds.map(figureOf).flatMap(figure => printedOf(figure)?.form ?? [])
  return [...printed, ...Object.values(quotes).map(quote => quote.words.zh)].join('')
}

function unique(text: string): string {
  return [...new Set(text)].filter(character => character >= ' ').sort().join('')
}

/** Characters of the Latin faces: ASCII and whatever else the deck shows that is not Han. */
export function latinCharacters(): string {
  const ascii = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index))
  const shown = [ascii, sources(), ...locales.flatMap(locale => [slidesOf(locale), formatted(locale)])].join('')
  return unique([...shown].filter(character => !/[\p{Script=Han}　-〿＀-￯]/u.test(character)).join(''))
}

/** Characters of an edition's Han faces. The English edition shows only originals and what its slides hold. */
export function hanCharacters(locale: Locale): string {
  const shown = locale === 'zh' ? sources() + slidesOf('zh') + formatted('zh') + originals() : originals() + slidesOf('en').replace(/[“”‘’…—·]/gu, '') + '中文'
  return unique([...shown].filter(character => isHan.test(character)).join(''))
}
