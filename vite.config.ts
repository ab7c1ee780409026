import { defineConfig } from 'vite'
import { paletteCss } from './data/ui/palette.ts'
import { openDataFiles } from './scripts/lib/open-data.ts'
import { fromEnvironment } from './vite/options.ts'
import { buildPlugins } from './vite/plugins.ts'
import { address } from './vite/plugins/qr-code.ts'
import { siteSetting } from './vite/site.ts'
import { patchSource } from './vite/slidev/patch.ts'
import { access } from './vite/slidev/patches/a11y.ts'
import { ahead } from './vite/slidev/patches/preload.ts'
import { walk } from './vite/slidev/patches/short-talk.ts'

const id = 'virtual:palette.css'

export default defineConfig({
  plugins: [
    {
      // CSS takes its colours and typefaces from the module that the charts read.
      name: 'palette-css',
      resolveId: (source: string) => (source === id ? `\0${id}` : undefined),
      load: (source: string) => (source === `\0${id}` ? paletteCss() : undefined),
    },
    {
      name: 'open-data',
      apply: 'build',
      generateBundle() {
        for (const [fileName, source] of Object.entries(openDataFiles())) this.emitFile({ type: 'asset', fileName, source })
      },
    },
    patchSource('access', access),
    patchSource('ahead', ahead),
    patchSource('walk', walk),
    address(siteSetting()),
    buildPlugins(fromEnvironment()),
  ],
  // Found late, it would make Vite reload in the middle of a first export.
  optimizeDeps: { include: ['chart.js', 'd3-dsv'] },
})
