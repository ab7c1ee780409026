import { defineConfig } from 'vite'
import { paletteCss } from './data/palette.ts'
import { openDataFiles } from './scripts/lib/open-data.ts'
import { access } from './vite/access.ts'
import { address } from './vite/address.ts'
import { ahead } from './vite/ahead.ts'
import { buildPlugins } from './vite/build.ts'
import { mend } from './vite/mend.ts'
import { siteSetting } from './vite/site.ts'
import { fromEnvironment } from './vite/target.ts'
import { walk } from './vite/walk.ts'

const id = 'virtual:palette.css'

export default defineConfig({
  plugins: [{
    // CSS takes its colours and typefaces from the module that the charts read.
    name: 'palette-css',
    resolveId: (source: string) => source === id ? `\0${id}` : undefined,
    load: (source: string) => source === `\0${id}` ? paletteCss() : undefined,
  }, {
    name: 'open-data',
    apply: 'build',
    generateBundle() {
      for (const [fileName, source] of Object.entries(openDataFiles())) this.emitFile({ type: 'asset', fileName, source })
    },
  }, mend('access', access), mend('ahead', ahead), mend('walk', walk), address(siteSetting()), buildPlugins(fromEnvironment())],
  // Found late, it would make Vite reload in the middle of a first export.
  optimizeDeps: { include: ['chart.js', 'd3-dsv'] },
})
