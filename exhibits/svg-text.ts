import type { Run } from '../data/figures/wording.ts'
import type { TextMark } from './scene.ts'
import type { SvgNode, SvgStyle } from './svg-node.ts'
import { anchorShare } from './scene.ts'
import { node } from './svg-node.ts'
import { segmentsOf, textWidth } from './text-metrics.ts'

/**
 * Where a line begins or is anchored. English is anchored by the renderer, which knows its own face; Chinese, with its
 * gaps, by us: its widths are the same in every face.
 */
function lineX(mark: TextMark, line: readonly Run[], space: string, style: SvgStyle): number {
  const share = anchorShare[mark.anchor]
  // An anchor must not count the space that ends a line.
  if (style.locale === 'en') return mark.x + textWidth(space, mark.style, 'en') * share
  const [first] = segmentsOf(line, 'zh')
  return mark.x - textWidth(line, mark.style, 'zh') * share + (first?.gap ?? 0) * mark.style.size
}

/** Puts what a figure is made of into one element, and what needs none straight into its line. */
function gathered(segments: readonly SvgNode[]): (SvgNode | string)[] {
  const children: (SvgNode | string)[] = []
  for (const [index, segment] of segments.entries()) {
    // The figure is the element around its segments, not each of them.
    const { figure: _, ...bare } = segment
    const inner = Object.keys(segment.attributes).length ? [bare] : segment.children
    const last = children.at(-1)
    if (!segment.figure) children.push(...inner)
    else if (segments[index - 1]?.figure === segment.figure && typeof last === 'object')
      children[children.length - 1] = { ...last, children: [...last.children, ...inner] }
    else children.push(node('tspan', { 'data-figure': segment.figure }, inner, segment.figure))
  }
  return children
}

/** The lines of a text, each at its place. */
export function linesOf(mark: TextMark, style: SvgStyle): SvgNode[] {
  const { size, face } = mark.style
  return mark.lines.map((line, index) => {
    // Lines are read as one sentence: in English a space ends each but the last.
    const space = style.locale === 'en' && index < mark.lines.length - 1 ? ' ' : ''
    const segments = segmentsOf(line, style.locale).map(({ text, figure, gap, han }, at) => {
      const family = style.familyBySegment && han ? style.family(face, true) : undefined
      return node('tspan', { 'dx': at && gap ? gap * size : undefined, 'font-family': family }, [text], figure)
    })
    const children = [...gathered(segments), ...(space ? [space] : [])]
    return node('tspan', { x: lineX(mark, line, space, style), y: mark.y + index * mark.leading }, children)
  })
}
