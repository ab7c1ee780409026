import type { Plugin } from 'vite'
import { paletteCss } from '../../data/ui/palette.ts'

const id = 'virtual:palette.css'

/** Gives CSS its colours and typefaces from the module that the charts read. */
export function paletteStyles(): Plugin {
  return {
    name: 'deck:palette-css',
    resolveId: source => (source === id ? `\0${id}` : undefined),
    load: source => (source === `\0${id}` ? paletteCss() : undefined),
  }
}
