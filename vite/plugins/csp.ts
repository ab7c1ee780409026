import type { Plugin } from 'vite'
import type { Target } from '../options.ts'
import { createHash } from 'node:crypto'
import { placeScript, themeScript } from '../first-slide/page.ts'
import { phoneScript, readingScript } from './phone.ts'

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

/** The scripts that stand in the hosted deck's page. */
const pageScripts = () => [phoneScript(), themeScript, placeScript('host')]

/** What a page of the deck may load, as a Content-Security-Policy: nothing from another host. */
function policyOf(target: Target, scripts: readonly string[]): string {
  // Besides its own files a page runs what stands in it and is named here.
  const hashes = scripts.map(script => ` ${hashOf(script)}`).join('')
  return policies[target].map(rule => (rule.startsWith('script-src') ? rule + hashes : rule)).join('; ')
}

/** What allows one inline script or style and no other. */
function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

/** What the reading edition may load: its own style and faces, and where it is hosted, a script that it can do without. */
export function readingPolicy(target: Target, css: string, script: string | undefined): string {
  const files = target === 'host' ? '\'self\'' : 'data:'
  return [
    'default-src \'none\'',
    `style-src ${hashOf(css)}`,
    `font-src ${files}`,
    `img-src ${files}`,
    // What asks for the site's robots.txt asks from within the page.
    ...(script ? [`script-src ${hashOf(script)}`, 'worker-src \'self\'', 'connect-src \'self\''] : []),
    'base-uri \'none\'',
    'form-action \'none\'',
  ].join('; ')
}

/** The `_headers` file that Netlify, Cloudflare Pages and others read: for all pages, which say themselves what each may. */
export function headersFile(): string {
  return `/*
  Content-Security-Policy: ${policyOf('host', [...pageScripts(), readingScript])}; frame-ancestors 'self'
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
/assets/*
  Cache-Control: public, max-age=31536000, immutable
/*/assets/*
  Cache-Control: public, max-age=31536000, immutable
`
}

/** Writes the policy into the page, for hosts that send no headers of ours. */
export function contentSecurityPolicy(target: Target): Plugin {
  return {
    name: 'deck:csp',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', 'content': policyOf(target, target === 'host' ? pageScripts() : []) },
          injectTo: 'head-prepend',
        },
      ],
    },
  }
}
