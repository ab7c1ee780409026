import type { Plugin } from 'vite'
import { posix } from 'node:path'

/**
 * A part of Slidev's client that the deck doesn't use and that every visitor would load, with the stub in its place. It
 * depends on internals: docs/slidev-patches.md says how to go through them at an upgrade. Parts that weigh less than half
 * a kilobyte are not worth a stub.
 */
export interface ModuleStub {
  /** A package, or a file below Slidev's client without its extension, as it is imported there. */
  readonly module: string
  /** The code of the stub. */
  readonly code: string
  /** What every visitor would load without it: bytes of the first chunk, compressed by brotli, and for what. */
  readonly why: string
  /** What the deck loses by it. */
  readonly removes: string
  /** Where this is found in a slide, component, layout or style, the part is needed after all. */
  readonly requiredBy?: RegExp
  /** Issues and pull requests of slidevjs/slidev that are about it, or that there are none yet. */
  readonly upstream: string
}

const upstream = 'none yet: Slidev could import it only where the feature is on or used'
const directive = (name: string) => `export const ${name} = () => ({ install() {} })`
const twoslash = /```\w[^\n]*twoslash/u

/** What the hosted deck and the one-file deck do without. */
export const moduleStubs: readonly ModuleStub[] = [
  {
    module: '@shikijs/vitepress-twoslash/client',
    code: 'export default { install() {} }',
    why: '1.6 kB, and the rest of floating-vue',
    removes: 'type hints in code',
    requiredBy: twoslash,
    upstream,
  },
  {
    module: '@shikijs/vitepress-twoslash/style.css',
    code: '',
    why: '2.2 kB, which block the first paint',
    removes: 'the look of type hints in code',
    requiredBy: twoslash,
    upstream,
  },
  {
    module: 'floating-vue',
    code: [
      'export const recomputeAllPoppers = () => {}',
      'export const Tooltip = (_, { slots }) => slots.default?.()',
      'export const Dropdown = Tooltip',
    ].join('\n'),
    why: '11 kB',
    removes: 'explanations on hover in Slidev’s settings panel',
    requiredBy: /floating-vue|v-tooltip/u,
    upstream,
  },
  {
    module: 'modules/v-motion',
    code: directive('createVMotionDirectives'),
    why: '9.9 kB of @vueuse/motion',
    removes: 'v-motion',
    requiredBy: /v-motion/u,
    upstream,
  },
  {
    module: 'modules/v-mark',
    code: directive('createVMarkDirective'),
    why: '9.7 kB of rough-notation',
    removes: 'hand-drawn marks (v-mark)',
    requiredBy: /v-mark/u,
    upstream,
  },
  {
    module: '@slidev/parser/core',
    code: 'export { parseRangeString } from "@slidev/parser/utils"',
    why: '9.2 kB of a YAML parser, imported with the one function that is used',
    removes: 'nothing',
    upstream: 'none yet: Slidev’s client could import that function from @slidev/parser/utils, as useNav.ts does',
  },
  {
    module: 'fuse.js',
    code: `export default class {
      constructor(items) { this.items = items }
      search(text) {
        const wanted = text.toLowerCase()
        const isWanted = item => String(item.no).startsWith(wanted) || item.title?.toLowerCase().includes(wanted)
        return this.items.filter(isWanted).map(item => ({ item }))
      }
    }`,
    why: '7.5 kB',
    removes: 'misspelt searches in the “go to” dialog',
    upstream: 'none yet: Slidev could import it when the dialog is first opened',
  },
  {
    module: '@unhead/vue/client',
    code: 'export const createHead = () => ({ install() {} })',
    why: '4.2 kB, with @unhead/vue',
    removes: 'nothing',
    requiredBy: /unhead/u,
    upstream: 'none yet: Slidev sets a title by it, and the language, which the page has already',
  },
  {
    module: '@unhead/vue',
    code: `import { onScopeDispose } from 'vue'
    export function useHead({ title }) {
      const before = document.title
      document.title = title
      onScopeDispose(() => { document.title = before }, true)
    }`,
    why: '4.2 kB, with @unhead/vue/client',
    removes: 'nothing: a view has its title while it is shown',
    requiredBy: /unhead/u,
    upstream: 'none yet',
  },
  {
    module: 'drauu',
    code: 'export const createDrauu = () => ({ on() {}, clear() {}, load() {}, canUndo: () => false, canRedo: () => false })',
    why: '5.2 kB',
    removes: 'drawing on slides, which the headmatter turns off',
    upstream,
  },
  {
    module: 'internals/DragControl.vue',
    code: 'export default () => null',
    why: '2.0 kB',
    removes: 'handles for dragging things on slides',
    requiredBy: /v-drag/iu,
    upstream,
  },
  {
    module: 'styles/code.css',
    code: '',
    why: '0.7 kB, which block the first paint',
    removes: 'the look of code blocks',
    requiredBy: /^```/mu,
    upstream,
  },
]

/** Puts the stubs in the place of what they stand for. */
export function stubModules(): Plugin {
  // The ids have no file extension, so that no other plugin takes them for style sheets or components.
  const stubOf = new Map(moduleStubs.map((stub, index) => [stub.module, `\0stub:${index}`]))
  const codeOf = new Map(moduleStubs.map((stub, index) => [`\0stub:${index}`, stub.code]))
  const replaced = new Set<string>()
  return {
    name: 'deck:stub-modules',
    enforce: 'pre',
    resolveId(source, importer) {
      const module = clientModule(source, importer) ?? source
      if (stubOf.has(module)) replaced.add(module)
      return stubOf.get(module)
    },
    load(id) {
      const code = codeOf.get(id)
      return code === undefined ? undefined : { code, moduleSideEffects: false }
    },
    buildEnd(error) {
      const unused = [...stubOf.keys()].filter(module => !replaced.has(module))
      if (!error && unused.length) throw new Error(`Slidev no longer imports ${unused.join(', ')}: remove the stubs`)
    },
  }
}

/** The path below Slidev's client that a relative import there means. */
function clientModule(source: string, importer: string | undefined): string | undefined {
  const below = importer?.split('?')[0]!.split('/@slidev/client/')[1]
  return below !== undefined && source.startsWith('.') ? posix.join(posix.dirname(below), source) : undefined
}
