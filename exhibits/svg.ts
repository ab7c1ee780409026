import type { Locale } from '../data/ui/locale.ts'
import type { Palette } from '../data/ui/palette.ts'
import type { Scene } from './scene.ts'
import type { SvgNode, SvgStyle } from './svg-node.ts'
import { languageTag } from '../data/ui/locale.ts'
import { shortPath } from './short-path.ts'
import { svgNodesOf } from './svg-nodes.ts'

/** What a stand-alone SVG is made of. */
export interface SvgOptions {
  readonly locale: Locale
  /** A theme's colours; `css` leaves them to the page's custom properties. */
  readonly palette: Palette | 'css'
  /** The step that is shown; `all` is the last. Default: all. */
  readonly step?: number | 'all'
  readonly title: string
  readonly description: string
  /** Lay the paper below the drawing. Default: it stands on whatever it stands on. */
  readonly ground?: true
}

/** Families for a reader without the deck's faces; the Han ones first where a stretch is Chinese. */
const families = {
  sans: [
    // Calibri and its double are as narrow as the deck's own.
    '\'Source Sans 3\', Calibri, Carlito, \'Helvetica Neue\', Arial, sans-serif',
    '\'Noto Sans SC\', \'PingFang SC\', \'Microsoft YaHei\', sans-serif',
  ],
  serif: [
    '\'Source Serif 4\', Georgia, serif',
    '\'Noto Serif SC\', \'Songti SC\', SimSun, serif',
  ],
} as const

function escaped(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;')
}

function markup(node: SvgNode | string): string {
  if (typeof node === 'string') return escaped(node)
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${escaped(name === 'd' ? shortPath(value) : value)}"`)
    .join('')
  const inner = node.children.map(markup).join('')
  return inner ? `<${node.tag}${attributes}>${inner}</${node.tag}>` : `<${node.tag}${attributes}/>`
}

/** A scene as a stand-alone SVG: text as text, titled and described. */
export function svgOf(scene: Scene, { locale, palette, step = 'all', title, description, ground }: SvgOptions): string {
  const isCss = palette === 'css'
  const style: SvgStyle = {
    locale,
    step: step === 'all' ? Infinity : step,
    colour: tone => (isCss ? `var(--${tone})` : palette[tone]),
    family: (face, han) => (isCss ? `var(--${face})` : families[face][han ? 1 : 0]),
    ...(!isCss && { familyBySegment: true }),
  }
  const { width, height } = scene
  const size = `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`
  const paper = ground ? `<path d="M0 0H${width}V${height}H0Z" fill="${style.colour('paper')}"/>` : ''
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} lang="${languageTag[locale]}" role="img">`
    + `<title>${escaped(title)}</title><desc>${escaped(description)}</desc>`
    + `${paper}${svgNodesOf(scene, style).map(markup).join('')}</svg>`
}
