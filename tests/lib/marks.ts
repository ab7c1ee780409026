import type { DiagramSpec } from '../../data/exhibits/diagrams/spec.ts'
import type { View } from '../../exhibits/diagrams/parts/style.ts'
import type { GlyphMark, Mark, PathMark } from '../../exhibits/scene.ts'
import { sceneOf } from '../../exhibits/diagrams/layout.ts'

/** All marks, each with the step at which it can first be seen. */
function flat(marks: readonly Mark[], from = 0): Mark[] {
  return marks.flatMap((mark) => {
    const own = { ...mark, from: Math.max(from, mark.from ?? 0) }
    return own.kind === 'group' ? [own, ...flat(own.children, own.from)] : [own]
  })
}

/** The marks of a diagram in English, groups and what is in them, each with the step at which it can first be seen. */
export function marksOf(spec: DiagramSpec, cut: View['cut']): Mark[] {
  return flat(sceneOf(spec, { locale: 'en', cut }).marks)
}

/** Lines and shapes only. */
export const paths = (marks: readonly Mark[]) => marks.filter((mark): mark is PathMark => mark.kind === 'path')
/** A side's signs only. */
export const glyphs = (marks: readonly Mark[], side: GlyphMark['side']) =>
  marks.filter((mark): mark is GlyphMark => mark.kind === 'glyph' && mark.side === side)
/** Lines and shapes of one role. */
export const called = (marks: readonly Mark[], role: string) => paths(marks).filter(mark => mark.role === role)
/** Every number of a path's data. */
export const numbers = (path: PathMark) => [...path.d.matchAll(/-?[\d.]+/gu)].map(Number)
/** The points of a path of straight lines. */
export const points = (path: PathMark) =>
  [...path.d.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/gu)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }))
/** From the least to the greatest. */
export const spread = (values: readonly number[]) => Math.max(...values) - Math.min(...values)
