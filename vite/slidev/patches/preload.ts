import type { SourcePatch } from '../patch.ts'
import { fileURLToPath } from 'node:url'

const charting = fileURLToPath(new URL('../../../exhibits/charts/chartjs.ts', import.meta.url))

/** What Slidev readies ahead: here, fetched, for a line that may go; set up only when it comes near, for the memory of a telephone. */
export const ahead: readonly SourcePatch[] = [
  {
    module: '/@slidev/client/internals/SlidesShow.vue',
    from: 'routes.forEach(preloadRoute)',
    to: `routes.forEach(route => route.load())\n    import(${JSON.stringify(charting)}).catch(() => {})`,
    why: 'after three seconds every slide would be set up, hidden: ten times the elements, and nine charts that nobody sees',
  },
]
