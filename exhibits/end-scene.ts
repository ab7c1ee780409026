import type { Point } from './diagrams/parts/geometry.ts'
import type { HookPaths } from './diagrams/parts/hook.ts'
import { hookPaths } from './diagrams/parts/hook.ts'

/** A shape of the drawing by its middle and its reach. */
export interface Reach extends Point {
  readonly r: number
}

/** The last slide's drawing on its 980 × 552 pixels: the cover's circle on the hook, and the same one on a round of the shops. */
export interface EndScene {
  readonly hook: HookPaths
  readonly width: number
  readonly line: string
  readonly caught: Reach
  /** China's models, one like the other. */
  readonly stalls: readonly (Reach & { readonly d: string })[]
  /** The way from one to the next, as far as the shopper. */
  readonly round: string
  readonly shopper: Reach
  readonly basket: string
  readonly bought: readonly string[]
}

/** America's circle: as large on the hook as beside it. */
const size = 44
const stallSize = 34
const stalls: readonly Point[] = [{ x: 404, y: 236 }, { x: 512, y: 96 }, { x: 620, y: 236 }, { x: 728, y: 96 }]
const shopper: Point = { x: 842, y: 152 }

function diamond({ x, y }: Point, r: number): string {
  return `M${x} ${y - r}l${r} ${r}l${-r} ${r}l${-r} ${-r}Z`
}

function basketAt({ x, y }: Point): string {
  return `M${x - 46} ${y}h92M${x - 38} ${y}l10 46h56l10 -46M${x - 30} ${y}c0 -62 60 -62 60 0`
}

/** The drawing of the last slide. */
export function endScene(): EndScene {
  const eye = { x: 124, y: 78 },
    width = 14
  const hook = hookPaths({ eye, height: 226, gape: 120, width })
  const basket = { x: shopper.x, y: shopper.y + 84 }
  return {
    hook,
    width,
    line: `M${eye.x} -4V${eye.y - hook.eyeRadius}`,
    caught: { x: hook.bottom.x, y: hook.bottom.y + size / 8, r: size },
    stalls: stalls.map(stall => ({ ...stall, r: stallSize, d: diamond(stall, stallSize) })),
    round: `M${[...stalls, shopper].map(({ x, y }) => `${x} ${y}`).join('L')}`,
    shopper: { ...shopper, r: size },
    basket: basketAt(basket),
    bought: [-17, 17].map(dx => diamond({ x: basket.x + dx, y: basket.y - 4 }, 16)),
  }
}
