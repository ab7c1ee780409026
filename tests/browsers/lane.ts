import type { Engine } from './drivers/tab.ts'
import { showsTheDeck } from './deck.suite.ts'
import { looksAsBefore } from './pictures.suite.ts'
import { printsSharply } from './print.suite.ts'
import { showsTheReadingEdition } from './reading.suite.ts'
import { describeEngine } from './session.ts'
import { noticesFaults } from './spoilt.suite.ts'
import { holdsATalk } from './talk.suite.ts'

/** All that is asked of each engine, in one session. */
export function askAllOf(engine: Engine): void {
  describeEngine(engine, (session) => {
    showsTheDeck(session)
    looksAsBefore(session)
    noticesFaults(session)
    holdsATalk(session)
    printsSharply(session)
    showsTheReadingEdition(session)
  })
}
