import type { Plugin } from 'vite'
import type { BuildOptions } from '../options.ts'
import { fileURLToPath } from 'node:url'
import { root } from '../slides.ts'
import { groups } from './chunks.ts'

const runtimeVue = fileURLToPath(new URL('node_modules/vue/dist/vue.runtime.esm-bundler.js', root))

/**
 * Runs after Slidev's config hook: runtime-only Vue, compile-time feature flags, and our chunks instead of Slidev's
 * `manualChunks`, which put Vue and much else into one chunk named after the highlighter.
 */
export function slidevBuild({ target, prints, beside }: BuildOptions): Plugin {
  return {
    name: 'deck:slidev-build',
    enforce: 'post',
    config(config) {
      for (const output of [config.build?.rolldownOptions?.output, config.build?.rollupOptions?.output].flat())
        if (output) for (const name of ['manualChunks', 'chunkFileNames'] as const) Reflect.deleteProperty(output, name)
      return {
        resolve: { alias: [{ find: /^vue$/u, replacement: runtimeVue }] },
        define: {
          // PDFs are printed from the hosted deck; the one-file deck has no print view.
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
            : {
                assetsInlineLimit: 0,
                // The first chunk runs by then; Firefox says of a preload of it that it has failed.
                modulePreload: { resolveDependencies: (_, files) => files.filter(file => !/\bindex-[\w-]+\.js$/u.test(file)) },
                rolldownOptions: { output: { codeSplitting: { groups } } },
              },
      }
    },
  }
}
