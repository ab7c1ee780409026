import type { SourcePatch } from './patch.ts'

/** What Slidev's client offers no hook for; docs/slidev-patches.md says how to go through them at an upgrade. */
export const patches: readonly SourcePatch[] = [
  {
    module: '/@slidev/client/internals/Goto.vue',
    from: 'id="slidev-goto-dialog"',
    to: 'id="slidev-goto-dialog" role="dialog" aria-label="Go to slide" :inert="!showGotoDialog"',
    why: 'screen readers find the “go to” dialog while it is closed, and then have no name for it',
    upstream: '#2597 and #2695 hide it from sight; none yet for role, name and inert',
  },
  {
    module: '/@slidev/client/internals/MenuButton.vue',
    from: `<button :class="{ disabled }" @click="value = !value">
      <slot name="button" :value :class="{ disabled }" />
    </button>`,
    to: `<div :class="{ disabled }" @click="value = !value">
      <slot name="button" :value :class="{ disabled }" />
    </div>`,
    why: 'a button inside a button is invalid: axe reports it, and screen readers drop one; the inner click bubbles anyway',
    upstream: '#40 made it a button; none yet to undo it',
  },
  {
    module: '/@slidev/client/internals/SelectList.vue',
    from: 'class="item"',
    to: 'class="item" role="button" tabindex="0"',
    why: 'sync modes can be chosen with a mouse only; composables/useShortcutFocus.ts presses them by Enter and Space',
    upstream: 'none yet; of the kind of #1280 and #1857 (the bar of buttons by keyboard)',
  },
  {
    module: '/@slidev/client/composables/useTimer.ts',
    from: '? duration.value * 1000 - passedMs.value',
    to: '? Math.max(0, duration.value * 1000 - passedMs.value)',
    why: 'a second after its end the countdown shows minus one hour and minus one minute',
    upstream: 'none yet',
  },
  {
    module: '/@slidev/slides',
    from: 'delay: 300,',
    to: 'delay: 300, timeout: 12000,',
    why: 'a slide that neither loads nor fails shows as loading for ever, instead of layouts/error.vue with its “try again”',
    upstream: 'none yet; #1816 shows imports that fail',
  },
]
