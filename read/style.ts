import type { Locale } from '../data/ui/locale.ts'
import { faces, isUsedIn } from '../data/ui/font-faces.ts'
import { compactCss, paletteProperties, typefaces } from '../data/ui/palette.ts'
import { standInFaces, withStandIn } from '../data/ui/stand-ins.ts'

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
    locale === 'en' ? standInFaces() : '',
    `:root{${paletteProperties('light')};--sans:${withStandIn(sans)};--serif:${withStandIn(serif)}}`,
    `@media screen and (prefers-color-scheme:dark){:root{${paletteProperties('dark')}}}`,
    compactCss(sheet),
  ].join('')
}
