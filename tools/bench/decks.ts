import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createMarkdownExit } from 'markdown-exit'
import { build } from 'vite'
import { chartTags, figuresAsText } from '../../data/talk/markup.ts'
import { buildEdition, slidev } from '../../scripts/lib/build.ts'
import { root as rootUrl, slidesOf } from '../../scripts/lib/deck.ts'

const root = fileURLToPath(rootUrl)

/** A deck to weigh: what it is called and how it is built into a folder. */
export interface Deck {
  readonly name: string
  readonly make: (folder: string) => Promise<void>
}

/** Headmatter that turns parts of Slidev off; the starter has none of it. */
const switches = ['drawings', 'record', 'browserExporter', 'contextMenu', 'monaco', 'editor']

/** The decks of the comparison, ours first. */
export const decks: readonly Deck[] = [
  { name: 'Hooked, as built', make: folder => buildEdition('en', folder, { notes: false }) },
  { name: 'Slidev starter, same slides', make: makeStarter },
  { name: 'reveal.js, same charts', make: makeReveal },
]

/** The same slides and components as Slidev builds them for everybody: no stubs, nothing turned off. */
async function makeStarter(folder: string): Promise<void> {
  const copy = `${folder}-source`
  const skipped = new Set(['node_modules', '.git', 'dist', 'exports', 'screenshots', 'tools'])
  cpSync(root, copy, { recursive: true, filter: path => !skipped.has(path.slice(root.length).split('/')[0]!) })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  const slides = readFileSync(join(copy, 'slides.md'), 'utf8')
  writeFileSync(join(copy, 'slides.md'), slides.replace(new RegExp(`^(?:${switches.join('|')}):.*\n`, 'gmu'), ''))
  await slidev(['build', 'slides.md', '--base', './', '--out', folder], {}, copy)
}

/** The same headlines, sentences and charts on reveal.js, with the same font faces. */
async function makeReveal(folder: string): Promise<void> {
  const source = `${folder}-source`
  mkdirSync(source, { recursive: true })
  const markdown = createMarkdownExit({ html: true })
  const sections = slidesOf('en').map(({ content }) => {
    const text = figuresAsText(content, 'en').replace(/^::.*::$|<\/?[A-Z][^>]*>/gmu, '')
    const canvases = chartTags(content).map(id => `<canvas data-chart="${id}" width="868" height="318"></canvas>`)
    return `<section>${markdown.render(text)}${canvases.join('')}</section>`
  })
  writeFileSync(
    join(source, 'index.html'),
    `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>reveal.js</title>
<div class="reveal"><div class="slides">${sections.join('')}</div></div>
<script type="module" src="./main.ts"></script>`,
  )
  writeFileSync(join(source, 'main.ts'), `import ${JSON.stringify(join(root, 'tools/bench/reveal.ts'))}`)
  symlinkSync(join(root, 'node_modules'), join(source, 'node_modules'))
  await build({
    root: source,
    base: './',
    configFile: false,
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true, assetsInlineLimit: 0 },
  })
}
