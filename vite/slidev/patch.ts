import type { Plugin } from 'vite'

/** A source patch, applied to a `@slidev/client` module at build time. It depends on internals: re-check at every upgrade. */
export interface SourcePatch {
  /** How the module's id ends. */
  readonly module: string
  /** Slidev's text, found exactly once. Default: the module's beginning, before which `to` is put. */
  readonly from?: string
  readonly to: string
  /** What breaks without it. */
  readonly why: string
}

/** Replaces a text that stands exactly once in a module or page of Slidev's. Throws otherwise, so no upgrade drops it silently. */
export function replaceOnce(text: string, from: string, to: string, where: string): string {
  const found = text.split(from).length - 1
  if (found !== 1) throw new Error(`${where} says ${found} times what is replaced once: ${from}`)
  return text.replace(from, () => to)
}

/** Applies patches. `tests/unit/slidev-patches.test.ts` lists all that an upgrade of Slidev has broken; a build stops at the first. */
export function patchSource(name: string, patches: readonly SourcePatch[]): Plugin {
  return {
    name,
    enforce: 'pre',
    transform(code, id) {
      const ofModule = patches.filter(patch => id.endsWith(patch.module))
      if (!ofModule.length) return undefined
      return ofModule.reduce(
        (text, { module, from, to }) => (from === undefined ? to + text : replaceOnce(text, from, to, module)),
        code,
      )
    },
  }
}
