import type { Locale } from '../../data/locale.ts'

/** A font face of the deck: one file, one weight, one style, for the characters of one script. */
export interface Face {
  readonly family: string
  readonly weight: 400 | 600
  readonly style: 'normal' | 'italic'
  /** Latin faces serve both editions; a Han face holds what one edition shows. */
  readonly script: 'latin' | 'han'
  readonly edition?: Locale
  /** The npm package and the file in it. */
  readonly from: { readonly package: string, readonly file: string }
  /** The file in styles/fonts. */
  readonly file: string
}

function latin(family: string, packageName: string, weight: 400 | 600, style: 'normal' | 'italic'): Face {
  return { family, weight, style, script: 'latin', from: { package: `@fontsource/${packageName}`, file: `${packageName}-latin-${weight}-${style}.woff2` }, file: `${packageName}-${weight}-${style}.woff2` }
}

function han(family: string, packageName: string, weight: 400 | 600, edition: Locale): Face {
  return { family: edition === 'en' ? `${family} EN` : family, weight, style: 'normal', script: 'han', edition, from: { package: `@fontsource/${packageName}`, file: `${packageName}-chinese-simplified-${weight}-normal.woff2` }, file: `${packageName}-${weight}-${edition}.woff2` }
}

/** Every face that the deck loads, all under the SIL Open Font License. */
export const faces: readonly Face[] = [
  latin('Source Sans 3', 'source-sans-3', 400, 'normal'), latin('Source Sans 3', 'source-sans-3', 600, 'normal'),
  latin('Source Sans 3', 'source-sans-3', 400, 'italic'), latin('Source Sans 3', 'source-sans-3', 600, 'italic'),
  latin('Source Serif 4', 'source-serif-4', 600, 'normal'),
  han('Hooked Sans SC', 'noto-sans-sc', 400, 'zh'), han('Hooked Sans SC', 'noto-sans-sc', 600, 'zh'),
  han('Hooked Serif SC', 'noto-serif-sc', 600, 'zh'),
  han('Hooked Sans SC', 'noto-sans-sc', 400, 'en'), han('Hooked Sans SC', 'noto-sans-sc', 600, 'en'),
]
