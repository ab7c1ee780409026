import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { polyfillBlockedStorage } from '../../composables/polyfills/storage.ts'
import { figuresAsText, figuresOn, headlineOf, tagsIn } from '../../data/talk/markup.ts'
import { languageTag, locales } from '../../data/ui/locale.ts'
import { pdfName } from '../../data/ui/site.ts'
import { noScriptStyles } from '../../vite/first-slide/page.ts'
import { html as htmlPlugin } from '../../vite/plugins/html.ts'
import { slidesOf } from '../../vite/slides.ts'

const modules = fileURLToPath(new URL('../../node_modules/', import.meta.url))

it('knows Vite’s word for a style sheet that failed', () => {
  expect(readFileSync(join(modules, 'vite/dist/node/chunks/node.js'), 'utf8')).toMatch(/Unable to preload CSS for/u)
})

describe('a browser that keeps its storage shut', () => {
  const shut = () =>
    Object.defineProperties(
      {},
      Object.fromEntries(
        ['localStorage', 'sessionStorage'].map(name => [
          name,
          {
            configurable: true,
            get() {
              throw new DOMException('shut', 'SecurityError')
            },
          },
        ]),
      ),
    ) as typeof globalThis
  it('gets one that forgets, and a channel that leads nowhere', () => {
    const scope = shut()
    polyfillBlockedStorage(scope)
    scope.localStorage.setItem('a', 'b')
    expect([
      scope.localStorage.getItem('a'),
      scope.localStorage.key(0),
      scope.localStorage.length,
      scope.sessionStorage.getItem('a'),
    ]).toEqual(['b', 'a', 1, null])
    expect(() => new scope.BroadcastChannel('x').postMessage('y')).not.toThrow()
  })
  it('is helped only where it must be', () => {
    const open = {
      localStorage: {},
      sessionStorage: {},
      BroadcastChannel: class {
        close() {}
      },
    } as unknown as typeof globalThis
    const before = { ...open }
    polyfillBlockedStorage(open)
    expect({ ...open }).toEqual(before)
  })
})

/** As much of Slidev's page as the plugin changes. */
const viewport = '<meta name="viewport" content="width=device-width, initial-scale=1">'
const author = '<meta name="author" content="&quot;An author&quot;">'
const slidevPage = `<html lang="en">${viewport}<title>A title</title>${author}<div id="app"></div>`

describe.each(locales)('the page before its app, in %s', async (edition) => {
  const plugin = (prints: boolean) =>
    htmlPlugin({ target: 'host', edition, prints }) as unknown as {
      transformIndexHtml: { handler: (html: string) => Promise<{ html: string, tags: { tag: string, children?: unknown }[] }> }
      generateBundle: (this: { emitFile: (file: { fileName: string, source: string }) => void }) => Promise<void>
    }
  const { transformIndexHtml, generateBundle } = plugin(true)
  const { html: page, tags } = await transformIndexHtml.handler(slidevPage)
  const pictures = new Map<string, string>()
  await generateBundle.call({ emitFile: ({ fileName, source }) => void pictures.set(fileName, JSON.parse(source) as string) })
  const [cover, ...others] = slidesOf(edition)
  const text = (markup: string) => markup.replaceAll(/<[^>]+>/gu, '')

  it('has the cover, in its language, with its words and its figure', () => {
    const main = /<main class="first-slide">(.*?)<\/main>/su.exec(page)![1]!
    expect(page).toContain(`lang="${languageTag[edition]}"`)
    expect(main.match(/<h1/gu)).toHaveLength(1)
    expect(text(main)).toContain(headlineOf(cover!.content))
    for (const id of figuresOn(cover!.content)) expect(main).toContain(`data-figure="${id}"`)
    expect(main).toContain('class="hook-art"')
  })
  it('has a picture beside it of every other slide, for a link that leads to it: its headline, and a drawing where it can', () => {
    expect([...pictures.keys()]).toEqual(others.map((_, index) => `first/${index + 2}.json`))
    const headlines = [...pictures.values()].map(picture => text(/<h1.*?<\/h1>/su.exec(picture)![0]).trim())
    expect(headlines).toEqual(others.map(slide => figuresAsText(headlineOf(slide.content)!, edition)))
    for (const [index, { content }] of others.entries()) {
      const tags = tagsIn(content)
      const drawn = tags.some(({ name }) => !['Fig', 'Chart', 'Diagram'].includes(name))
        ? 0
        : tags.filter(({ name }) => name !== 'Fig').length
      expect(pictures.get(`first/${index + 2}.json`)!.match(/class="scene"/gu) ?? []).toHaveLength(drawn)
    }
  })
  it('leads to the reading edition, and to the PDF where there is one', async () => {
    expect(page).toContain('href="./read/"')
    expect(page).toContain(`href="./${pdfName(edition, 'handout')}"`)
    expect((await plugin(false).transformIndexHtml.handler(slidevPage)).html).not.toContain('.pdf')
  })
  it('says at once why it stays where scripts are off', () => {
    expect(tags).toContainEqual({
      tag: 'noscript',
      children: [{ tag: 'style', children: noScriptStyles }],
      injectTo: 'head',
    })
  })
})
