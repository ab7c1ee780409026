import type { Side } from '../data/ui/palette.ts'
import type { Point } from './diagrams/parts/geometry.ts'
import type { HookPaths } from './diagrams/parts/hook.ts'
import type { Tone } from './scene.ts'
import { circle, n } from './diagrams/parts/geometry.ts'
import { hookPaths } from './diagrams/parts/hook.ts'

/** A shape or, with a width, a stroke. */
interface Drawn {
  readonly d: string
  readonly tone: Tone
  readonly width?: number
}

/** A circle by its middle and its reach. */
export interface Reach extends Point {
  readonly r: number
}

/** The last slide's drawing on its 980 × 552 pixels: at the left one on the hook; at the right the same one, on a round of the stalls. */
export interface EndScene {
  readonly hook: HookPaths
  readonly width: number
  readonly line: string
  readonly caught: Reach
  /** The stalls, each by its middle and half its width. */
  readonly stalls: readonly Reach[]
  readonly shopper: Reach
  /** The right half, from the back to the front. */
  readonly shopping: readonly Drawn[]
}

/** America's circle: as large on the hook as on its way. */
const size = 44
const ground = 322
const stalls = [{ x: 372, side: 'american' }, { x: 512, side: 'chinese' }, { x: 652, side: 'american' }] as const
const shopper: Point = { x: 804, y: 136 }

/** A side's sign, its middle at a place. */
function goods(side: Side, x: number, y: number, r: number): Drawn {
  const d = {
    american: circle({ x, y }, r * 0.9),
    chinese: `M${x} ${y - r}l${r} ${r}l${-r} ${r}l${-r} ${-r}Z`,
    other: `M${x - r * 0.8} ${y - r * 0.8}h${r * 1.6}v${r * 1.6}h${-r * 1.6}Z`,
    rest: '',
  }[side]
  return { d, tone: side }
}

/** A stall: an awning with scallops over a counter, and what is for sale. */
function stall(x: number, side: Side): Drawn[] {
  const half = 60, top = 86, edge = 122, counter = 226, scallop = (half * 2) / 5
  const scallops = Array.from({ length: 5 }, () => `a${n(scallop / 2)} ${n(scallop / 2)} 0 0 1 ${n(-scallop)} 0`).join('')
  return [
    { d: `M${x - 50} ${edge}V${ground}M${x + 50} ${edge}V${ground}`, tone: 'other', width: 5 },
    { d: `M${x - half + 12} ${top}H${x + half - 12}L${x + half} ${edge}${scallops}Z`, tone: 'ink' },
    { d: `M${x - half} ${counter}H${x + half}`, tone: 'ink', width: 9 },
    // It stands on the counter, not above it.
    goods(side, x, counter - 4.5 - 28 * (side === 'chinese' ? 1 : 0.9), 28),
  ]
}

/** Whoever shops: the circle for a head, legs that walk, a basket on the arm with something in it. */
function walker({ x, y }: Point): Drawn[] {
  const neck = y + size - 4, hip = neck + 66, hand = { x: x + 46, y: neck + 46 }, rim = hand.y + 22
  return [
    { d: `M${x - 4} ${hip}L${x - 32} ${ground - 4}M${x + 4} ${hip}l26 28L${x + 34} ${ground - 4}`, tone: 'american', width: 17 },
    { d: `M${x} ${neck + 20}V${hip - 4}`, tone: 'american', width: 36 },
    { d: `M${x + 4} ${neck + 18}L${hand.x + 12} ${hand.y - 8}`, tone: 'american', width: 14 },
    { d: circle({ x, y }, size), tone: 'american' },
    goods('american', hand.x + 30, rim - 3, 17),
    goods('chinese', hand.x + 2, rim - 3, 19),
    { d: `M${hand.x - 20} ${rim}C${hand.x - 14} ${rim - 44} ${hand.x + 42} ${rim - 44} ${hand.x + 48} ${rim}`, tone: 'ink', width: 5 },
    { d: `M${hand.x - 28} ${rim}h84l-11 44h-62Z`, tone: 'ink' },
  ]
}

/** The drawing of the last slide. */
export function endScene(): EndScene {
  const eye = { x: 206, y: 78 }, width = 15
  const hook = hookPaths({ eye, height: 226, gape: 120, width, facing: 'left' })
  return {
    hook,
    width,
    line: `M${eye.x} -4V${eye.y - hook.eyeRadius}`,
    caught: { x: hook.bottom.x, y: hook.bottom.y + size / 8, r: size },
    stalls: stalls.map(({ x }) => ({ x, y: 190, r: 60 })),
    shopper: { ...shopper, r: size },
    shopping: [
      ...stalls.flatMap(({ x, side }) => stall(x, side)),
      { d: `M${stalls[0].x - 56} ${ground + 12}H${shopper.x - 32}`, tone: 'american', width: 5 },
      ...walker(shopper),
    ],
  }
}
