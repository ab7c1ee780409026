import type { PNG } from 'pngjs'
import type { Session } from './session.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { chartTags, diagramTags } from '../../data/talk/markup.ts'
import { clicksOf, slidesOf } from '../../scripts/lib/deck.ts'
import { pictureFault, shrunk, storeBaseline } from '../e2e/harness/png-diff.ts'
import { goTo, openDeck, slideSize } from './drivers/deck.ts'

/** The cover, and exhibits that use most of what the others do: squares, bars, a map, a network, a calendar. */
const pictured = ['cover', 'downloads', 'training', 'circuits', 'makers', 'timeline'] as const
/** Which share of a slide's pixels may be another colour, where a browser sets letters a little aside; its letters are its own. */
const tolerated = 0.002

const noOf = (name: (typeof pictured)[number]) =>
  name === 'cover'
    ? 1
    : slidesOf('en').findIndex(({ content }) => [...chartTags(content), ...diagramTags(content)].includes(name)) + 1

/** Six slides, against what each engine made of them when they were looked at last. */
export function looksAsBefore(session: Session): void {
  describe('as pictured', () => {
    beforeAll(() => openDeck(session.tab, session.address('en')))

    it.each(pictured)('%s', async (name) => {
      const no = noOf(name),
        stored = `${session.engine.name}/${name}`
      await goTo(session.tab, no, clicksOf('en')[no - 1])
      const picture: PNG = shrunk(await session.tab.picture(), slideSize[0] / 2)
      if (process.env.UPDATE_PICTURES === '1') storeBaseline(stored, picture)
      expect(pictureFault(stored, picture, tolerated)).toBeUndefined()
    })
  })
}
