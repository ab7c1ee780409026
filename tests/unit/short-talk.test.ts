import { readFileSync } from 'node:fs'
import decodeQR from 'qr/decode.js'
import { describe, expect, it } from 'vitest'
import { adjacentSlide } from '../../data/talk/schedule.ts'
import { locales } from '../../data/ui/locale.ts'
import { keys } from '../../data/ui/shortcuts.ts'
import { qrCodesOf } from '../../vite/plugins/qr-code.ts'
import { siteFrom, siteSetting } from '../../vite/site.ts'

describe('the short cut', () => {
  const slides = [{ shortTalk: true }, {}, {}, { shortTalk: true }, {}] as const
  it.each([
    [1, 1, 4],
    [4, 1, 4],
    [4, -1, 1],
    [2, 1, 4],
    [3, -1, 1],
    [5, -1, 4],
    [1, -1, 1],
  ] as const)('goes from slide %i by %i to slide %i', (no, by, to) => {
    expect(adjacentSlide(slides, no, by, true)).toBe(to)
  })
  it.each([
    [1, 1, 2],
    [5, 1, 5],
    [3, -1, 2],
    [1, -1, 1],
  ] as const)('is not walked unless it is asked for: from %i by %i to %i', (no, by, to) => {
    expect(adjacentSlide(slides, no, by, false)).toBe(to)
  })
})

describe('the address to scan', () => {
  const codes = qrCodesOf('https://example.org/some/deck/')
  it.each(locales)('reads as the address of the edition in %s', (locale) => {
    const { address, size, path } = codes[locale]
    expect(address).toBe(locale === 'en' ? 'https://example.org/some/deck/' : `https://example.org/some/deck/${locale}/`)
    const scale = 6,
      width = size * scale
    const data = new Uint8Array(width * width * 4).fill(255)
    for (const [, x, y] of path.matchAll(/M(\d+) (\d+)/gu))
      for (let dx = 0; dx < scale; dx++)
        for (let dy = 0; dy < scale; dy++)
          data.fill(
            0,
            ((Number(y) * scale + dy) * width + Number(x) * scale + dx) * 4,
            ((Number(y) * scale + dy) * width + Number(x) * scale + dx) * 4 + 3,
          )
    expect(decodeQR({ width, height: width, data })).toBe(address)
  })
  it('is taken from the one setting, ends in a slash, and is refused where it is none', () => {
    expect(siteSetting({ DECK_SITE: 'https://example.org/deck' })).toBe('https://example.org/deck/')
    expect(siteFrom(undefined, '--site')).toBeUndefined()
    expect(() => siteFrom('deck', '--site')).toThrow('--site deck: expected an address such as https://example.org/deck/')
  })
})

describe('the help card', () => {
  const own = [...readFileSync(new URL('../../setup/shortcuts.ts', import.meta.url), 'utf8').matchAll(/key: '(\w)'/gu)].map(
    ([, key]) => key!.toUpperCase(),
  )
  it('lists every key of the deck’s own, each key once', () => {
    expect(own.length).toBeGreaterThanOrEqual(6)
    const listed = keys.flatMap(key => key.keys)
    expect(listed).toEqual(expect.arrayContaining(own))
    expect(new Set(listed).size).toBe(listed.length)
  })
  it.each(locales)('says in %s what each does, in other words', (locale) => {
    expect(new Set(keys.map(key => key.does[locale])).size).toBe(keys.length)
  })
})
