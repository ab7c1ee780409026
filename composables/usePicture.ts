import type { Locale } from '../data/ui/locale.ts'
import type { PlateWords } from '../exhibits/plate.ts'
import { palettes } from '../data/ui/palette.ts'
import { pictureName } from '../data/ui/site.ts'

/** An exhibit to draw in the browser: the one-file deck has no picture files beside it. */
interface Wanted {
  readonly id: string
  readonly locale: Locale
  readonly words: PlateWords
}

/** An exhibit as a stand-alone SVG. */
async function svgFor({ id, locale, words }: Wanted): Promise<string> {
  const [{ exhibits }, { plateOf }, { svgOf }] = await Promise.all([
    import('../exhibits/all.ts'), import('../exhibits/plate.ts'), import('../exhibits/svg.ts'),
  ])
  const exhibit = exhibits.find(candidate => candidate.id === id)!
  const plate = plateOf(exhibit.scene({ locale, cut: 'wide' }), words, locale)
  return svgOf(plate, {
    locale, palette: palettes.light, title: exhibit.title[locale], description: exhibit.description(locale), ground: true,
  })
}

/** The page's @font-face rules: an SVG that is loaded as an image can't use the page's fonts. */
function faceRules(): string {
  const rules = [...document.styleSheets].flatMap(sheet => [...sheet.cssRules])
  return rules.filter(rule => rule instanceof CSSFontFaceRule).map(rule => rule.cssText).join('')
}

/** An SVG as a PNG of twice its size. */
async function asPng(svg: string): Promise<Blob> {
  const picture = new Image()
  picture.src = `data:image/svg+xml,${encodeURIComponent(svg.replace('</desc>', `</desc><style>${faceRules()}</style>`))}`
  await picture.decode()
  const canvas = Object.assign(document.createElement('canvas'), { width: picture.width * 2, height: picture.height * 2 })
  const context = canvas.getContext('2d')!
  context.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return new Promise((done, fail) => canvas.toBlob(blob => (blob ? done(blob) : fail(new Error('no picture'))), 'image/png'))
}

/** Downloads a file to the visitor's machine. */
export function save(name: string, content: Blob): void {
  const href = URL.createObjectURL(content)
  Object.assign(document.createElement('a'), { href, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(href), 1000)
}

/** Draws an exhibit and downloads it as a file. */
export async function savePicture(wanted: Wanted, kind: 'png' | 'svg'): Promise<void> {
  const svg = await svgFor(wanted)
  save(pictureName(wanted.id, wanted.locale, kind), kind === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await asPng(svg))
}
