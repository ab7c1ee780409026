import type { Locale } from './locale.ts'
import { locales } from './locale.ts'
import { standInFaces, withStandIn } from './stand-ins.ts'

/**
 * Colours by meaning and typefaces: the one source for the charts (which need values) and for CSS
 * (which gets them as custom properties, see `paletteCss`).
 */

/** Whose side a mark is on; never told by colour alone. */
export type Side = 'chinese' | 'american' | 'other' | 'rest'

/** A theme's colours, as sRGB hex. */
export interface Palette {
  /** Behind everything. */
  readonly paper: string
  /** Panels and cards on the paper. */
  readonly raised: string
  readonly ink: string
  /** Text of second rank; still AA on paper. */
  readonly muted: string
  /** Hairlines and empty marks. */
  readonly line: string
  readonly chinese: string
  readonly american: string
  readonly other: string
  /** Context: what is left of a whole, named beside it and not compared. */
  readonly rest: string
}

export type Theme = 'light' | 'dark'

export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    paper: '#fbf8f1',
    raised: '#ebe3d2',
    ink: '#1e1b18',
    muted: '#5c544b',
    line: '#d8cfbf',
    chinese: '#b3261e',
    american: '#1d6296',
    other: '#857b6e',
    rest: '#c9bfae',
  },
  dark: {
    paper: '#14161b',
    raised: '#272c36',
    ink: '#f3eee4',
    muted: '#b8b0a4',
    line: '#4d535f',
    chinese: '#ff8a70',
    american: '#7fbdec',
    other: '#8b8f99',
    rest: '#4f5663',
  },
}

/**
 * Font stacks by edition. In Chinese the Han faces go first: they hold no Latin letter or digit, but the quotation
 * marks and dashes that Chinese sets full-width. In English it is the other way round.
 */
export const typefaces: Readonly<Record<Locale, { readonly sans: string, readonly serif: string }>> = {
  en: { sans: '"Source Sans 3", "Hooked Sans SC EN", sans-serif', serif: '"Source Serif 4", "Hooked Sans SC EN", serif' },
  zh: {
    sans: '"Hooked Sans SC", "Source Sans 3", "Hooked Notes SC", sans-serif',
    serif: '"Hooked Serif SC", "Hooked Serif", serif',
  },
}

/** A theme's colours as CSS custom properties. */
export function paletteProperties(theme: Theme): string {
  return Object.entries(palettes[theme]).map(([name, value]) => `--${name}:${value}`).join(';')
}

/** A style sheet without what only its editor reads: comments and line breaks. */
export function compactCss(sheet: string): string {
  return sheet.replaceAll(/\/\*.*?\*\//gsu, '').replaceAll(/\s*\n\s*/gu, '')
}

/** The palettes and typefaces as CSS custom properties, light by default and dark under Slidev's `.dark`. */
export function paletteCss(): string {
  const stacks = locales.map(
    locale => `:root:lang(${locale}){--sans:${withStandIn(typefaces[locale].sans)};--serif:${withStandIn(typefaces[locale].serif)}}\n`,
  )
  return [
    `${standInFaces()}\n`,
    `:root{color-scheme:light;${paletteProperties('light')}}\n`,
    `.dark{color-scheme:dark;${paletteProperties('dark')}}\n`,
    ...stacks,
  ].join('')
}
