import { execFile } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { createMarkdownExit } from 'markdown-exit'
import { build } from 'vite'
import { chartTags, diagramTags, figuresAsText } from '../../data/talk/markup.ts'
import { pictureFolder, pictureName } from '../../data/ui/site.ts'
import { root as rootUrl, slidesOf } from '../../scripts/lib/deck.ts'
import { writePictures } from '../../scripts/lib/pictures.ts'

export const root = fileURLToPath(rootUrl)

/** What no deck can beat: a page with a headline, and nothing to fetch. */
export async function makeBare(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'index.html'), '<!doctype html><html lang="en"><title>Hooked</title><h1>Hooked</h1>')
}

/** A slide's Markdown without components. */
const plain = (content: string) => figuresAsText(content, 'en').replace(/^::.*::$|<\/?[A-Z][^>]*>/gmu, '')

/** The same headlines, sentences and charts on reveal.js, with the same font faces; `view` is its own, or the scrolled one. */
export async function makeReveal(folder: string, view: 'slides' | 'scroll'): Promise<void> {
  const source = `${folder}-source`
  mkdirSync(source, { recursive: true })
  const markdown = createMarkdownExit({ html: true })
  const sections = slidesOf('en').map(({ content }) => {
    const canvases = chartTags(content).map(id => `<canvas data-chart="${id}" width="868" height="318"></canvas>`)
    return `<section>${markdown.render(plain(content))}${canvases.join('')}</section>`
  })
  writeFileSync(
    join(source, 'index.html'),
    `<!DOCTYPE html><html lang="en" data-view="${view}"><meta charset="utf-8"><title>reveal.js</title>
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

/** The same headlines and sentences in Marp, with the pictures that the deck offers of its exhibits. */
export async function makeMarp(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  await writePictures(join(folder, pictureFolder), ['en'], undefined)
  const slides = slidesOf('en').map(({ content }) => {
    const pictures = [...chartTags(content), ...diagramTags(content)]
    return [plain(content), ...pictures.map(id => `![](./${pictureFolder}/${pictureName(id, 'en', 'svg')})`)].join('\n\n')
  })
  const text = join(folder, 'slides.md')
  writeFileSync(text, `---\nmarp: true\nlang: en\n---\n\n${slides.join('\n\n---\n\n')}\n`)
  const cli = fileURLToPath(new URL('node_modules/@marp-team/marp-cli/marp-cli.js', import.meta.url))
  await promisify(execFile)(process.execPath, [cli, '--no-stdin', text, '-o', join(folder, 'index.html')])
}
