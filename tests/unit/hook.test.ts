import type { HookState } from '../../exhibits/hook-scenes.ts'
import { describe, expect, it } from 'vitest'
import { hookPaths } from '../../exhibits/diagrams/parts/hook.ts'
import { hookScene } from '../../exhibits/hook-scenes.ts'

const states = ['caught', 'envied', 'copied', 'crowded'] as const satisfies readonly HookState[]
/** Where a cover's or a part's words stand. */
const words = { right: 480, top: 160, bottom: 380 }

describe('the hook', () => {
  it.each(['left', 'right'] as const)('has its point on the %s and its barb inside, below the tip', (facing) => {
    const shape = { eye: { x: 100, y: 20 }, height: 200, gape: 90, width: 10, facing }
    const { point, tip } = hookPaths(shape)
    // The barb's end is the corner of the point that lies farthest in.
    const corners = [...point.matchAll(/(-?[\d.]+) (-?[\d.]+)/gu)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }))
    const towardsShank = facing === 'left' ? 1 : -1
    const barb = corners.reduce((one, other) => ((other.x - one.x) * towardsShank > 0 ? other : one))
    expect(Math.sign(tip.x - shape.eye.x)).toBe(-towardsShank)
    expect((barb.x - tip.x) * towardsShank).toBeGreaterThan(shape.width)
    expect(Math.abs(barb.x - tip.x)).toBeLessThan(shape.gape / 2)
    expect(barb.y).toBeGreaterThan(tip.y)
    expect(barb.y).toBeLessThan(shape.eye.y + shape.height - shape.gape / 2)
  })

  it.each(states)('leaves room for words beside it when it is %s, and its circles apart', (state) => {
    const { others } = hookScene(state)
    expect(others.length).toBeGreaterThan(3)
    for (const [index, one] of others.entries()) {
      expect(one.x + one.r, `${one.x}`).toBeLessThanOrEqual(924)
      expect(one.y + one.r, `${one.y}`).toBeLessThan(state === 'caught' ? 552 : 510)
      if (one.y - one.r < words.bottom && one.y + one.r > words.top) expect(one.x - one.r).toBeGreaterThan(words.right)
      for (const other of others.slice(index + 1)) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(one.r + other.r)
    }
  })
})
