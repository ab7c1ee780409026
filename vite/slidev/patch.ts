import type { Plugin } from 'vite'

/** A place in Slidev's client that is not as the deck needs it, and what is put there instead. Such places lean on Slidev's inside. */
export interface SourcePatch {
  /** How the module's id ends. */
  readonly module: string
  /** What Slidev says there, once. Default: the module's beginning, before which `to` is put. */
  readonly from?: string
  readonly to: string
  /** What it is good for, in words. */
  readonly why: string
}

/**
 * Puts patches in their places. Throws, naming the first, where one has lost it: `tests/unit/patches.test.ts` says which
 * have after a bump of Slidev.
 */
export function patchSource(name: string, patches: readonly SourcePatch[]): Plugin {
  return {
    name,
    enforce: 'pre',
    transform(code, id) {
      const own = patches.filter(one => id.endsWith(one.module))
      if (!own.length) return undefined
      return own.reduce((text, { module, from, to }) => {
        if (from === undefined) return to + text
        if (text.split(from).length !== 2) throw new Error(`${module} no longer says ${from}, which the plugin “${name}” patches`)
        return text.replace(from, () => to)
      }, code)
    },
  }
}
