import type { Locale } from '../../../data/ui/locale.ts'
import type { TextStyle, Tone } from '../../scene.ts'

/** A slide's width, or a telephone's: each is a drawing of its own. */
export const cuts = ['wide', 'narrow'] as const

/** What a drawing is made for: a language, and a slide or a telephone. */
export interface View {
  readonly locale: Locale
  readonly cut: (typeof cuts)[number]
}

/** The sizes of a cut. */
interface Sizes {
  /** Widths of lines. */
  readonly line: { readonly thin: number, readonly main: number, readonly bold: number }
  /** Radii of glyphs. */
  readonly glyph: { readonly small: number, readonly medium: number, readonly large: number }
  /** Sizes of texts. */
  readonly text: Readonly<Record<TextRole, number>>
  /** The room between a thing and the words beside it. */
  readonly gap: number
}

/** What a text does: big words, a thing's name, what is said of it, or a word at the margin. */
export type TextRole = 'big' | 'label' | 'note' | 'caption'
export type Weight = keyof Sizes['line']
export type GlyphSize = keyof Sizes['glyph']

/** Every size of the diagrams: they look as if one hand had drawn them. */
export const sizes: Readonly<Record<View['cut'], Sizes>> = {
  wide: {
    line: { thin: 3, main: 5, bold: 9 },
    glyph: { small: 9, medium: 16, large: 30 },
    text: { big: 30, label: 20, note: 18, caption: 16 },
    gap: 14,
  },
  narrow: {
    line: { thin: 2.5, main: 4, bold: 7 },
    glyph: { small: 7, medium: 12, large: 22 },
    text: { big: 22, label: 16, note: 15, caption: 13 },
    gap: 10,
  },
}

interface Setting extends Omit<TextStyle, 'size'> {
  readonly tone: Tone
}

const settings: Readonly<Record<TextRole, Setting>> = {
  big: { weight: 600, face: 'serif', tone: 'ink' },
  label: { weight: 600, face: 'sans', tone: 'ink' },
  note: { weight: 400, face: 'sans', tone: 'ink' },
  caption: { weight: 400, face: 'sans', tone: 'muted' },
}

/** How a text of some role is set in a cut. */
export function styleOf(role: TextRole, { cut }: View): TextStyle & { readonly tone: Tone } {
  return { size: sizes[cut].text[role], ...settings[role] }
}

/** From one line's baseline to the next, in sizes of the text. */
export const leadings: Readonly<Record<Locale, number>> = { en: 1.28, zh: 1.4 }
