import type { Point } from './diagrams/parts/geometry.ts'
import type { HookPaths } from './diagrams/parts/hook.ts'
import type { Tone } from './scene.ts'
import { parts } from '../data/article/sections.ts'
import { circle, direction, n } from './diagrams/parts/geometry.ts'
import { hookPaths } from './diagrams/parts/hook.ts'

/** What the hook does: the deck's running picture, on the cover and at each part; the end has a drawing of its own. */
export type HookState = 'caught' | 'envied' | 'copied' | 'crowded'

const states: readonly HookState[] = ['caught', 'envied', 'copied', 'crowded']

/** The state that opens a part: another one each time, and the last for all that follow. */
export function hookOfPart(part: string): HookState {
  return states[Math.min(parts.findIndex(({ id }) => id === part), states.length - 1)]!
}

/** One of America's firms, no one in particular; or on the hook, what it holds. */
export interface Swimmer extends Point {
  readonly r: number
}

/** A filled shape. */
export interface Shape {
  readonly d: string
  readonly tone: Tone
}

/** The ground, in pixels, between the hook and what it holds: red on red would be one shape. */
export const clearance = 5

interface Scene {
  readonly eye: Point
  readonly height: number
  readonly gape: number
  readonly width: number
  /** How far the hook is swung about its eye, in degrees. Default: 0. */
  readonly angle?: number
  /** Where the line leaves the slide. */
  readonly line: Point
  /** What is on the hook, and how large: one of America's, or China's own as a bait. */
  readonly held: { readonly tone: 'american' | 'chinese', readonly r: number }
  readonly others: readonly (readonly [x: number, y: number, r: number])[]
  /** What the others do. Default: nothing, they are about. */
  readonly manner?: 'look' | 'copy'
}

/** A state as it is drawn on the slide's 980 × 552 pixels; the hook and what it holds stand in the eye's own, swung coordinates. */
export interface HookScene {
  readonly hook: HookPaths
  readonly width: number
  readonly swing: string
  readonly line: string
  readonly held: Shape
  readonly others: readonly Swimmer[]
  /** The others as they are drawn. */
  readonly shapes: readonly Shape[]
}

const scenes: Readonly<Record<HookState, Scene>> = {
  caught: {
    eye: { x: 812, y: 92 }, height: 330, gape: 168, width: 17, line: { x: 812, y: -4 }, held: { tone: 'american', r: 60 },
    others: [[606, 470, 18], [664, 500, 28], [872, 436, 24], [906, 384, 15], [886, 312, 19]],
  },
  // China's is held up, and all of them look at it.
  envied: {
    eye: { x: 762, y: 50 }, height: 232, gape: 118, width: 15, line: { x: 762, y: -4 }, held: { tone: 'chinese', r: 68 }, manner: 'look',
    others: [[528, 464, 34], [612, 467, 42], [706, 469, 40], [800, 467, 42], [886, 452, 36], [536, 376, 28], [894, 356, 30]],
  },
  // The others take the shape of the first one, the nearest most of all.
  copied: {
    eye: { x: 880, y: 44 }, height: 184, gape: 104, width: 13, line: { x: 880, y: -4 }, held: { tone: 'chinese', r: 62 }, manner: 'copy',
    others: [[721, 310, 50], [629, 367, 44], [543, 421, 39], [463, 471, 34]],
  },
  // Nobody wants to be left out: they press towards the one that has it, wide-eyed, up to the edge of the slide.
  crowded: {
    eye: { x: 762, y: 40 }, height: 196, gape: 104, width: 14, line: { x: 762, y: -4 }, held: { tone: 'american', r: 46 }, manner: 'look',
    others: [
      [600, 286, 38], [660, 342, 40], [742, 336, 38], [806, 282, 40], [868, 346, 38], [886, 262, 34],
      [538, 350, 32], [588, 404, 40], [672, 426, 38], [752, 418, 40], [832, 416, 38], [896, 428, 26],
      [522, 438, 28], [624, 478, 26], [712, 482, 22], [790, 480, 24], [860, 482, 22], [562, 482, 22],
    ],
  },
}

/** A shape between a diamond and a circle: how round it is, 0 to 1. */
function roundedDiamond({ x, y, r }: Swimmer, round: number): string {
  // Of about one size, whatever its corners.
  const side = r * (1.78 + 0.22 * round), far = side / Math.SQRT2, cut = (round * side) / 2, leg = cut / Math.SQRT2
  const corners = [[0, -1], [1, 0], [0, 1], [-1, 0]] as const
  const at = ([dx, dy]: readonly [number, number], [tx, ty]: readonly [number, number]) =>
    `${n(x + dx * far + (tx - dx) * leg)} ${n(y + dy * far + (ty - dy) * leg)}`
  return `${corners.map((corner, index) => {
    const before = corners[(index + 3) % 4]!, after = corners[(index + 1) % 4]!
    return `${index ? 'L' : 'M'}${at(corner, before)}A${n(cut)} ${n(cut)} 0 0 1 ${at(corner, after)}`
  }).join('')}Z`
}

/** One who looks at a point: the body, and two eyes that are turned there. */
function looking({ x, y, r }: Swimmer, at: Point): Shape[] {
  const way = direction({ x, y }, at)
  const eyes = [-0.36, 0.36].map(dx => ({ x: x + (dx + way.x * 0.22) * r, y: y + way.y * 0.22 * r }))
  const turned = eyes.map(eye => ({ x: eye.x + way.x * 0.13 * r, y: eye.y + way.y * 0.13 * r }))
  return [
    { d: circle({ x, y }, r), tone: 'american' },
    { d: eyes.map(eye => circle(eye, r * 0.31)).join(''), tone: 'paper' },
    { d: turned.map(pupil => circle(pupil, r * 0.16)).join(''), tone: 'ink' },
  ]
}

/** The drawing of a state. */
export function hookScene(state: HookState): HookScene {
  const { eye, height, gape, width, angle = 0, line, held, others: places, manner } = scenes[state]
  const hook = hookPaths({ eye: { x: 0, y: 0 }, height, gape, width, facing: 'left' })
  // The line ends where the eye's ring begins.
  const away = Math.hypot(line.x - eye.x, line.y - eye.y)
  const end = { x: eye.x + ((line.x - eye.x) * hook.eyeRadius) / away, y: eye.y + ((line.y - eye.y) * hook.eyeRadius) / away }
  // A diamond hangs lower: its shoulder is clear of the barb.
  const hung = { x: hook.bottom.x, y: hook.bottom.y + held.r * (held.tone === 'american' ? 0.125 : 0.4), r: held.r }
  const others = places.map(([x, y, r]): Swimmer => ({ x, y, r }))
  const target = { x: eye.x + hung.x, y: eye.y + hung.y }
  return {
    hook,
    width,
    swing: `translate(${eye.x} ${eye.y}) rotate(${angle})`,
    line: `M${line.x} ${line.y}L${end.x.toFixed(1)} ${end.y.toFixed(1)}`,
    held: { d: held.tone === 'american' ? circle(hung, hung.r) : roundedDiamond(hung, 0), tone: held.tone },
    others,
    shapes: others.flatMap((other, index): Shape[] => {
      if (manner === 'look') return looking(other, target)
      if (manner === 'copy') return [{ d: roundedDiamond(other, index / (others.length - 1)), tone: 'american' }]
      return [{ d: circle(other, other.r), tone: 'american' }]
    }),
  }
}
