import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

/** A place in Slidev's client that breaks, or waits for ever, where something doesn't load; and what is put there. */
export interface Mended {
  /** How the module's id ends. */
  readonly module: string
  /** What stands in it; undefined: its beginning. */
  readonly from?: string
  readonly to: string
}

const storage = fileURLToPath(new URL('../composables/storage.ts', import.meta.url))

/** Leans on Slidev's inside: `tests/unit/faults.test.ts` says which places are no longer found, `tests/deck/broken.test.ts` what for. */
export const mended: readonly Mended[] = [
  // Slidev reads the storage while it is being loaded, and stops where a browser keeps it shut.
  { module: '/@slidev/client/main.ts', to: `import '${storage}'\n` },
  // A slide that neither comes nor fails would say “Loading slide...” for ever, in English.
  { module: '/@slidev/slides', from: 'delay: 300,', to: 'delay: 300, timeout: 12000,' },
  { module: '/@slidev/slides', from: 'import { defineAsyncComponent, shallowRef }', to: 'import { defineAsyncComponent, h, shallowRef }' },
  { module: '/@slidev/slides', from: 'import SlideLoading from \'@slidev/client/internals/SlideLoading.vue\'', to: 'const SlideLoading = () => h(\'div\', { class: \'slidev-layout\' }, \'…\')' },
  // A chunk of its own for what starts a download is one more that can be missing.
  { module: '/@slidev/client/utils.ts', from: 'const { saveAs } = await import(\'file-saver\')', to: 'const saveAs = (href, download) => Object.assign(document.createElement(\'a\'), { href, download }).click()' },
  // The overview's small slides can't be clicked, but Tab would go through everything on all of them.
  { module: '/@slidev/client/internals/QuickOverview.vue', from: ':use-snapshot="true"', to: ':use-snapshot="true" inert' },
  // The ways to keep windows in step could only be chosen with a mouse; composables/free-keys.ts presses them.
  { module: '/@slidev/client/internals/SelectList.vue', from: 'class="item"', to: 'class="item" role="button" tabindex="0"' },
  // Notes are edited through Slidev's own server: hosted, this view is an empty page.
  { module: '/@slidev/client/setup/routes.ts', from: 'component: () => import(\'../pages/notes-edit.vue\'),', to: 'redirect: \'/notes\',' },
]

/** Puts what is `mended` into Slidev's client. */
export function faults(): Plugin {
  return {
    name: 'faults',
    enforce: 'pre',
    transform(code, id) {
      const own = mended.filter(one => id.endsWith(one.module))
      return own.length ? own.reduce((code, { from, to }) => from === undefined ? to + code : code.replace(from, () => to), code) : undefined
    },
  }
}
