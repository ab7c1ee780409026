import type { Plugin } from 'vite'
import type { BuildOptions } from '../options.ts'
import { faces, isUsedIn } from '../../data/ui/font-faces.ts'

/** Drops the font faces that only the other edition uses: they would be cached for offline visits, and inlined in the one-file deck. */
export function editionFonts({ edition }: BuildOptions): Plugin {
  const foreign = faces.filter(face => !isUsedIn(edition, face)).map(face => `'${face.family}'`)
  return {
    name: 'deck:edition-fonts',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/styles/fonts.css')) return undefined
      return code
        .split('\n')
        .filter(line => !foreign.some(family => line.includes(family)))
        .join('\n')
    },
  }
}
