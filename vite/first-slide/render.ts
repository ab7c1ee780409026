import type { Plugin } from 'vite'
import type { Component } from 'vue'
import type { Slide } from '../../data/talk/markup.ts'
import type { Locale } from '../../data/ui/locale.ts'
import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { createMarkdownExit } from 'markdown-exit'
import { createServer } from 'vite'
import { createSSRApp } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { languageTag } from '../../data/ui/locale.ts'
import { keepWords } from '../keep-words.ts'
import { qrCodes } from '../plugins/qr-code.ts'
import { root } from '../slides.ts'
import { exhibitPictures } from './exhibits.ts'

const client = '@slidev/client'

/** As much of Slidev's client as a layout asks while nobody can click yet. */
function standInClient(edition: Locale): Plugin {
  return {
    name: 'deck:first-slide-client',
    enforce: 'pre',
    resolveId: source => (source === client ? `\0${client}` : undefined),
    load: source =>
      source === `\0${client}`
        ? [
            `export const configs = { htmlAttrs: { lang: '${languageTag[edition]}' } }`,
            'export const useNav = () => ({ isPrintMode: { value: true } })',
            'export const useSlideContext = () => ({ $renderContext: { value: "none" } })',
          ].join('\n')
        : undefined,
  }
}

/** The HTML of a slide as its layout has it, from the Markdown of its file. */
type Render = (slide: Slide, content?: string) => Promise<string>

/** Renders slides of an edition in Node with the deck's own components. `site`: where the deck is hosted, for its QR code. */
export async function withRenderer<T>(edition: Locale, site: string | undefined, work: (render: Render) => Promise<T>): Promise<T> {
  const server = await createServer({
    root: fileURLToPath(root),
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    plugins: [standInClient(edition), qrCodes(site), vue()],
  })
  const component = async (path: string) => ((await server.ssrLoadModule(path)) as { default: Component }).default
  const markdown = createMarkdownExit({ html: true })
  markdown.use(keepWords)
  const exhibits = exhibitPictures(edition)
  try {
    return await work(async ({ frontmatter, content }, markdownText = content) => {
      const layout = await component(`/layouts/${frontmatter.layout ?? 'exhibit'}.vue`)
      const template = `<SlideLayout v-bind="frontmatter">${markdown.render(markdownText)}</SlideLayout>`
      const components = { SlideLayout: layout, Fig: await component('/components/Fig.vue'), ...exhibits }
      const html = await renderToString(createSSRApp({ template, components, data: () => ({ frontmatter }) }))
      // What Vue would find its place by again, and a browser must not read.
      return html.replaceAll(/<!--[[\]]?-->/gu, '')
    })
  }
  finally {
    await server.close()
  }
}
