import type { PluginOption } from 'vite'
import type { BuildOptions } from './options.ts'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { criticalCss } from './plugins/critical-css.ts'
import { contentSecurityPolicy } from './plugins/csp.ts'
import { editionFonts } from './plugins/edition-fonts.ts'
import { html } from './plugins/html.ts'
import { offline } from './plugins/offline.ts'
import { readingEdition } from './plugins/reading.ts'
import { partStarts } from './slides.ts'
import { slidevBuild } from './slidev/build.ts'
import { chunkSlides } from './slidev/chunks.ts'
import { waitForSharedFiles } from './slidev/shared-files.ts'
import { stubModules } from './slidev/stubs.ts'
import { translateSlidev } from './slidev/words.ts'

/** What our own builds add to Slidev's. */
export function productionPlugins(options: BuildOptions): PluginOption[] {
  return [
    waitForSharedFiles(),
    stubModules(),
    translateSlidev(options.edition),
    chunkSlides(partStarts(options.edition)),
    editionFonts(options),
    html(options),
    contentSecurityPolicy(options.target),
    slidevBuild(options),
    options.target === 'host' && readingEdition(options),
    options.target === 'host' && criticalCss(),
    options.target === 'host' ? offline(options) : viteSingleFile({ removeViteModuleLoader: true }),
  ]
}
