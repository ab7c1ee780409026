import { defineConfig } from 'vite'
import { keepWords } from './vite/keep-words.ts'
import { fromEnvironment } from './vite/options.ts'
import { productionPlugins } from './vite/plugins.ts'
import { drawings } from './vite/plugins/drawings.ts'
import { openData } from './vite/plugins/open-data.ts'
import { paletteStyles } from './vite/plugins/palette-css.ts'
import { qrCodes } from './vite/plugins/qr-code.ts'
import { siteSetting } from './vite/site.ts'
import { notesApart } from './vite/slidev/notes.ts'
import { patchSource } from './vite/slidev/patch.ts'
import { patches } from './vite/slidev/patches.ts'

const options = fromEnvironment()

export default defineConfig({
  slidev: { markdown: { markdownSetup: keepWords } },
  plugins: [
    paletteStyles(),
    openData(),
    drawings(Boolean(options)),
    qrCodes(options ? options.site : siteSetting()),
    notesApart(options),
    patchSource(patches),
    options && productionPlugins(options),
  ],
  // Discovered late, these would make Vite reload the page in the middle of a first export.
  optimizeDeps: { include: ['chart.js', 'd3-dsv'] },
})
