import type { Plugin, PluginOption } from 'vite'
import type { BuildOptions } from './options.ts'
import { fileURLToPath } from 'node:url'
import { VitePWA } from 'vite-plugin-pwa'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { languageTag } from '../data/ui/locale.ts'
import { palettes } from '../data/ui/palette.ts'
import { editionFonts } from './plugins/edition-fonts.ts'
import { page, previewImage } from './plugins/html.ts'
import { chunkSlides, groups } from './slidev/chunks.ts'
import { patchSource } from './slidev/patch.ts'
import { faults } from './slidev/patches/resilience.ts'
import { stubModules } from './slidev/stubs.ts'

/** What our own builds add to Slidev's; nothing where Slidev was started by hand. */
export function buildPlugins(options: BuildOptions | undefined): PluginOption[] {
  if (!options) return []
  return [
    stubModules(),
    chunkSlides(),
    patchSource('faults', faults),
    editionFonts(options),
    page(options),
    slidevBuild(options),
    options.target === 'host' ? offline(options) : viteSingleFile({ removeViteModuleLoader: true }),
  ]
}

/** Settles after Slidev what only it decides: how Vue is taken, which features are built, how chunks are cut. */
function slidevBuild({ target, prints, beside }: BuildOptions): Plugin {
  return {
    name: 'slidev-build',
    enforce: 'post',
    config(config) {
      // Slidev's chunks put Vue in one named after its highlighter, and everything that is not needed at first with it.
      const output = [config.build?.rolldownOptions?.output, config.build?.rollupOptions?.output].flat()
      for (const one of output)
        if (one) for (const name of ['manualChunks', 'chunkFileNames'] as const) Reflect.deleteProperty(one, name)
      return {
        resolve: {
          alias: [
            {
              find: /^vue$/u,
              replacement: fileURLToPath(new URL('../node_modules/vue/dist/vue.runtime.esm-bundler.js', import.meta.url)),
            },
          ],
        },
        // What is exported is what is hosted: PDFs are printed from the built deck.
        define: {
          '__SLIDEV_FEATURE_PRINT__': JSON.stringify(target === 'host'),
          'import.meta.env.DECK_OFFLINE': JSON.stringify(target === 'host'),
          'import.meta.env.DECK_PRINTS': JSON.stringify(Boolean(prints)),
          'import.meta.env.DECK_EDITIONS': JSON.stringify(target === 'host' && Boolean(beside)),
          '__VUE_OPTIONS_API__': 'true',
          '__VUE_PROD_DEVTOOLS__': 'false',
        },
        build:
          target === 'file'
            ? { cssCodeSplit: false, assetsInlineLimit: 100_000_000 }
            : { assetsInlineLimit: 0, rolldownOptions: { output: { codeSplitting: { groups } } } },
      }
    },
  }
}

/** Keeps the deck for later visits without a line. */
function offline({ edition }: BuildOptions): PluginOption {
  const { paper } = palettes.light
  return VitePWA({
    registerType: 'autoUpdate',
    // The deck registers it itself, when the first slides are there: see setup/main.ts.
    injectRegister: null,
    manifest: {
      name: edition === 'en' ? 'Hooked: Silicon Valley and Chinese AI' : '沉迷：硅谷与中国AI',
      short_name: edition === 'en' ? 'Hooked' : '沉迷',
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
      navigateFallback: null,
      inlineWorkboxRuntime: true,
      dontCacheBustURLsMatching: /assets\//u,
      cleanupOutdatedCaches: true,
    },
  })
}
