import { defineConfig } from 'vitest/config'

/** The deck lane: the built deck in a real Chromium, one file at a time. */
export default defineConfig({
  test: { include: ['tests/deck/**/*.test.ts'], globalSetup: ['tests/deck/setup.ts'], fileParallelism: false, testTimeout: 120_000, expect: { poll: { timeout: 10_000 } }, hookTimeout: 240_000 },
})
