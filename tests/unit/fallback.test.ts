import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { polyfillBlockedStorage } from '../../composables/polyfills/storage.ts'
import { languageTag, locales } from '../../data/ui/locale.ts'
import { description, pdfName } from '../../data/ui/site.ts'
import { noScriptStyles } from '../../vite/plugins/fallback.ts'
import { html as htmlPlugin } from '../../vite/plugins/html.ts'

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

describe.each(locales)('the page without its slides, in %s', (edition) => {
  const html = (prints: boolean) => {
    const { transformIndexHtml } = htmlPlugin({ target: 'host', edition, prints }) as unknown as {
      transformIndexHtml: { handler: (html: string) => { html: string, tags: { tag: string, children?: unknown }[] } }
    }
    return transformIndexHtml.handler(slidevPage)
  }
  it('says what the deck is, in its language, and leads to the PDF where there is one', () => {
    const there = html(true).html
    for (const part of [
      `lang="${languageTag[edition]}"`,
      '<h1>A title</h1>',
      description[edition],
      `href="./${pdfName(edition, 'handout')}"`,
    ])
      expect(there).toContain(part)
    expect(html(false).html).not.toContain('.pdf')
  })
  it('shows itself at once where scripts are off', () => {
    expect(html(true).tags).toContainEqual({
      tag: 'noscript',
      children: [{ tag: 'style', children: noScriptStyles }],
      injectTo: 'head',
    })
  })
})
