import type { Locale } from '../data/ui/locale.ts'
import type { Palette } from '../data/ui/palette.ts'
import { faces, isUsedIn } from '../data/ui/font-faces.ts'
import { palettes, typefaces } from '../data/ui/palette.ts'

const colours = (palette: Palette) =>
  Object.entries(palette)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';')

/** Characters that a face is for, by its rule in the deck's own style sheet. */
function rangeIn(fontsCss: string, file: string): string {
  return /unicode-range: [^;]+;/u.exec(fontsCss.split('\n').find(rule => rule.includes(file)) ?? '')?.[0] ?? ''
}

/** The faces of an edition, each at the address that it is found at. */
function faceRules(locale: Locale, fontsCss: string, addressOf: (file: string) => string | undefined): string {
  return faces
    .filter(face => isUsedIn(locale, face))
    .map(({ family, weight, style, file }) => {
      const address = addressOf(file)
      // Without a face the page is read in the reader's own.
      if (!address) return ''
      return (
        `@font-face{font-family:'${family}';font-weight:${weight};font-style:${style};font-display:swap;`
        + `src:url('${address}') format('woff2');${rangeIn(fontsCss, file)}}`
      )
    })
    .join('')
}

/** What a style sheet is made of. */
export interface StyleSources {
  /** read.css as it is edited. */
  readonly sheet: string
  /** The deck's own rules of its faces, which know their characters. */
  readonly fonts: string
  /** Where a face's file is found; undefined where it isn't. */
  readonly addressOf: (file: string) => string | undefined
}

/** The page's style sheet: colours of both themes, faces, and the rules, without what only an editor reads. */
export function readingCss(locale: Locale, { sheet, fonts, addressOf }: StyleSources): string {
  const { sans, serif } = typefaces[locale]
  return [
    faceRules(locale, fonts, addressOf),
    `:root{${colours(palettes.light)};--sans:${sans};--serif:${serif}}`,
    `@media screen and (prefers-color-scheme:dark){:root{${colours(palettes.dark)}}}`,
    sheet.replaceAll(/\/\*.*?\*\//gsu, '').replaceAll(/\s*\n\s*/gu, ''),
  ].join('')
}
