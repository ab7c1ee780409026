import type { Plugin } from 'vite'
import type { Locale } from '../../data/ui/locale.ts'
import { encodeQR } from 'qr'
import { editionAddress, locales } from '../../data/ui/locale.ts'

/** An address with its QR code: the dark cells as an SVG path in a square of `size` cells, with the border that scanners need. */
export interface QrCode {
  readonly address: string
  readonly size: number
  readonly path: string
}

const id = 'virtual:qr-codes'

/** The QR codes of a site's editions; made at build time, so that no service is asked and no library is loaded. */
export function qrCodesOf(site: string): Record<Locale, QrCode> {
  return Object.fromEntries(
    locales.map((locale) => {
      const address = new URL(editionAddress('en', locale), site).href
      const cells = encodeQR(address, 'raw', { ecc: 'medium', border: 4 })
      const path = cells.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
      return [locale, { address, size: cells.length, path }]
    }),
  ) as Record<Locale, QrCode>
}

/** Gives the slides the QR codes of where they are hosted; none where no site is set. */
export function qrCodes(site: string | undefined): Plugin {
  return {
    name: 'deck:qr-codes',
    resolveId: source => (source === id ? `\0${id}` : undefined),
    load: source =>
      source === `\0${id}` ? `export const qrCodes = ${JSON.stringify(site && qrCodesOf(site)) ?? 'undefined'}` : undefined,
  }
}
