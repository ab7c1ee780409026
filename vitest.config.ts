import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { whyNoBrowser } from './scripts/lib/browser.ts'

// What tests start, workers and the project's own scripts, is compiled once and not each time.
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('node_modules/.cache/compiled', import.meta.url))

const required
  = process.env.REQUIRE_BROWSER === '1' || process.argv.some(argument => /^(?:--project=)?(?:e2e|browsers)$/u.test(argument))
const missing = whyNoBrowser()
if (missing) console.error(`${required ? 'The e2e lane needs a browser' : 'The e2e lane is left out'}: ${missing}`)
if (missing && required) process.exit(1)

/** The unit lane runs in Node alone; the e2e lane drives the built deck in Chromium, where there is one; browsers, in the others. */
export default defineConfig({
  test: {
    projects: [
      // A worker keeps its modules from file to file: most of them read the whole deck.
      { test: { name: 'unit', include: ['tests/{unit,story}/**/*.test.ts'], isolate: false } },
      ...(missing
        ? []
        : [
            {
              test: {
                name: 'e2e',
                include: ['tests/e2e/**/*.test.ts'],
                globalSetup: ['tests/e2e/harness/global-setup.ts'],
                // A test's time includes the fixtures that it is the first to ask for, such as the decks as one file.
                testTimeout: 240_000,
                hookTimeout: 240_000,
                expect: { poll: { timeout: 10_000 } },
                // Three at a time keep the two cores busy that CI has; more would only make each of them slow. A worker
                // keeps its modules and its browser from file to file; tests/e2e/harness/test.ts says how they are kept
                // apart.
                maxWorkers: 3,
                isolate: false,
                sequence: { groupOrder: 1 },
              },
            },
            {
              test: {
                name: 'browsers',
                include: ['tests/browsers/**/*.test.ts'],
                globalSetup: ['tests/browsers/setup.ts'],
                testTimeout: 60_000,
                hookTimeout: 120_000,
                maxWorkers: 2,
                sequence: { groupOrder: 2 },
              },
            },
          ]),
    ],
  },
})
