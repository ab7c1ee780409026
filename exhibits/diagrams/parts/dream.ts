import type { Mark, Shown, Tone } from '../../scene.ts'
import type { Point } from './geometry.ts'
import { at, circle, n } from './geometry.ts'

/** A cloud of a dream around a point, as wide and high as twice these, and the bubbles that lead to it from a head. */
export function dreamCloud({ x, y }: Point, across: number, down: number, head: Point, tone: Tone): Mark[] {
  const lobes = 9
  const points = Array.from({ length: lobes }, (_, index) => {
    const angle = ((index + 0.5) / lobes) * 2 * Math.PI
    return { x: x + Math.cos(angle) * across * 0.9, y: y + Math.sin(angle) * down * 0.88 }
  })
  const arcs = points.map((from, index) => {
    const to = points[(index + 1) % lobes]!, r = n(Math.hypot(to.x - from.x, to.y - from.y) * 0.56)
    return `A${r} ${r} 0 0 1 ${at(to)}`
  }).join('')
  const look = { fill: 'paper', stroke: tone, width: 3, ground: true } as const
  const start = { x: x - across * 0.72, y: y + down * 0.86 }
  const bubbles = [0.3, 0.72].map((share, index): Mark => ({
    kind: 'path',
    d: circle({ x: head.x + (start.x - head.x) * share, y: head.y + (start.y - head.y) * share }, 5 + index * 4),
    ...look,
  }))
  return [{ kind: 'path', d: `M${at(points[0]!)}${arcs}Z`, ...look, role: 'dream' }, ...bubbles]
}

/** A face on a head of some radius: at ease, and from a step on in shock, its eyes and mouth wide open. */
export function shockedFace({ x, y }: Point, r: number, step: number): Mark[] {
  const disc = (right: number, down: number, size: number) => circle({ x: x + right * r, y: y + down * r }, size * r)
  const smile = `M${n(x - 0.4 * r)} ${n(y + 0.3 * r)}Q${n(x - 0.06 * r)} ${n(y + 0.6 * r)} ${n(x + 0.28 * r)} ${n(y + 0.3 * r)}`
  const calm: Shown = { until: step }, shock: Shown = { from: step }
  return [
    { kind: 'path', d: disc(-0.4, -0.12, 0.1) + disc(0.2, -0.12, 0.1), fill: 'paper', ground: true, ...calm },
    { kind: 'path', d: smile, stroke: 'paper', width: r * 0.1, ground: true, ...calm },
    { kind: 'path', d: disc(-0.4, -0.16, 0.24) + disc(0.26, -0.16, 0.24), fill: 'paper', ground: true, ...shock },
    { kind: 'path', d: disc(-0.46, -0.16, 0.1) + disc(0.2, -0.16, 0.1), fill: 'ink', ground: true, ...shock },
    { kind: 'path', d: disc(-0.08, 0.46, 0.22), fill: 'paper', ground: true, role: 'shock', ...shock },
  ]
}
