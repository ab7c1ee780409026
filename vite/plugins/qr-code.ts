import type { Plugin } from 'vite'
import type { Locale } from '../../data/ui/locale.ts'
import { encodeQR } from 'qr'
import { editionAddress, locales } from '../../data/ui/locale.ts'

/**
 * An address to scan: its text, and the dark cells of its QR code as an SVG path in a square of `size` cells, with the
 * quiet border that scanners need.
 */
export interface QrCode {
  readonly address: string
  readonly size: number
  readonly path: string
}

const id = 'virtual:qr-codes'

/** The QR codes of a site's editions; made at build, so that no service is asked and no library is sent. */
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

/** Tells the slides where they are hosted; nothing where that isn't set. */
export function address(site: string | undefined): Plugin {
  return {
    name: 'address',
    resolveId: source => (source === id ? `\0${id}` : undefined),
    load: source =>
      source === `\0${id}` ? `export const qrCodes = ${JSON.stringify(site && qrCodesOf(site)) ?? 'undefined'}` : undefined,
  }
}
