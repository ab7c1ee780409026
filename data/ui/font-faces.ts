import type { Locale } from './locale.ts'

/**
 * What a face has to hold: Latin letters for both editions; or the Han characters that an edition sets plain, bold, in headlines and
 * quotations, or only in its notes. What the cover sets is in a small face of its own: a first visit needs no other.
 */
export type CharacterSet
  = | 'latin' | 'en-text' | 'en-cover' | 'en-title' | 'zh-text' | 'zh-cover' | 'zh-strong' | 'zh-display' | 'zh-title' | 'zh-notes'

/** A font face of the deck: one file, one weight, one style, for one set of characters. */
export interface Face {
  readonly family: string
  readonly weight: 400 | 600
  readonly style: 'normal' | 'italic'
  readonly set: CharacterSet
  /** The only edition that uses it. Default: that of its set, or both. */
  readonly edition?: Locale
  /**
   * Loaded only by a page that needs one of its characters, or one of any that Chinese may have. Default: by any page that
   * uses the family.
   */
  readonly range?: 'characters' | 'han'
  /** The npm package and the file in it. */
  readonly from: { readonly package: string, readonly file: string }
  /** The file in styles/fonts. */
  readonly file: string
}

function latin(family: string, packageName: string, weight: 400 | 600, style: 'normal' | 'italic'): Face {
  return {
    family,
    weight,
    style,
    set: 'latin',
    from: { package: `@fontsource/${packageName}`, file: `${packageName}-latin-${weight}-${style}.woff2` },
    file: `${packageName}-${weight}-${style}.woff2`,
  }
}

function han(family: string, packageName: string, weight: 400 | 600, set: CharacterSet, range?: Face['range']): Face {
  return {
    family,
    weight,
    style: 'normal',
    set,
    from: { package: `@fontsource/${packageName}`, file: `${packageName}-chinese-simplified-${weight}-normal.woff2` },
    file: `${packageName}-${weight}-${set}.woff2`,
    ...(range && { range }),
  }
}

/** Source Serif looks bolder than Noto Serif beside it; a weight less and they are even. */
const serifAmongHan: Face = {
  ...latin('Hooked Serif', 'source-serif-4', 600, 'normal'),
  edition: 'zh',
  from: { package: '@fontsource/source-serif-4', file: 'source-serif-4-latin-500-normal.woff2' },
  file: 'source-serif-4-500-among-han.woff2',
}

/** The cover's headline in a family of its own: in that of the others its letters would part from theirs, and lose their kerning. */
const coverTitle: Face = {
  ...latin('Hooked Serif Title', 'source-serif-4', 600, 'normal'),
  set: 'en-title',
  file: 'source-serif-4-600-en-title.woff2',
  range: 'characters',
}

/** Every face that the deck loads, all under the SIL Open Font License. */
export const faces: readonly Face[] = [
  latin('Source Sans 3', 'source-sans-3', 400, 'normal'),
  latin('Source Sans 3', 'source-sans-3', 600, 'normal'),
  latin('Source Sans 3', 'source-sans-3', 400, 'italic'),
  latin('Source Sans 3', 'source-sans-3', 600, 'italic'),
  { ...latin('Source Serif 4', 'source-serif-4', 600, 'normal'), edition: 'en' },
  serifAmongHan,
  coverTitle,
  // Of two faces of a family the later one is asked first.
  han('Hooked Sans SC', 'noto-sans-sc', 400, 'zh-text', 'han'),
  han('Hooked Sans SC', 'noto-sans-sc', 400, 'zh-cover', 'characters'),
  han('Hooked Sans SC', 'noto-sans-sc', 600, 'zh-strong', 'han'),
  han('Hooked Serif SC', 'noto-serif-sc', 600, 'zh-display', 'han'),
  han('Hooked Serif SC', 'noto-serif-sc', 600, 'zh-title', 'characters'),
  // Only the presenter reads the notes: the room doesn't load what they alone need.
  han('Hooked Notes SC', 'noto-sans-sc', 400, 'zh-notes', 'characters'),
  // In English, Chinese stands only in cards and in the index, and a bold face is not worth its bytes.
  han('Hooked Sans SC EN', 'noto-sans-sc', 400, 'en-text', 'han'),
  han('Hooked Sans SC EN', 'noto-sans-sc', 400, 'en-cover', 'characters'),
]

/** Whether an edition uses a face. */
export function isUsedIn(locale: Locale, { edition, set }: Face): boolean {
  return edition ? edition === locale : set === 'latin' || set.startsWith(`${locale}-`)
}
