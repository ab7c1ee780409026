import { defineConfig } from 'vitest/config'
import { browserOrNot } from './scripts/lib/browser.ts'

const required = process.env.REQUIRE_BROWSER === '1' || process.argv.some(argument => /^(?:--project=)?deck$/u.test(argument))
const missing = browserOrNot()
if (missing) console.error(`${required ? 'The deck lane needs a browser' : 'The deck lane is left out'}: ${missing}`)
if (missing && required) process.exit(1)

/** The unit lane runs in Node alone; the deck lane drives the built deck in a browser, where there is one. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      ...missing ? [] : [{ test: {
        name: 'deck', include: ['tests/deck/**/*.test.ts'], globalSetup: ['tests/deck/setup.ts'],
        testTimeout: 120_000, hookTimeout: 240_000, expect: { poll: { timeout: 10_000 } },
        // Two browsers at a time: more would make each of them slow on the two cores that CI has. What fails is asked once more: a busy machine can be late.
        maxWorkers: 3, retry: 0, sequence: { groupOrder: 1 },
      } }],
    ],
  },
})
