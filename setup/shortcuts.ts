import { useNav } from '@slidev/client'
import { cursorStyle } from '@slidev/client/state/index.ts'
import { defineShortcutsSetup } from '@slidev/types'
import { tablesShown } from '../composables/state/chartTables.ts'
import { askedFrom, isBlack, isHelpOpen } from '../composables/state/presentation.ts'
import { isShort } from '../composables/state/shortTalk.ts'

/** The deck's own keys, beside Slidev's; data/ui/shortcuts.ts says what each does. */
export default defineShortcutsSetup((_, base) => {
  const { currentSlideNo, clicks, go, slides } = useNav()

  /** Goes to the slide that says where we are, and from there back. */
  function whereWeAre() {
    const no = slides.value.findIndex(slide => slide.meta.slide.frontmatter.outline) + 1
    if (!no) return
    if (currentSlideNo.value !== no) {
      askedFrom.value = { no: currentSlideNo.value, clicks: clicks.value }
      void go(no)
    }
    else if (askedFrom.value) {
      void go(askedFrom.value.no, askedFrom.value.clicks)
    }
  }

  return [
    ...base,
    {
      name: 'tables',
      key: 't',
      fn: () => {
        tablesShown.value = !tablesShown.value
      },
    },
    { name: 'where', key: 'w', fn: whereWeAre },
    {
      name: 'short',
      key: 's',
      fn: () => {
        isShort.value = !isShort.value
      },
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
