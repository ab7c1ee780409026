import { expect, it } from 'vitest'
import { indexRows, searched } from '../../data/figures/figure-index.ts'
import { figureIds } from '../../data/figures/registry.ts'
import { locales } from '../../data/ui/locale.ts'

it.each(locales)('the index of figures in %s lists every figure once, with a value, a label and a source', (locale) => {
  const rows = indexRows([], locale)
  expect(rows.map(({ id }) => id)).toEqual(figureIds)
  for (const { label, value, source } of rows) expect([label, value, source].every(Boolean)).toBe(true)
  expect(searched(rows, '  ')).toEqual(rows)
})
