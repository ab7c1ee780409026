import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { mends } from '../../vite/access.ts'

it.each(mends)('$module still has the place that is mended: $why', ({ module, from }) => {
  const code = readFileSync(new URL(`../../node_modules/@slidev/client/${module}`, import.meta.url), 'utf8')
  expect(code.split(from)).toHaveLength(2)
})
