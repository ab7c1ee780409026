import type { Plugin } from 'vite'

const slidesModule = '/@slidev/slides'
const chunkPrefix = 'virtual:slides-'
const slideImport = /await import\('\/@slidev\/slides\/(\d+)\/md'\)/gu

/**
 * Chunks by what begins them, each with all that it needs and no earlier one has. The page's own: the storage polyfill, which must
 * run first, Slidev, and the cover. Then the next slides, with what they share with others; then what charts and most later slides
 * share. The presenter view, overview and print are cut as their imports say.
 */
export const groups = [
  { name: 'index', test: /\/@slidev\/client\/main\.ts$|\/polyfills\/storage\.ts$|\/index\.html$/u },
  { name: 'opening', test: /\0virtual:slides-2$/u },
  { name: 'exhibits', test: /\/components\/Chart\.vue$|\/layouts\/part\.vue$/u },
]

/**
 * Slidev cuts a chunk a slide. Slides are short: here the cover is in the first chunk, and the others come a part of the talk
 * at a time, for a request each; `starts` has the slides that begin one, the second slide first. (`codeSplitting.groups` alone
 * would leave a tiny chunk and a request a slide.) Throws where Slidev's modules are no longer as expected.
 */
export function chunkSlides(starts: readonly number[]): Plugin {
  let count = 0
  const chunkOf = (no: number) => `${chunkPrefix}${starts.findLast(start => start <= no)}`
  return {
    name: 'deck:chunk-slides',
    enforce: 'pre',
    resolveId: source => (source.startsWith(chunkPrefix) ? `\0${source}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${chunkPrefix}`)) return undefined
      const numbers = Array.from({ length: count - 1 }, (_, index) => index + 2)
      return numbers
        .filter(no => `\0${chunkOf(no)}` === id)
        .map(no => `export * as slide${no} from '${slidesModule}/${no}/md'`)
        .join('\n')
    },
    transform(code, id) {
      if (id !== slidesModule) return undefined
      count = [...code.matchAll(slideImport)].length
      if (count < 2)
        throw new Error(`${slidesModule} has ${count} times await import('${slidesModule}/…/md'), expected once a slide`)
      const chunked = code.replaceAll(slideImport, (_, no: string) =>
        no === '1' ? 'slide1' : `(await import('${chunkOf(Number(no))}')).slide${no}`,
      )
      return `import * as slide1 from '${slidesModule}/1/md'\n${chunked}`
    },
    generateBundle(_, bundle) {
      const names = Object.values(bundle).flatMap(file => (file.type === 'chunk' ? [file.name] : []))
      for (const { name, test } of groups)
        if (!names.includes(name) && names.length > 1)
          throw new Error(`no module matches ${test}, which begins the chunk “${name}”`)
    },
  }
}
