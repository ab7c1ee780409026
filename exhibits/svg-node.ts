import type { FigureId } from '../data/figures/registry.ts'
import type { Locale } from '../data/ui/locale.ts'
import type { TextStyle, Tone } from './scene.ts'
import { n } from './diagrams/parts/geometry.ts'

/** An SVG element, to be written as a string or rendered by Vue. */
export interface SvgNode {
  readonly tag: 'g' | 'path' | 'text' | 'tspan'
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (SvgNode | string)[]
  /** The figure that the text is, to ask for. */
  readonly figure?: FigureId
}

/** How a scene becomes SVG. */
export interface SvgStyle {
  readonly locale: Locale
  /** Infinity shows the last step of everything. */
  readonly step: number
  readonly colour: (tone: Tone) => string
  /** The faces' families; `han` where a renderer can't choose the face of each character by itself. */
  readonly family: (face: TextStyle['face'], han: boolean) => string
  /** What a step hides: left out, or kept with this class so that it can fade in. Default: left out. */
  readonly hidden?: string
  /** Text segments name their own family, for renderers without CSS. Default: false. */
  readonly familyBySegment?: true
}

/** Attributes before they are written: numbers get rounded, undefined ones left out. */
export type Attributes = Record<string, string | number | undefined>

/** An element. */
export function node(tag: SvgNode['tag'], attributes: Attributes, children: SvgNode['children'] = [], figure?: FigureId): SvgNode {
  const written = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, typeof value === 'number' ? n(value) : value] as const])
  return { tag, attributes: Object.fromEntries(written), children, ...(figure && { figure }) }
}
