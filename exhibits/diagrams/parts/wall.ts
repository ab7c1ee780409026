import type { Mark, Tone } from '../../scene.ts'
import type { Point } from './geometry.ts'
import { direction, through } from './geometry.ts'

/** A wall: its middle line, half of how broad it is, the height of a course of bricks, and half of a hole in it. */
export interface Wall {
  readonly from: Point
  readonly to: Point
  readonly half: number
  readonly course: number
  readonly hole: number
}

/** Where something goes through a wall: how far along it, and from which step on. */
export interface Breach {
  readonly along: number
  readonly step: number
}

/** A point of a wall: how far along it, and how far from its middle line. */
type Place = (along: number, across: number) => Point

/** A broken end, from edge to edge: how far across, in halves of the wall, and how far it juts out, in halves of the hole. */
const jag = [[-1, 0], [-0.5, 0.35], [-0.1, 0.04], [0.35, 0.42], [0.7, 0.07], [1, 0.21]] as const

/** A stretch of a wall between its ends or holes, with its bricks. */
function stretch(place: Place, { half, course, hole }: Wall, [start, end]: readonly [number, number], long: number, tone: Tone): Mark[] {
  const edge = (at: number, jut: number) => jag.map(([across, out]) => place(at + out * hole * jut, across * half))
  const d = through([...edge(start, start > 0 ? -1 : 0), ...edge(end, end < long ? 1 : 0).reverse()], true)
  const courses = Array.from({ length: Math.floor(long / course) }, (_, index) => (index + 1) * course)
    .filter(at => at > start + 6 && at < end - 6)
  const joints = courses.map((at, index) => {
    const across = half * (index % 2 ? 0.3 : -0.3)
    const upright = at + course < end ? through([place(at, across), place(at + course, across)]) : ''
    return through([place(at, -half), place(at, half)]) + upright
  }).join('')
  return [
    { kind: 'path', d, fill: tone, opacity: 0.16, ground: true },
    ...(joints ? [{ kind: 'path', d: joints, stroke: tone, width: 1.5, opacity: 0.45, ground: true } as const] : []),
    { kind: 'path', d, stroke: tone, width: 4, dash: [9, 9], role: 'wall' },
  ]
}

/** A wall in dashes, as what is only asked for, broken wherever something has gone through it. */
export function brokenWall(wall: Wall, breaches: readonly Breach[], tone: Tone): Mark[] {
  const { from, to, hole } = wall, down = direction(from, to), long = Math.hypot(to.x - from.x, to.y - from.y)
  const place: Place = (along, across) =>
    ({ x: from.x + down.x * along + down.y * across, y: from.y + down.y * along + down.x * across })
  const steps = [...new Set([0, ...breaches.map(({ step }) => step)])].sort((a, b) => a - b)
  return steps.map((step, index): Mark => {
    const holes = breaches.filter(breach => breach.step <= step).map(({ along }) => along).sort((a, b) => a - b)
    const ends = [0, ...holes.flatMap(along => [along - hole, along + hole]), long]
    const stretches = Array.from({ length: ends.length / 2 }, (_, at) => [ends[at * 2]!, ends[at * 2 + 1]!] as const)
    const children = stretches.flatMap(ends => stretch(place, wall, ends, long, tone))
    return { kind: 'group', from: step, until: steps[index + 1], children }
  })
}
