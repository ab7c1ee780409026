import type { PluginOption } from 'vite'
import type { BuildOptions } from '../options.ts'
import { VitePWA } from 'vite-plugin-pwa'
import { languageTag } from '../../data/ui/locale.ts'
import { palettes } from '../../data/ui/palette.ts'
import { deckTitle, shortTitle } from '../../data/ui/site.ts'
import { previewImage } from './html.ts'

/** Caches the deck for offline visits, by a service worker. */
export function offline({ edition }: BuildOptions): PluginOption {
  const { paper } = palettes.light
  return VitePWA({
    registerType: 'autoUpdate',
    // The deck registers it itself, after its first slides have loaded: see setup/main.ts.
    injectRegister: null,
    manifest: {
      name: deckTitle[edition],
      short_name: shortTitle[edition],
      lang: languageTag[edition],
      start_url: './',
      scope: './',
      display: 'fullscreen',
      background_color: paper,
      theme_color: paper,
      icons: [{ src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' }],
    },
    workbox: {
      globPatterns: ['**/*.{js,css,html,woff2,svg,webmanifest}'],
      globIgnores: ['404.html', previewImage.file],
      // The reading edition is one page, however long the talk.
      maximumFileSizeToCacheInBytes: 16 * 2 ** 20,
      navigateFallback: null,
      // `?slides` is the same page.
      ignoreURLParametersMatching: [/^slides$/u],
      inlineWorkboxRuntime: true,
      dontCacheBustURLsMatching: /assets\//u,
      cleanupOutdatedCaches: true,
    },
  })
}
