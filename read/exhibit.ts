import type { SectionId } from '../data/article/sections.ts'
import type { ExhibitTable } from '../data/exhibits/table.ts'
import type { Locale } from '../data/ui/locale.ts'
import type { Scene } from '../exhibits/scene.ts'
import type { SvgNode } from '../exhibits/svg-node.ts'
import type { Links } from './links.ts'
import type { ExhibitRef } from './sections.ts'
import { charts } from '../data/exhibits/charts/charts.ts'
import { descriptionOf } from '../data/exhibits/charts/marks.ts'
import { tableOf } from '../data/exhibits/charts/table.ts'
import { diagramOf } from '../data/exhibits/diagrams/index.ts'
import { tableOfDiagram } from '../data/exhibits/diagrams/read.ts'
import { readable } from '../data/exhibits/table.ts'
import { plainText } from '../data/figures/wording.ts'
import { citeExhibit } from '../data/talk/cite.ts'
import { languageTag } from '../data/ui/locale.ts'
import { takeWords } from '../data/ui/messages.ts'
import { readingWords } from '../data/ui/reading.ts'
import { pictureName } from '../data/ui/site.ts'
import { chartScene } from '../exhibits/charts/scene.ts'
import { sceneOf } from '../exhibits/diagrams/layout.ts'
import { cuts } from '../exhibits/diagrams/parts/style.ts'
import { shortPath } from '../exhibits/short-path.ts'
import { svgNodesOf } from '../exhibits/svg-nodes.ts'
import { element, escaped } from './html.ts'

/** An exhibit as it can be read: its pictures by cut, and the same in words. */
interface Exhibit {
  readonly title: string
  readonly description: string
  readonly table: ExhibitTable
  /** A scene a cut. */
  readonly scenes: Readonly<Partial<Record<(typeof cuts)[number], Scene>>>
}

/** Cached: the faults are looked for before the page is made. */
const made = new Map<string, Exhibit>()

function exhibitOf(ref: ExhibitRef, locale: Locale): Exhibit {
  const key = JSON.stringify([ref, locale])
  const exhibit = made.get(key) ?? makeExhibit(ref, locale)
  made.set(key, exhibit)
  return exhibit
}

function makeExhibit(ref: ExhibitRef, locale: Locale): Exhibit {
  if (ref.kind === 'Chart') {
    const spec = charts[ref.id]
    const scenes = Object.fromEntries(cuts.map(cut => [cut, chartScene(spec, { locale, cut, height: ref.height })]))
    return { title: spec.title[locale], description: descriptionOf(spec, locale), table: tableOf(spec, locale), scenes }
  }
  const spec = diagramOf(ref.id)
  return {
    title: spec.title[locale],
    description: spec.steps.map(step => plainText(step[locale])).join(locale === 'zh' ? '' : ' '),
    table: tableOfDiagram(spec, locale),
    scenes: Object.fromEntries(cuts.map(cut => [cut, sceneOf(spec, { locale, cut })])),
  }
}

/** Attributes that the page's style sheet sets for every drawing, left out on each path. */
const general = new Set(['stroke-linecap', 'stroke-linejoin', 'class'])
/** Where a text stands, in whole pixels: at most half of one off, which can't be seen. */
const whole = (text: string) => String(Math.round(Number(text)))
/** A path of absolute commands in halves of a pixel. In relative ones the errors would add up. */
const coarse = (d: string) => (/[a-z]/u.test(d) ? d : d.replace(/-?\d+\.\d+/gu, number => String(Math.round(Number(number) * 2) / 2)))
const shortened: Readonly<Record<string, (text: string) => string>> = { d: d => shortPath(coarse(d)), x: whole, y: whole }

/** What a drawing's elements inherit from its root: left out where it says the same. */
const inherited: Readonly<Record<string, string>> = { 'fill': 'none', 'font-family': 'var(--sans)' }

function svgHtml(node: SvgNode | string): string {
  if (typeof node === 'string') return escaped(node)
  const attributes = Object.entries(node.attributes).flatMap(([name, value]) =>
    general.has(name) || inherited[name] === String(value) || (name === 'font-weight' && value === '400')
      ? []
      : [[name, (shortened[name] ?? String)(value)] as const],
  )
  const inside = node.children.map(svgHtml).join('')
  const tag = element(node.tag, Object.fromEntries(attributes), inside || undefined)
  // SVG elements without children may be self-closing.
  return inside ? tag : tag.replace(/>$/u, '/>')
}

function picture(scene: Scene, cut: string, locale: Locale): string {
  const style = { locale, step: Infinity, colour: (tone: string) => `var(--${tone})`, family: (face: string) => `var(--${face})` }
  const { width, height } = scene
  // Hidden from screen readers: caption and table have the same words.
  return element(
    'svg',
    { ...inherited, 'class': cut, 'viewBox': `0 0 ${width} ${Math.ceil(height)}`, 'aria-hidden': 'true' },
    svgNodesOf(scene, style).map(svgHtml).join(''),
  )
}

function cellHtml(cell: string, locale: Locale): string {
  const lang = locale !== 'zh' && /\p{Script=Han}/u.test(cell) ? languageTag.zh : undefined
  return lang ? element('span', { lang }, escaped(cell)) : escaped(cell)
}

function tableHtml({ columns, rows }: ExhibitTable, title: string, locale: Locale): string {
  const head = columns.map(column => element('th', { scope: 'col' }, escaped(column))).join('')
  const body = rows.map(row =>
    element(
      'tr',
      {},
      row
        .map((cell, index) =>
          index
            ? element('td', {}, cellHtml(cell, locale))
            : element('th', { scope: 'row' }, cellHtml(cell, locale)),
        )
        .join(''),
    ),
  )
  const table = element('table', {}, `<thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody>`)
  return element('div', { 'class': 'scroll', 'role': 'region', 'aria-label': title, 'tabindex': 0 }, table)
}

/** What can be taken along, without a script: the exhibit's files, its address, and a line that cites it. */
function takeHtml({ id }: ExhibitRef, title: string, { locale, links, section, figures }: ExhibitPlace): string {
  const { exhibit } = links
  const files = exhibit && (['png', 'svg', 'csv'] as const).map(kind =>
    element('a', { href: exhibit(pictureName(id, locale, kind)), download: true }, takeWords[kind][locale]))
  const link = element('a', { href: `#x-${id}` }, takeWords.address[locale])
  const cited = element('cite', {}, escaped(citeExhibit({ title, section, figures }, undefined, locale)))
  return element('div', { class: 'take' }, `<p class="ways">${[...files ?? [], link].join(' ')}</p><p>${cited}</p>`)
}

/** An exhibit's context: the page's language and links, its section, and the figures of its slide. */
interface ExhibitPlace {
  readonly locale: Locale
  readonly links: Links
  readonly section: SectionId | undefined
  readonly figures: readonly string[]
}

/** An exhibit with what it says: drawn for wide and for narrow pages, told in words, as a table, and to take along. */
export function exhibitHtml(ref: ExhibitRef, place: ExhibitPlace): string {
  const { locale } = place
  const { title, description, table, scenes } = exhibitOf(ref, locale)
  const pictures = Object.entries(scenes).map(([cut, scene]) => picture(scene, cut, locale))
  const words = `<p>${escaped(description)}</p>${tableHtml(readable(table), title, locale)}${takeHtml(ref, title, place)}`
  const caption = element('figcaption', {}, escaped(title))
  const behind = element('details', { open: !pictures.length }, `<summary>${readingWords.table[locale]}</summary>${words}`)
  return element('figure', { id: `x-${ref.id}`, class: 'exhibit' }, `${pictures.join('')}${caption}${behind}`)
}

/** Faults of an exhibit's narrow cut, one line each: it has to fit 320 pixels. */
export function cutFaults(ref: ExhibitRef, locale: Locale): string[] {
  try {
    const { narrow } = exhibitOf(ref, locale).scenes
    if (narrow && narrow.width <= 320 && narrow.marks.length) return []
    return [`exhibit “${ref.id}” has no narrow cut`]
  }
  catch (error) {
    return [`exhibit “${ref.id}” can’t be drawn: ${(error as Error).message}`]
  }
}
