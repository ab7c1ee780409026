import type { Plugin } from 'vite'

/** A source patch, applied to a `@slidev/client` module as it is loaded. It depends on internals: re-check at every upgrade. */
export interface SourcePatch {
  /** How the module's id ends. */
  readonly module: string
  /** Slidev's text, found exactly once. */
  readonly from: string
  readonly to: string
  /** What breaks without it. */
  readonly why: string
  /** Issues and pull requests of slidevjs/slidev that are about it, or that there are none yet. */
  readonly upstream: string
}

/** Replaces a text that stands exactly once in a module or page of Slidev's. Throws otherwise, so no upgrade drops it silently. */
export function replaceOnce(text: string, from: string, to: string, where: string): string {
  const found = text.split(from).length - 1
  if (found !== 1) throw new Error(`${where} has ${found} times what is replaced once: ${from}`)
  return text.replace(from, () => to)
}

/** Applies patches. `tests/unit/slidev-patches.test.ts` lists all that an upgrade of Slidev has broken; a build stops at the first. */
export function patchSource(patches: readonly SourcePatch[]): Plugin {
  return {
    name: 'deck:patch-slidev',
    enforce: 'pre',
    transform(code, id) {
      const ofModule = patches.filter(patch => id.endsWith(patch.module))
      if (!ofModule.length) return undefined
      return ofModule.reduce((text, { module, from, to }) => replaceOnce(text, from, to, module), code)
    },
  }
}
