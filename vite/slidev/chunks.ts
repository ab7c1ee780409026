import type { Plugin } from 'vite'

const slidesModule = '/@slidev/slides'
const others = 'virtual:other-slides'

/**
 * Slidev cuts a chunk for every slide and fetches its player in a second step. Slides are short: the player and the
 * cover come at once here, and all other slides together when the second is near. `tests/e2e/hosted-build.test.ts` counts.
 */
export function chunkSlides(): Plugin {
  let slides = 0
  return {
    name: 'chunkSlides',
    enforce: 'pre',
    resolveId: source => (source === others ? `\0${others}` : undefined),
    load: id =>
      id === `\0${others}`
        ? Array.from(
            { length: slides - 1 },
            (_, index) => `export * as slide${index + 2} from '${slidesModule}/${index + 2}/md'`,
          ).join('\n')
        : undefined,
    transform(code, id) {
      if (id === slidesModule) {
        slides = [...code.matchAll(/await import\('\/@slidev\/slides\/\d+\/md'\)/gu)].length
        return `import * as slide1 from '${slidesModule}/1/md'\n${code.replace(/await import\('\/@slidev\/slides\/(\d+)\/md'\)/gu, (_, no: string) => (no === '1' ? 'slide1' : `(await import('${others}')).slide${no}`))}`
      }
      if (id.endsWith('/@slidev/client/setup/routes.ts'))
        return `import player from '../pages/play.vue'\n${code.replace('() => import(\'../pages/play.vue\')', 'player')}`
      return undefined
    },
  }
}

/** All that the cover needs in one chunk. The presenter view, overview and print are cut as their imports say. */
export const groups = [{ name: 'first', test: /@slidev\/client\/main\.ts/u }]
