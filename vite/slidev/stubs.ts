import type { Plugin } from 'vite'
import { posix } from 'node:path'

/**
 * Parts of Slidev's client that the deck never uses but every visitor would fetch, each with what stands in for it.
 * They lean on Slidev's inside: look them through when Slidev is bumped. `tests/unit/slidev-stubs.test.ts` says which have
 * lost their place or are used after all, `tests/e2e/hosted-build.test.ts` whether every slide still looks as without this.
 */
export interface ModuleStub {
  /** A package, or a file below Slidev's client without its extension, as it is imported there. */
  readonly module: string
  /** What is given instead. */
  readonly code: string
  /** What is lost, in words. */
  readonly loses: string
  /** Where this is found in a slide, a component or a layout, the part is needed again. */
  readonly needed?: RegExp
}

const nothing = 'export default () => null'
const directive = (name: string) => `export const ${name} = () => ({ install() {} })`
const css = (module: string, loses: string, needed?: RegExp): ModuleStub => ({ module, code: '', loses, ...(needed && { needed }) })

export const moduleStubs: readonly ModuleStub[] = [
  {
    module: '@shikijs/vitepress-twoslash/client',
    code: 'export default { install() {} }',
    loses: 'type hints in code',
    needed: /```\w[^\n]*twoslash/u,
  },
  {
    module: 'floating-vue',
    code: 'export const recomputeAllPoppers = () => {}\nexport const Tooltip = (_, { slots }) => slots.default?.()\nexport const Dropdown = Tooltip',
    loses: 'explanations on hover in Slidev’s settings panel',
    needed: /floating-vue|v-tooltip/u,
  },
  { module: 'modules/v-mark', code: directive('createVMarkDirective'), loses: 'hand-drawn marks', needed: /v-mark/u },
  { module: 'modules/v-motion', code: directive('createVMotionDirectives'), loses: 'v-motion', needed: /v-motion/u },
  {
    module: '@slidev/parser/core',
    code: 'export { parseRangeString } from "@slidev/parser/utils"',
    loses: 'nothing: the one function used, without the YAML reader that comes with it',
  },
  {
    module: '@unhead/vue',
    code: 'import { toValue, watchEffect } from "vue"\nexport const useHead = ({ title, htmlAttrs }) => { watchEffect(() => { if (title) document.title = toValue(title) })\nfor (const [name, value] of Object.entries(htmlAttrs ?? {})) document.documentElement.setAttribute(name, value) }',
    loses: 'everything in a page’s head but its title and language, which the deck never changes',
    needed: /useHead/u,
  },
  { module: '@unhead/vue/client', code: 'export const createHead = () => ({ install() {} })', loses: 'the same' },
  {
    module: 'drauu',
    code: 'export const createDrauu = () => ({ on() {}, clear() {}, load() {}, canUndo: () => false, canRedo: () => false })',
    loses: 'drawing on slides, which the headmatter turns off',
  },
  {
    module: 'fuse.js',
    code: 'export default class { constructor(items) { this.items = items }\nsearch(text) { const wanted = text.toLowerCase()\nreturn this.items.filter(item => String(item.no).startsWith(wanted) || item.title?.toLowerCase().includes(wanted)).map(item => ({ item })) } }',
    loses: 'misspelt searches in the “go to” dialog',
  },
  { module: 'internals/DragControl.vue', code: nothing, loses: 'handles for dragging things on slides', needed: /v-drag/iu },
  { module: 'internals/ContextMenu.vue', code: nothing, loses: 'the menu on a right click, which the headmatter turns off' },
  {
    module: 'internals/InfoDialog.vue',
    code: nothing,
    loses: 'the dialog about the deck, which nothing opens, and its logo',
    needed: /^info:/mu,
  },
  css('@shikijs/magic-move/style.css', 'code that morphs', /magic-move/u),
  css('@shikijs/vitepress-twoslash/style.css', 'type hints in code', /```\w[^\n]*twoslash/u),
  css('markdown-it-github-alerts/styles/github-colors-light.css', 'alerts', /^> \[!/mu),
  css('markdown-it-github-alerts/styles/github-colors-dark-media.css', 'alerts', /^> \[!/mu),
  css('markdown-it-github-alerts/styles/github-base.css', 'alerts', /^> \[!/mu),
  css('styles/code.css', 'code blocks', /^```/mu),
  css('styles/katex.css', 'formulas', /\$\$/u),
  css('styles/shiki-twoslash.css', 'type hints in code', /```\w[^\n]*twoslash/u),
]

/** Puts the stand-ins of `moduleStubs` in the place of what they stand for. */
export function stubModules(): Plugin {
  // No file ending in the ids: nothing else shall take them for style sheets or components.
  const idOf = (module: string) => `\0trimmed:${moduleStubs.findIndex(one => one.module === module)}`
  const codes = new Map(moduleStubs.map(one => [idOf(one.module), one.code]))
  return {
    name: 'trim',
    enforce: 'pre',
    resolveId(source, importer) {
      const id = idOf(clientModule(source, importer) ?? source)
      return codes.has(id) ? id : undefined
    },
    load(id) {
      const code = codes.get(id)
      return code === undefined ? undefined : { code, moduleSideEffects: false }
    },
  }
}

/** The path below Slidev's client that a relative import there means. */
function clientModule(source: string, importer: string | undefined): string | undefined {
  const below = importer?.split('?')[0]!.split('/@slidev/client/')[1]
  return below !== undefined && source.startsWith('.') ? posix.join(posix.dirname(below), source) : undefined
}
