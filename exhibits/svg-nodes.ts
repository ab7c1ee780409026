import type { Side } from '../data/ui/palette.ts'
import type { Point } from './diagrams/parts/geometry.ts'
import type { GlyphMark, GroupMark, Mark, Move, Scene, Shown } from './scene.ts'
import type { Attributes, SvgNode, SvgStyle } from './svg-node.ts'
import { circle, n, through } from './diagrams/parts/geometry.ts'
import { isShown, moveAt } from './scene.ts'
import { node } from './svg-node.ts'
import { linesOf } from './svg-text.ts'

/** A side's sign. A square or a diamond looks as large as a circle when its area is. */
function glyphPath(side: Side, { x, y }: Point, r: number): string {
  const corners = (across: number, ...signs: (readonly [number, number])[]) =>
    through(signs.map(([right, down]) => ({ x: x + right * across, y: y + down * across })), true)
  switch (side) {
    case 'american': return circle({ x, y }, r)
    case 'chinese': return corners(r * 1.24, [0, -1], [1, 0], [0, 1], [-1, 0])
    case 'other': case 'rest': return corners(r * 0.9, [-1, -1], [1, -1], [1, 1], [-1, 1])
  }
}

function shown(mark: Shown, { step, hidden }: SvgStyle): Attributes {
  const steps = hidden && (mark.from || mark.until !== undefined) ? 'step' : undefined
  const classes = [mark.role, steps, hidden && !isShown(mark, step) ? hidden : undefined].filter(Boolean)
  return { class: classes.length ? classes.join(' ') : undefined, opacity: mark.opacity }
}

function stroke(colour: string, width: number, dash?: readonly number[]): Attributes {
  return {
    'stroke': colour,
    'stroke-width': width,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    'stroke-dasharray': dash?.map(n).join(' '),
  }
}

function glyphNode(mark: GlyphMark, style: SvgStyle): SvgNode {
  const colour = style.colour(mark.side), width = mark.hollow ? Math.max(2.5, mark.r * 0.28) : 2
  return node('path', {
    d: glyphPath(mark.side, mark, mark.r - width / 2),
    fill: mark.hollow ? style.colour('paper') : colour,
    ...stroke(colour, width),
    ...shown(mark, style),
  })
}

/** A move's transform: as CSS, which can be animated, or as an attribute. */
function moved(move: Move | undefined, isCss: boolean): Attributes {
  const { dx = 0, dy = 0, rotate = 0, scale = 1 } = move ?? {}
  return isCss
    ? { class: 'moves', style: `transform: translate(${n(dx)}px, ${n(dy)}px) rotate(${n(rotate)}deg) scale(${n(scale)})` }
    : { transform: `translate(${n(dx)} ${n(dy)}) rotate(${n(rotate)}) scale(${n(scale)})` }
}

function groupNode(group: GroupMark, style: SvgStyle): SvgNode {
  const { x = 0, y = 0, scale = 1, moves, children } = group
  const inner = children.flatMap(child => nodesOfMark(child, style))
  const content = moves ? [node('g', moved(moveAt(group, style.step), Boolean(style.hidden)), inner)] : inner
  const place = [...(x || y ? [`translate(${n(x)} ${n(y)})`] : []), ...(scale === 1 ? [] : [`scale(${n(scale)})`])]
  return node('g', { transform: place.length ? place.join(' ') : undefined, ...shown(group, style) }, content)
}

/** A mark's element; none where its step hides it and hidden ones are left out. */
function nodesOfMark(mark: Mark, style: SvgStyle): SvgNode[] {
  if (!style.hidden && !isShown(mark, style.step)) return []
  switch (mark.kind) {
    case 'path': {
      const fill = mark.fill ? style.colour(mark.fill) : 'none'
      const line = mark.stroke ? stroke(style.colour(mark.stroke), mark.width ?? 0, mark.dash) : {}
      return [node('path', { d: mark.d, fill, ...line, ...shown(mark, style) })]
    }
    case 'glyph': return [glyphNode(mark, style)]
    case 'group': return [groupNode(mark, style)]
    case 'text': {
      const { size, weight, face } = mark.style
      return [node('text', {
        'font-family': style.family(face, false),
        'font-size': size,
        'font-weight': weight,
        'fill': style.colour(mark.tone),
        // Chinese is anchored by its lines.
        'text-anchor': style.locale === 'zh' || mark.anchor === 'start' ? undefined : mark.anchor,
        ...shown(mark, style),
      }, linesOf(mark, style))]
    }
  }
}

/** The elements of a scene, the first at the back. */
export function svgNodesOf(scene: Scene, style: SvgStyle): SvgNode[] {
  return scene.marks.flatMap(mark => nodesOfMark(mark, style))
}
