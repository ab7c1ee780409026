import decodeQR from 'qr/decode.js'
import { describe, expect, it } from 'vitest'
import { locales } from '../../data/ui/locale.ts'
import { qrCodesOf } from '../../vite/plugins/qr-code.ts'
import { siteFrom, siteSetting } from '../../vite/site.ts'

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
