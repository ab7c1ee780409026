import type { Locale } from '../data/ui/locale.ts'
import { faces, isUsedIn } from '../data/ui/font-faces.ts'
import { compactCss, paletteProperties, typefaces } from '../data/ui/palette.ts'

/** The faces of an edition, each at the address that it is found at. */
function faceRules(locale: Locale, addressOf: StyleSources['addressOf']): string {
  return faces
    .filter(face => isUsedIn(locale, face))
    .map(({ family, weight, style, file }) => {
      const address = addressOf(file)
      // Without a face the page is read in the reader's own.
      if (!address) return ''
      return (
        `@font-face{font-family:'${family}';font-weight:${weight};font-style:${style};font-display:swap;`
        + `src:url('${address}') format('woff2')}`
      )
    })
    .join('')
}

/**
 * Faces of the reader's own that stand in while ours are under way, made as wide and as high as they are, by the letters of the
 * talk: nothing shall move when ours come. In Chinese it is the squares that make a line, and they are as wide in all faces.
 */
function standIns(locale: Locale): string {
  if (locale === 'zh') return ''
  const face = (family: string, weight: number, names: readonly string[], size: number, ascent: number, descent: number) =>
    `@font-face{font-family:'${family}';font-weight:${weight};src:${names.map(name => `local('${name}')`).join()};`
    + `size-adjust:${size}%;ascent-override:${ascent}%;descent-override:${descent}%;line-gap-override:0%}`
  return [
    face('Stand-in Sans', 400, ['Arial', 'Liberation Sans', 'Roboto'], 94.2, 108.7, 42.5),
    face('Stand-in Sans', 600, ['Arial Bold', 'Liberation Sans Bold', 'Roboto Bold'], 90.1, 113.7, 44.4),
    face('Stand-in Serif', 600, ['Times New Roman Bold', 'Liberation Serif Bold', 'Noto Serif Bold'], 111.1, 93.2, 30.2),
  ].join('')
}

/** A stack of families with the face that stands in for them, before what the reader's browser would take. */
const stack = (families: string, standIn: string) => families.replace(/, (?=[\w-]+$)/u, `,'${standIn}',`)

/** What a style sheet is made of. */
export interface StyleSources {
  /** read.css as it is edited. */
  readonly sheet: string
  /** Where a face's file is found; undefined where it isn't. */
  readonly addressOf: (file: string) => string | undefined
}

/** The page's style sheet: colours of both themes, faces, and the rules, without what only an editor reads. */
export function readingCss(locale: Locale, { sheet, addressOf }: StyleSources): string {
  const { sans, serif } = typefaces[locale]
  return [
    faceRules(locale, addressOf),
    standIns(locale),
    `:root{${paletteProperties('light')};--sans:${stack(sans, 'Stand-in Sans')};--serif:${stack(serif, 'Stand-in Serif')}}`,
    `@media screen and (prefers-color-scheme:dark){:root{${paletteProperties('dark')}}}`,
    compactCss(sheet),
  ].join('')
}
