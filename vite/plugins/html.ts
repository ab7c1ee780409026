import type { HtmlTagDescriptor, Plugin } from 'vite'
import type { BuildOptions } from '../options.ts'
import { readFileSync } from 'node:fs'
import { editionAddress, languageTag } from '../../data/ui/locale.ts'
import { description } from '../../data/ui/site.ts'
import { firstSlides, firstSlideStyles, noScriptStyles, pictureFile, themeScript } from '../first-slide/page.ts'
import { root } from '../slides.ts'
import { replaceOnce } from '../slidev/patch.ts'
import { phoneScript } from './phone.ts'

/** The picture that a link to an edition shows, beside its page. */
export const previewImage = { file: 'preview.png', width: 1200, height: 630 } as const

const viewport = '<meta name="viewport" content="width=device-width, initial-scale=1">'

/** Gives an edition's page its language, its link preview and its first slide; puts pictures of the other slides beside it. */
export function html(options: BuildOptions): Plugin {
  const { target, edition, site, prints } = options
  const scripts = target === 'host' ? [phoneScript(), themeScript] : [themeScript]
  const address = site && new URL(editionAddress('en', edition), site).href
  let made: ReturnType<typeof firstSlides> | undefined
  const slides = () => (made ??= firstSlides(options))
  return {
    name: 'deck:html',
    async generateBundle() {
      for (const [index, picture] of target === 'host' ? (await slides()).pictures.entries() : [])
        this.emitFile({ type: 'asset', fileName: pictureFile(index + 2), source: JSON.stringify(picture) })
    },
    transformIndexHtml: {
      order: 'post',
      handler: async page => ({
        html: [
          ['<html lang="en">', `<html lang="${languageTag[edition]}">`],
          ['<div id="app"></div>', `<div id="app">${(await slides()).page}</div>`],
          // Behind it, because how wide a telephone is depends on it.
          [viewport, `${viewport}\n${scripts.map(script => `<script>${script}</script>`).join('')}`],
          ...(target === 'file' ? ([['href="./favicon.svg"', `href="${inlined('favicon.svg')}"`]] as const) : []),
        ].reduce((text, [from, to]) => replaceOnce(text, from!, to!, 'index.html of Slidev'), unquoted(page)),
        tags: [
          { tag: 'style', children: firstSlideStyles(), injectTo: 'head' },
          { tag: 'noscript', children: [{ tag: 'style', children: noScriptStyles }], injectTo: 'head' },
          ...(target === 'host' ? preview(edition, address, prints) : [meta('name', 'description', description[edition])]),
        ],
      }),
    },
  }
}

/** Takes the quotation marks off that Slidev puts into what it copies from the headmatter. Throws where it no longer does. */
function unquoted(page: string): string {
  const mended = page.replaceAll(/content="&quot;(.*?)&quot;"/gu, 'content="$1"')
  if (mended === page) throw new Error('Slidev no longer quotes the headmatter twice: remove unquoted() from vite/plugins/html.ts')
  return mended
}

/** A picture of public/ as a data: address, which needs no file. */
function inlined(file: string): string {
  return `data:image/svg+xml;base64,${readFileSync(new URL(`public/${file}`, root)).toString('base64')}`
}

function preview(edition: BuildOptions['edition'], address: string | undefined, picture: boolean | undefined): HtmlTagDescriptor[] {
  const { file, width, height } = previewImage
  return [
    meta('name', 'description', description[edition]),
    meta('property', 'og:type', 'website'),
    meta('property', 'og:locale', edition === 'en' ? 'en_GB' : 'zh_CN'),
    meta('property', 'og:description', description[edition]),
    ...(picture
      ? [
          // Previews want a whole address; where no site is set, some still find the picture beside the page.
          meta('property', 'og:image', address ? new URL(file, address).href : `./${file}`),
          meta('property', 'og:image:width', String(width)),
          meta('property', 'og:image:height', String(height)),
          meta('name', 'twitter:card', 'summary_large_image'),
        ]
      : []),
    ...(address ? [meta('property', 'og:url', address)] : []),
  ]
}

function meta(key: 'name' | 'property', name: string, content: string): HtmlTagDescriptor {
  return { tag: 'meta', attrs: { [key]: name, content }, injectTo: 'head' }
}
