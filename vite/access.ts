import type { Plugin } from 'vite'

/** A place in Slidev's client that shuts somebody out or says what isn't so, and what is put there instead. */
export interface Mend {
  /** A file below Slidev's client. */
  readonly module: string
  /** What Slidev says there, once. */
  readonly from: string
  readonly to: string
  /** What it is good for, in words. */
  readonly why: string
}

/** Looked through when Slidev is bumped; `tests/unit/access.test.ts` says which have lost their place. */
export const mends: readonly Mend[] = [
  { module: 'internals/SlideContainer.vue', from: ':id="isMain ? \'slide-content\' : undefined"', to: ':id="isMain ? \'slide-content\' : undefined" :role="isMain ? \'main\' : undefined"', why: 'screen readers jump to the slide as to the page’s main part' },
  { module: 'internals/Goto.vue', from: 'id="slidev-goto-dialog"', to: 'id="slidev-goto-dialog" role="dialog" aria-label="Go to slide" :inert="!showGotoDialog"', why: 'a dialog says what it is, and isn’t there before it is asked for' },
  { module: 'internals/Goto.vue', from: 'id="slidev-goto-input"', to: 'id="slidev-goto-input" aria-label="Go to slide"', why: 'a field has a name' },
  { module: 'internals/MenuButton.vue', from: '<button :class="{ disabled }"', to: '<div :class="{ disabled }"', why: 'a button within a button can’t be reached; the inner one’s click comes to the outer one' },
  { module: 'composables/useTimer.ts', from: '? duration.value * 1000 - passedMs.value', to: '? Math.max(0, duration.value * 1000 - passedMs.value)', why: 'a countdown that is over shows nothing left, and not minus one hour and as many minutes' },
  { module: 'internals/MenuButton.vue', from: '</button>', to: '</div>', why: 'the same' },
]

/** Puts the mends in their places. Throws where one has lost it. */
export function access(): Plugin {
  return {
    name: 'access',
    enforce: 'pre',
    transform(code, id) {
      const below = id.split('/@slidev/client/')[1]
      const own = mends.filter(mend => mend.module === below)
      if (!own.length) return undefined
      return own.reduce((text, { from, to, module }) => {
        if (text.split(from).length !== 2) throw new Error(`vite/access.ts: ${module} no longer says ${from}`)
        return text.replace(from, to)
      }, code)
    },
  }
}
