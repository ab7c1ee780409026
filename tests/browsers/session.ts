import type { Locale } from '../../data/ui/locale.ts'
import type { Served } from '../../scripts/lib/serve.ts'
import type { Driver, Engine, Tab } from './drivers/tab.ts'
import { afterAll, beforeAll, describe } from 'vitest'
import { editionAddress } from '../../data/ui/locale.ts'
import { serve } from '../../scripts/lib/serve.ts'
import { slideSize } from './drivers/deck.ts'
import { hostedFolder } from './places.ts'

/** A browser that is open, with a window for all tests and the deck on a server; there once tests run. */
export interface Session {
  readonly engine: Engine
  readonly driver: Driver
  readonly tab: Tab
  /** The address of an edition, ending in `/`. */
  readonly address: (locale: Locale) => string
}

/** Tests a browser in one session; without it says so in a line, which REQUIRE_BROWSER=1 makes an error. */
export function describeEngine(engine: Engine, tests: (session: Session) => void): void {
  const { name, missing } = engine
  if (missing) {
    if (process.env.REQUIRE_BROWSER === '1') throw new Error(missing)
    console.error(`${name} is left out: ${missing}`)
  }
  describe.skipIf(missing)(name, () => {
    let served: Served, driver: Driver, tab: Tab
    beforeAll(async () => {
      served = await serve(hostedFolder)
      driver = await engine.start()
      tab = await driver.open()
      await tab.resize(...slideSize)
    })
    afterAll(async () => {
      await driver?.close()
      served?.close()
    })
    tests({
      engine,
      get driver() {
        return driver
      },
      get tab() {
        return tab
      },
      address: locale => new URL(editionAddress('en', locale), served.url).href,
    })
  })
}
