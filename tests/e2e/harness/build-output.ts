import { join } from 'node:path'

const cache = 'node_modules/.cache/hooked-tests'

/** The hosted deck that the lane's setup has built, its editions side by side. */
export const hostedFolder = join(cache, 'hosted')

/** The address that the hosted deck was built for. */
export const hostedAt = 'https://example.org/deck/'

/** The script that lets a page say what is on it: tests/e2e/in-page, bundled. */
export const pageScript = { folder: join(cache, 'page'), file: 'look.js' } as const

/** Where failed tests leave their pictures; git ignores it. */
export const failedFolder = 'screenshots/failed'
