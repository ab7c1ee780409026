import type { Locale } from '../../data/ui/locale.ts'
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chartTags } from '../../data/talk/markup.ts'
import { editionFile } from '../../data/ui/locale.ts'
import { buildEdition, slidev } from '../../scripts/lib/build.ts'
import { clicksOf, slidesOf } from '../../scripts/lib/deck.ts'
import { replaceOnce } from '../../vite/slidev/patch.ts'
import { makeBare, makeMarp, makeReveal, root } from './others.ts'

/** A deck to weigh: what it is called, how it is built into a folder, and how a visitor walks through it. */
export interface Deck {
  readonly name: string
  readonly make: (folder: string) => Promise<void>
  /** What a link to its first slide with a chart adds to the address. Default: it has none. */
  readonly chartAt?: string
  /** What shows a chart: an element that is there, and visible, once it does. */
  readonly chart?: string
  /** What is there once its first slide answers keys. Default: its headline. */
  readonly live?: string
  /** The key that leads on, and how often it is pressed to the end. */
  readonly walk: readonly [key: string, presses: number]
}

const slides = slidesOf('en')
const chartOn = slides.findIndex(slide => chartTags(slide.content).length > 0) + 1
const steps = clicksOf('en').reduce((sum, clicks) => sum + clicks + 1, 0)
const walked = { chartAt: `#/${chartOn}`, chart: 'canvas[data-drawn]', walk: ['ArrowRight', steps] } as const
const starter = { ...walked, live: '#slide-content h1' } as const
const ours = { ...starter, chart: '.first-slide .chart .scene, canvas[data-drawn]' } as const
const reveal = { ...walked, live: '.reveal.ready h1' } as const

const hooked = (locale: Locale) => (folder: string) => buildEdition(locale, folder, { notes: false })

/** The decks of the comparison; the bare page, which no deck can beat, is the first. */
export const decks: readonly Deck[] = [
  { name: 'bare page, a headline', make: makeBare, walk: ['End', 0] },
  { name: 'Hooked, as built', make: hooked('en'), ...ours },
  { name: 'Hooked, in Chinese', make: hooked('zh'), ...ours },
  { name: 'Slidev starter, same slides', make: makeStarter('en'), ...starter },
  { name: 'Slidev starter, in Chinese', make: makeStarter('zh'), ...starter },
  { name: 'reveal.js, same charts', make: folder => makeReveal(folder, 'slides'), ...reveal },
  { name: 'reveal.js scrolled', make: folder => makeReveal(folder, 'scroll'), ...reveal, walk: ['PageDown', slides.length * 2] },
  {
    name: 'Marp, same pictures',
    make: makeMarp,
    chartAt: `#${chartOn}`,
    chart: 'img[src*=exhibits]',
    walk: ['ArrowRight', slides.length],
  },
]

/** A copy of the project, to be built otherwise. */
function copyTo(folder: string): void {
  const skipped = new Set(['node_modules', '.git', 'dist', 'exports', 'screenshots', 'tools'])
  cpSync(root, folder, { recursive: true, filter: path => !skipped.has(path.slice(root.length).split('/')[0]!) })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
}

/** Headmatter that turns parts of Slidev off; the starter has none of it. */
const switches = ['drawings', 'record', 'browserExporter', 'contextMenu', 'monaco', 'editor']

/** What loads slides and faces in Slidev's place, which the starter leaves to Slidev and the browser; each stands in its file once. */
const ownLoading = [['setup/preparser.ts', 'frontmatter.preload = false'], ['setup/root.ts', 'useLoading()']] as const

/** The same slides and components as Slidev builds them for everybody: no stubs, nothing turned off, nothing fetched our way. */
function makeStarter(locale: Locale) {
  return async (folder: string): Promise<void> => {
    const copy = `${folder}-source`
    const change = (file: string, work: (text: string) => string) =>
      writeFileSync(join(copy, file), work(readFileSync(join(copy, file), 'utf8')))
    copyTo(copy)
    change(editionFile[locale], text => text.replace(new RegExp(`^(?:${switches.join('|')}):.*\n`, 'gmu'), ''))
    for (const [file, line] of ownLoading) change(file, text => replaceOnce(text, `  ${line}\n`, '', file))
    await slidev(['build', editionFile[locale], '--base', './', '--out', folder], {}, copy)
  }
}

/** The deck as built, with as many slides as asked for: those of its sections come again and again before its end. */
export async function makeLong(folder: string, length: number): Promise<void> {
  const copy = `${folder}-source`
  copyTo(copy)
  const text = readFileSync(join(copy, 'slides.md'), 'utf8')
  const end = text.lastIndexOf('\n---\nlayout: end')
  const told = slides.filter(({ frontmatter }) => frontmatter.section)
  const more = Array.from({ length: Math.max(0, length - slides.length) }, (_, index) => {
    const { content, frontmatter: { clicks = 0 } } = told[index % told.length]!
    const head = `standalone: true\nclicks: ${clicks}\nminutes: 1\ndouble: 1`
    return `\n---\n${head}\n---\n\n${content}\n\n<!--\nAgain.${'\n\n[click] Again.'.repeat(clicks)}\n-->\n`
  })
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(copy, 'slides.md'), text.slice(0, end) + more.join('') + text.slice(end))
  await buildEdition('en', folder, { notes: false, from: copy })
}
