import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { locales } from '../../data/ui/locale.ts'
import { keys } from '../../data/ui/shortcut-words.ts'

describe('the help card', () => {
  const deckKeys = [...readFileSync(new URL('../../setup/shortcuts.ts', import.meta.url), 'utf8').matchAll(/key: '(\w)'/gu)].map(
    ([, key]) => key!.toUpperCase(),
  )
  it('lists every key of the deck’s own, each key once', () => {
    expect(deckKeys.length).toBeGreaterThanOrEqual(6)
    const listed = keys.flatMap(key => key.keys)
    expect(listed).toEqual(expect.arrayContaining(deckKeys))
    expect(new Set(listed).size).toBe(listed.length)
  })
  it.each(locales)('says in %s what each does, in other words', (locale) => {
    expect(new Set(keys.map(key => key.does[locale])).size).toBe(keys.length)
  })
})
