import type { Locale } from '../../data/ui/locale.ts'
import { textWidth } from '../../exhibits/text-metrics.ts'

/** The room for a table on a page, in pixels: how wide and high it may be below its heads, and how large its type is. */
export interface Sheet {
  readonly width: number
  readonly height: number
  readonly size: number
}

interface Columns extends Sheet {
  /** Shares of the width that the columns take. */
  readonly columns: readonly number[]
  /** Padding of a row, in pixels. */
  readonly padding: number
}

const gap = 14
const leading = 1.3

/** Distributes rows over pages; `linesOf` gives the lines of a row's cells before they wrap. */
export function brokenIntoPages<T>(
  rows: readonly T[],
  linesOf: (row: T) => readonly (readonly string[])[],
  sheet: Columns,
  locale: Locale,
): T[][] {
  const pages: T[][] = []
  let left = 0
  for (const row of rows) {
    const height = heightOf(linesOf(row), sheet, locale)
    if (height > left || !pages.length) {
      pages.push([])
      left = sheet.height
    }
    pages.at(-1)!.push(row)
    left -= height
  }
  return pages
}

/** A row's height: that of its highest cell after wrapping. */
function heightOf(cells: readonly (readonly string[])[], { width, size, columns, padding }: Columns, locale: Locale): number {
  const style = { size, weight: 600, face: 'sans' } as const
  const lines = cells.map((texts, column) => {
    const room = columns[column]! * width - gap
    // 5 % more: words don't fill a line to its end.
    return texts.reduce((sum, text) => sum + Math.max(1, Math.ceil((1.05 * textWidth(text, style, locale)) / room)), 0)
  })
  // Rows of a table are laid out in whole pixels.
  return Math.ceil(Math.max(...lines) * size * leading) + padding
}
