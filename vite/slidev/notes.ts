import type { Plugin } from 'vite'
import type { BuildOptions } from '../options.ts'
import { slidesOf } from '../slides.ts'

const module = 'virtual:notes'
const slideModule = /__slidev_(\d+)\.frontmatter$/u
const noteIn = /"noteHTML":("(?:[^"\\]|\\.)*")/gu

/**
 * Slidev gives every visitor the notes, in what it knows of each slide. Here they are a chunk of their own, which only views
 * with notes fetch (setup/routes.ts). Without options, as in `npm start`, Slidev's server sends them. Throws where a slide's
 * module no longer has its note once.
 */
export function notesApart(options: BuildOptions | undefined): Plugin {
  const notes = new Map<number, string>()
  return {
    name: 'deck:notes-apart',
    enforce: 'pre',
    resolveId: source => (source === module ? `\0${module}` : undefined),
    async load(id) {
      if (id !== `\0${module}`) return undefined
      const numbers = options ? slidesOf(options.edition).map((_, index) => index + 1) : []
      for (const no of numbers) {
        const slide = await this.resolve(`/@slidev/slides/${no}/frontmatter`)
        await this.load({ id: slide!.id })
      }
      return `export default [${numbers.map(no => notes.get(no)).join(',')}]`
    },
    transform(code, id) {
      const no = slideModule.exec(id)?.[1]
      if (!options || !no) return undefined
      const found = [...code.matchAll(noteIn)]
      if (found.length !== 1) throw new Error(`${id} has ${found.length} times "noteHTML", expected once`)
      notes.set(Number(no), found[0]![1]!)
      return code.replace(noteIn, '"noteHTML":""')
    },
  }
}
