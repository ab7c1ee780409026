import type { Point } from './diagrams/parts/geometry.ts'
import type { HookPaths } from './diagrams/parts/hook.ts'
import { parts } from '../data/article/sections.ts'
import { hookPaths } from './diagrams/parts/hook.ts'

/** What has become of the hook: the deck's running picture, on the cover and at each part; the end has a drawing of its own. */
export type HookState = 'caught' | 'taut' | 'following' | 'crowding'

const states: readonly HookState[] = ['caught', 'taut', 'following', 'crowding']

/** The state that opens a part: another one each time, and the last for all that follow. */
export function hookOfPart(part: string): HookState {
  return states[Math.min(parts.findIndex(({ id }) => id === part), states.length - 1)]!
}

/** A circle of the drawing: one of America's firms, no one in particular. */
export interface Swimmer extends Point {
  readonly r: number
}

interface Scene {
  readonly eye: Point
  readonly height: number
  readonly gape: number
  readonly width: number
  /** How far the hook is swung about its eye, in degrees. Default: 0. */
  readonly angle?: number
  /** Where the line leaves the slide. */
  readonly line: Point
  /** How large the caught one is. */
  readonly caught: number
  readonly others: readonly (readonly [x: number, y: number, r: number])[]
}

/** A state as it is drawn on the slide's 980 × 552 pixels; hook and caught one stand in the eye's own, swung coordinates. */
export interface HookScene {
  readonly hook: HookPaths
  readonly width: number
  readonly swing: string
  readonly line: string
  readonly caught: Swimmer
  readonly others: readonly Swimmer[]
}

const scenes: Readonly<Record<HookState, Scene>> = {
  caught: {
    eye: { x: 812, y: 92 }, height: 330, gape: 168, width: 17, line: { x: 812, y: -4 }, caught: 60,
    others: [[566, 452, 20], [622, 500, 30], [884, 492, 24], [936, 448, 15], [905, 330, 19]],
  },
  // The line is pulled; the others look on.
  taut: {
    eye: { x: 830, y: 122 }, height: 270, gape: 140, width: 15, angle: 34, line: { x: 990, y: -115 }, caught: 48,
    others: [[560, 412, 22], [624, 432, 27], [692, 456, 20], [536, 470, 17], [600, 486, 15]],
  },
  // The others do as the first one does.
  following: {
    eye: { x: 892, y: 100 }, height: 236, gape: 126, width: 14, angle: 38, line: { x: 990, y: -25 }, caught: 42,
    others: [[672, 352, 30], [616, 408, 27], [556, 452, 24], [492, 482, 21]],
  },
  // Nobody wants to be left out.
  crowding: {
    eye: { x: 792, y: 72 }, height: 286, gape: 152, width: 16, line: { x: 792, y: -4 }, caught: 52,
    others: [
      [628, 372, 24], [642, 428, 30], [700, 436, 22], [752, 450, 27], [806, 418, 22], [840, 362, 26], [886, 404, 30], [856, 464, 24],
      [602, 306, 19], [692, 482, 20], [598, 474, 19], [916, 336, 17], [928, 470, 19], [564, 410, 17],
    ],
  },
}

/** The drawing of a state. */
export function hookScene(state: HookState): HookScene {
  const { eye, height, gape, width, angle = 0, line, caught, others } = scenes[state]
  const hook = hookPaths({ eye: { x: 0, y: 0 }, height, gape, width, facing: 'left' })
  // The line ends where the eye's ring begins.
  const away = Math.hypot(line.x - eye.x, line.y - eye.y)
  const end = { x: eye.x + ((line.x - eye.x) * hook.eyeRadius) / away, y: eye.y + ((line.y - eye.y) * hook.eyeRadius) / away }
  return {
    hook,
    width,
    swing: `translate(${eye.x} ${eye.y}) rotate(${angle})`,
    line: `M${line.x} ${line.y}L${end.x.toFixed(1)} ${end.y.toFixed(1)}`,
    caught: { x: hook.bottom.x, y: hook.bottom.y + caught / 8, r: caught },
    others: others.map(([x, y, r]) => ({ x, y, r })),
  }
}
