import { readFileSync } from 'node:fs'
import { paletteCss } from '../../data/ui/palette.ts'

const styles = new URL('../../styles/', import.meta.url)

/** The deck's font faces with their files inlined: the page of a worksheet stands alone. */
function facesCss(): string {
  return readFileSync(new URL('fonts.css', styles), 'utf8').replace(
    /url\('\.\/([^']+)'\)/gu,
    (_, file: string) => `url(data:font/woff2;base64,${readFileSync(new URL(file, styles)).toString('base64')})`,
  )
}

/** All styles of a worksheet. */
export function sheetCss(): string {
  return paletteCss() + facesCss() + readFileSync(new URL('worksheet.css', import.meta.url), 'utf8')
}
