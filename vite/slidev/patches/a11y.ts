import type { SourcePatch } from '../patch.ts'

/** Where Slidev shuts somebody out, or says what isn't so. */
export const access: readonly SourcePatch[] = [
  {
    module: '/@slidev/client/internals/SlideContainer.vue',
    from: ':id="isMain ? \'slide-content\' : undefined"',
    to: ':id="isMain ? \'slide-content\' : undefined" :role="isMain ? \'main\' : undefined"',
    why: 'screen readers jump to the slide as to the page’s main part',
  },
  {
    module: '/@slidev/client/internals/Goto.vue',
    from: 'id="slidev-goto-dialog"',
    to: 'id="slidev-goto-dialog" role="dialog" aria-label="Go to slide" :inert="!showGotoDialog"',
    why: 'a dialog says what it is, and isn’t there before it is asked for',
  },
  {
    module: '/@slidev/client/internals/Goto.vue',
    from: 'id="slidev-goto-input"',
    to: 'id="slidev-goto-input" aria-label="Go to slide"',
    why: 'a field has a name',
  },
  {
    module: '/@slidev/client/internals/MenuButton.vue',
    from: '<button :class="{ disabled }"',
    to: '<div :class="{ disabled }"',
    why: 'a button within a button can’t be reached; the inner one’s click comes to the outer one',
  },
  { module: '/@slidev/client/internals/MenuButton.vue', from: '</button>', to: '</div>', why: 'the same' },
  {
    module: '/@slidev/client/composables/useTimer.ts',
    from: '? duration.value * 1000 - passedMs.value',
    to: '? Math.max(0, duration.value * 1000 - passedMs.value)',
    why: 'a countdown that is over shows nothing left, and not minus one hour and as many minutes',
  },
]
