import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { polyfillBlockedStorage } from '../../composables/polyfills/storage.ts'
import { figuresAsText, headlineOf } from '../../data/talk/markup.ts'
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
  const html = (prints: boolean) => {
    const { transformIndexHtml } = htmlPlugin({ target: 'host', edition, prints }) as unknown as {
      transformIndexHtml: { handler: (html: string) => Promise<{ html: string, tags: { tag: string, children?: unknown }[] }> }
    }
    return transformIndexHtml.handler(slidevPage)
  }
  const { html: page, tags } = await html(true)
  const [cover, ...others] = slidesOf(edition)
  const text = (markup: string) => markup.replaceAll(/<[^>]+>/gu, '')

  it('has the cover, in its language, with its words and its figure', () => {
    const main = /<main class="first-slide">(.*?)<\/main>/su.exec(page)![1]!
    expect(page).toContain(`lang="${languageTag[edition]}"`)
    expect(main.match(/<h1/gu)).toHaveLength(1)
    expect(text(main)).toContain(headlineOf(cover!.content))
    expect(main).toContain('data-figure="kimi-date"')
    expect(main).toContain('class="hook-art"')
  })
  it('has the headline of every other slide for a link that leads to it', () => {
    const headlines = [.../<template class="first-headlines">(.*?)<\/template>/su.exec(page)![1]!.matchAll(/<h1.*?<\/h1>/gsu)]
    expect(headlines.map(([headline]) => text(headline).trim())).toEqual(
      others.map(slide => figuresAsText(headlineOf(slide.content)!, edition)))
  })
  it('leads to the reading edition, and to the PDF where there is one', async () => {
    expect(page).toContain('href="./read/"')
    expect(page).toContain(`href="./${pdfName(edition, 'handout')}"`)
    expect((await html(false)).html).not.toContain('.pdf')
  })
  it('says at once why it stays where scripts are off', () => {
    expect(tags).toContainEqual({
      tag: 'noscript',
      children: [{ tag: 'style', children: noScriptStyles }],
      injectTo: 'head',
    })
  })
})
