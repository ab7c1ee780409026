import { expect, it } from 'vitest'
import { actionsFrom, randomFrom } from '../lib/random.ts'

it('is the same for the same seed and another for another', () => {
  expect(actionsFrom(7, 200, 40)).toEqual(actionsFrom(7, 200, 40))
  expect(actionsFrom(7, 200, 40)).not.toEqual(actionsFrom(8, 200, 40))
})

it('spreads its numbers evenly', () => {
  const random = randomFrom(1),
    drawn = Array.from({ length: 4000 }, () => Math.floor(random() * 4))
  for (const quarter of [0, 1, 2, 3]) expect(drawn.filter(number => number === quarter).length / 1000).toBeCloseTo(1, 0)
})

it('does everything that it knows, on slides that there are', () => {
  const actions = actionsFrom(3, 500, 40)
  expect(new Set(actions.map(action => action.does)).size).toBe(10)
  for (const action of actions) if ('no' in action) expect(action.no >= 1 && action.no <= 40).toBe(true)
})
