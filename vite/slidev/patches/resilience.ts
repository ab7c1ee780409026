import type { SourcePatch } from '../patch.ts'
import { fileURLToPath } from 'node:url'

const storage = fileURLToPath(new URL('../../../composables/polyfills/storage.ts', import.meta.url))
const loading = 'a slide that neither comes nor fails would say “Loading slide...” for ever, in English'

/**
 * Where Slidev breaks, or waits for ever, when something doesn't load; `tests/e2e/missing-assets.test.ts` and `load-
 * failure-ui.test.ts` show what for.
 */
export const faults: readonly SourcePatch[] = [
  {
    module: '/@slidev/client/main.ts',
    to: `import '${storage}'\n`,
    why: 'Slidev reads the storage while it is being loaded, and stops where a browser keeps it shut',
  },
  { module: '/@slidev/slides', from: 'delay: 300,', to: 'delay: 300, timeout: 12000,', why: loading },
  {
    module: '/@slidev/slides',
    from: 'import { defineAsyncComponent, shallowRef }',
    to: 'import { defineAsyncComponent, h, shallowRef }',
    why: loading,
  },
  {
    module: '/@slidev/slides',
    from: 'import SlideLoading from \'@slidev/client/internals/SlideLoading.vue\'',
    to: 'const SlideLoading = () => h(\'div\', { class: \'slidev-layout\' }, \'…\')',
    why: loading,
  },
  {
    module: '/@slidev/client/utils.ts',
    from: 'const { saveAs } = await import(\'file-saver\')',
    to: 'const saveAs = (href, download) => Object.assign(document.createElement(\'a\'), { href, download }).click()',
    why: 'a chunk of its own for what starts a download is one more that can be missing',
  },
  {
    module: '/@slidev/client/composables/useWakeLock.ts',
    from: 'request(\'screen\')',
    to: 'request(\'screen\').catch(() => {})',
    why: 'a browser that won’t keep the screen lit, for want of power say, would leave an error',
  },
  {
    module: '/@slidev/client/internals/QuickOverview.vue',
    from: ':use-snapshot="true"',
    to: ':use-snapshot="true" inert',
    why: 'the overview’s small slides can’t be clicked, but Tab would go through everything on all of them',
  },
  {
    module: '/@slidev/client/internals/SelectList.vue',
    from: 'class="item"',
    to: 'class="item" role="button" tabindex="0"',
    why: 'the ways to keep windows in step could only be chosen with a mouse; composables/useShortcutFocus.ts presses them',
  },
  {
    module: '/@slidev/client/setup/routes.ts',
    from: 'component: () => import(\'../pages/notes-edit.vue\'),',
    to: 'redirect: \'/notes\',',
    why: 'notes are edited through Slidev’s own server: hosted, this view is an empty page',
  },
]
