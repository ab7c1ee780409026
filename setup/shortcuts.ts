import { cursorStyle } from '@slidev/client/state/index.ts'
import { defineShortcutsSetup } from '@slidev/types'
import { tablesShown } from '../composables/state/chartTables.ts'
import { isBlack, isHelpOpen, isOutlineOpen, openIndex } from '../composables/state/presentation.ts'
import { changeLength } from '../composables/state/talkLength.ts'

/** The deck's own keys, beside Slidev's; data/ui/shortcut-words.ts says what each does. */
export default defineShortcutsSetup((_, base) => {
  return [
    ...base,
    {
      name: 'tables',
      key: 't',
      fn: () => {
        tablesShown.value = !tablesShown.value
      },
    },
    {
      name: 'outline',
      key: 'w',
      fn: () => {
        isOutlineOpen.value = !isOutlineOpen.value
      },
    },
    {
      name: 'index',
      key: 'i',
      fn: () => openIndex(),
    },
    {
      name: 'length',
      key: 's',
      fn: changeLength,
    },
    {
      name: 'black',
      key: 'b',
      fn: () => {
        isBlack.value = !isBlack.value
      },
    },
    {
      name: 'pointer',
      key: 'l',
      fn: () => {
        cursorStyle.value = cursorStyle.value === 'laser' ? 'cursor' : 'laser'
      },
    },
    {
      name: 'help',
      key: 'h',
      fn: () => {
        isHelpOpen.value = !isHelpOpen.value
      },
    },
  ]
})
