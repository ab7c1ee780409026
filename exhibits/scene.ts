import type { Run } from '../data/figures/wording.ts'
import type { Palette, Side } from '../data/ui/palette.ts'

/** A colour by its name in the palette, so that one drawing does for every theme. */
export type Tone = keyof Palette

/** A drawing without a renderer: what there is, where, and at which step. */
export interface Scene {
  readonly width: number
  readonly height: number
  readonly marks: readonly Mark[]
}

/** What is drawn, the first mark at the back. */
export type Mark = PathMark | GlyphMark | TextMark | GroupMark

/** When a mark is to be seen, and what it is called. */
export interface Shown {
  /** The first step at which it is visible. Default: 0. */
  readonly from?: number
  /** The first step at which it is gone. Default: it stays. */
  readonly until?: number
  /** A short class name, for tests and transitions. Default: none. */
  readonly role?: string
  /** 0 to 1. Default: 1. */
  readonly opacity?: number
}

/** A line or a shape. */
export interface PathMark extends Shown {
  readonly kind: 'path'
  /** SVG path data. */
  readonly d: string
  /** Default: not filled. */
  readonly fill?: Tone
  /** Default: no line. */
  readonly stroke?: Tone
  /** Width of the line. Default: 0, for a shape without a line. */
  readonly width?: number
  /** Lengths of dashes and gaps. Default: solid. */
  readonly dash?: readonly number[]
  /** Text may lie on it: a ground, a bubble, an open area. Default: it may not. */
  readonly ground?: true
}

/** A side's sign: circle American, diamond Chinese, square neither. */
export interface GlyphMark extends Shown {
  readonly kind: 'glyph'
  readonly side: Side
  readonly x: number
  readonly y: number
  /** From its middle to its edge. */
  readonly r: number
  /** An outline only. Default: filled. */
  readonly hollow?: true
}

/** How a text is set. */
export interface TextStyle {
  readonly size: number
  readonly weight: 400 | 600
  readonly face: 'sans' | 'serif'
}

/** Where an anchor is on a line, from its left end to its right. */
export const anchorShare = { start: 0, middle: 0.5, end: 1 } as const

/** A text of one or more lines. */
export interface TextMark extends Shown {
  readonly kind: 'text'
  /** The point that `anchor` refers to. */
  readonly x: number
  /** The baseline of the first line. */
  readonly y: number
  readonly lines: readonly (readonly Run[])[]
  readonly style: TextStyle
  /** From baseline to baseline. */
  readonly leading: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly tone: Tone
  /** It lies on a glyph or a bold line on purpose. Default: it must not. */
  readonly over?: true
}

/** Where a group goes at a step, and stays from then on; `rotate` in degrees, about the group's own origin. */
export interface Move {
  readonly step: number
  readonly dx?: number
  readonly dy?: number
  readonly rotate?: number
  readonly scale?: number
}

/** Marks that belong together, on an origin of their own. */
export interface GroupMark extends Shown {
  readonly kind: 'group'
  readonly children: readonly Mark[]
  /** Where its origin is. Default: its parent's. */
  readonly x?: number
  readonly y?: number
  /** How much larger its children are drawn. Default: 1. */
  readonly scale?: number
  readonly moves?: readonly Move[]
}

/** Whether a mark is to be seen at a step. */
export function isShown({ from = 0, until }: Shown, step: number): boolean {
  return from <= step && (until === undefined || step < until)
}

/** Where a group is at a step; undefined before its first move. */
export function moveAt(group: GroupMark, step: number): Move | undefined {
  return group.moves?.filter(move => move.step <= step).at(-1)
}

/** Every text of a scene, at whatever step it is seen. */
export function textsIn(marks: readonly Mark[]): TextMark[] {
  return marks.flatMap(mark => (mark.kind === 'group' ? textsIn(mark.children) : mark.kind === 'text' ? [mark] : []))
}
