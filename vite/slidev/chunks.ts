import type { Plugin } from 'vite'

const slidesModule = '/@slidev/slides'
const otherSlides = 'virtual:other-slides'
const slideImport = /await import\('\/@slidev\/slides\/(\d+)\/md'\)/gu

/**
 * The cover and all that it needs, behind the storage polyfill, which must run before it. The presenter view, overview and
 * print are cut as their imports say.
 */
export const groups = [{ name: 'first', test: /\/@slidev\/client\/main\.ts$|\/polyfills\/storage\.ts$/u }]

/**
 * Slidev cuts a chunk a slide. Slides are short: here the cover is in the first chunk, and all others are in a second, for
 * one request. (`codeSplitting.groups` alone would leave a tiny chunk and a request a slide.) Throws where Slidev's modules
 * are no longer as expected.
 */
export function chunkSlides(): Plugin {
  let count = 0
  return {
    name: 'deck:chunk-slides',
    enforce: 'pre',
    resolveId: source => (source === otherSlides ? `\0${otherSlides}` : undefined),
    load(id) {
      if (id !== `\0${otherSlides}`) return undefined
      const numbers = Array.from({ length: count - 1 }, (_, index) => index + 2)
      return numbers.map(no => `export * as slide${no} from '${slidesModule}/${no}/md'`).join('\n')
    },
    transform(code, id) {
      if (id !== slidesModule) return undefined
      count = [...code.matchAll(slideImport)].length
      if (count < 2) throw new Error(`${slidesModule} has ${count} times await import('${slidesModule}/…/md'), expected once a slide`)
      const chunked = code.replaceAll(slideImport, (_, no: string) =>
        (no === '1' ? 'slide1' : `(await import('${otherSlides}')).slide${no}`))
      return `import * as slide1 from '${slidesModule}/1/md'\n${chunked}`
    },
    generateBundle(_, bundle) {
      const names = Object.values(bundle).flatMap(file => (file.type === 'chunk' ? [file.name] : []))
      for (const { name, test } of groups)
        if (!names.includes(name) && names.length > 1) throw new Error(`no module matches ${test}, which begins the chunk “${name}”`)
    },
  }
}
