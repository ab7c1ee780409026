import type { HtmlTagDescriptor, Plugin } from 'vite'
import type { BuildOptions, Target } from '../options.ts'
import { readFileSync } from 'node:fs'
import { editionAddress, languageTag } from '../../data/ui/locale.ts'
import { description } from '../../data/ui/site.ts'
import { fallbackHtml, fallbackStyles, noScriptStyles } from './fallback.ts'

/** The picture that a link to an edition shows, beside its page. */
export const previewImage = { file: 'preview.png', width: 1200, height: 630 } as const

// Slidev sets styles from scripts, in <style> elements: those need 'unsafe-inline'. Its icons are data: pictures.
const policies: Readonly<Record<Target, readonly string[]>> = {
  host: [
    'default-src \'none\'',
    'script-src \'self\'',
    'style-src \'self\' \'unsafe-inline\'',
    'img-src \'self\' data:',
    'font-src \'self\'',
    'connect-src \'self\'',
    'worker-src \'self\'',
    'manifest-src \'self\'',
    'base-uri \'none\'',
    'form-action \'none\'',
  ],
  file: [
    'default-src \'none\'',
    'script-src \'unsafe-inline\'',
    'style-src \'unsafe-inline\'',
    'img-src data:',
    'font-src data:',
    'base-uri \'none\'',
    'form-action \'none\'',
  ],
}

/** What a page of the deck may load, as a Content-Security-Policy: nothing from another host. */
export function policyOf(target: Target): string {
  return policies[target].join('; ')
}

/** The `_headers` file that Netlify, Cloudflare Pages and others read. */
export function headersFile(): string {
  return `/*
  Content-Security-Policy: ${policyOf('host')}; frame-ancestors 'self'
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
/assets/*
  Cache-Control: public, max-age=31536000, immutable
/*/assets/*
  Cache-Control: public, max-age=31536000, immutable
`
}

/** Gives an edition's page its language, its policy, what a link to it shows and what it says without its slides. */
export function page({ target, edition, site, prints }: BuildOptions): Plugin {
  const address = site && new URL(editionAddress('en', edition), site).href
  const policy: HtmlTagDescriptor = {
    tag: 'meta',
    attrs: { 'http-equiv': 'Content-Security-Policy', 'content': policyOf(target) },
    injectTo: 'head-prepend',
  }
  return {
    name: 'page',
    transformIndexHtml: {
      order: 'post',
      handler: html => ({
        // Slidev quotes what it takes from the headmatter once too often.
        html: html
          .replace('<html lang="en">', `<html lang="${languageTag[edition]}">`)
          .replace(/content="&quot;(.*?)&quot;"/gu, 'content="$1"')
          .replace('href="./favicon.svg"', target === 'file' ? `href="${inlined('favicon.svg')}"` : '$&')
          .replace('<div id="app"></div>', `<div id="app">${fallbackHtml(edition, titleIn(html), prints)}</div>`),
        tags: [
          policy,
          ...withoutTags(edition),
          ...(target === 'host' ? preview(edition, address, prints) : [meta('name', 'description', description[edition])]),
        ],
      }),
    },
  }
}

/** The title that Slidev has given a page, as HTML. */
function titleIn(html: string): string {
  const title = /<title>(.*?)<\/title>/u.exec(html)?.[1]
  if (!title) throw new Error('the page has no title')
  return title
}

function withoutTags(edition: BuildOptions['edition']): HtmlTagDescriptor[] {
  return [
    { tag: 'style', children: fallbackStyles(edition), injectTo: 'head' },
    { tag: 'noscript', children: [{ tag: 'style', children: noScriptStyles }], injectTo: 'head' },
  ]
}

/** A file of public/ as an address that needs no file. */
function inlined(file: string): string {
  return `data:image/svg+xml;base64,${readFileSync(new URL(`../../public/${file}`, import.meta.url)).toString('base64')}`
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
          // Readers of previews ask for a whole address; without one, some still find the picture beside the page.
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
