import { defineShortcutsSetup } from '@slidev/types'
import { tablesShown } from '../composables/chart-tables.ts'

/** The deck's own key: T shows the tables behind the charts, and hides them. */
export default defineShortcutsSetup((_, base) => [
  ...base,
  { name: 'tables', key: 't', fn: () => { tablesShown.value = !tablesShown.value } },
])
